/** The smallest agreement that the format allows: two parties, goals as plain sentences, no definitions. */
export const plainHandbook: Readonly<Record<string, string>> = {
  'handbook.yaml': 'organisation: Acme\n',
  'slas/marketing-sales.mdx': `---
title: Marketing and Sales
parties: [Marketing, Sales]
goals:
  - Marketing sends 560 leads to Sales every month.
  - Sales calls leads.
---
`,
};

const signs = `</script><script>window.hacked=1</script>`;
const title = `<img src=x onerror="window.hacked=1"> {1+1}`;
const quoted = JSON.stringify;
/** A word that fits no phone. */
const long = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichenverleihungsurkunde'.padEnd(80, 'n');

/** A handbook that tries everything: its words must come out as words. */
export const hostileHandbook: Readonly<Record<string, string>> = {
  'handbook.yaml': `organisation: ${quoted(signs)}
title: ${quoted(title)}
description: ${quoted(`${signs} ${title}`)}
source: { edit: "javascript:window.hacked=1//{path}" }
roles: [{ id: head, name: ${quoted(title)} }]
`,
  'slas/a.mdx': `---
title: ${quoted(title)}
version: 2.0.0
summary: ${quoted(`${signs} about the Trick "quoted".`)}
owner: head
parties:
  - { id: one, name: ${quoted(title)}, means: ${quoted(signs)}, contacts: [{ role: ${quoted(signs)}, email: "x@y.example\\"><img src=x>", channel: ${quoted(title)} }] }
  - Sales
goals:
  - ${quoted(`${signs} sends 5 leads every month {1+1}`)}
  - { id: ${quoted(title)}, statement: ${quoted(title)}, owner: one, source: ${quoted(signs)}, note: ${quoted(signs)} }
definitions:
  - { term: ${quoted(`Own ${title}`)}, means: ${quoted(signs)}, all: ['lead.x == "${'<b>'}"'], examples: [{ it: ${quoted(title)}, lead: { x: ${quoted(signs)} }, qualifies: true }] }
links:
  - { to: "javascript:window.hacked=1", label: ${quoted(title)} }
  - { to: "data:text/html,<script>window.hacked=1</script>", label: data }
meetings: [{ name: ${quoted(`a;b,c\r\nEND:VEVENT\nBEGIN:VEVENT\n${title}`)}, every: Monday 10:00, agenda: ${quoted(signs)} }]
x-extra: ${quoted(title)}
---

A safe sentence.

<script>window.hacked=2</script>

{window.hacked=2}

export const x = (window.hacked=2)

<img src="x" onerror="window.hacked=2" />

<Unknown onClick="window.hacked=2">window.hacked=2</Unknown>

<Callout title={window.hacked=2} kind="note">A callout.</Callout>

[a](javascript:window.hacked=2) [b](data:text/html,x) [c](vbscript:x) <Callout kind="tip" title="${'&quot;'}><img src=x onerror=window.hacked=3>">b</Callout>
`,
  'slas/odd name & more #1 é.mdx':
    '---\ntitle: Odd name\nparties: [X, Y]\ngoals: [Do 5 things every month.]\n---\n\nA Trick.\n',
  'slas/long.mdx': `---
title: ${long}
version: 1.0.0
owner: ${long}
parties:
  - { id: long, name: ${long}, means: ${long}, contacts: [{ role: ${long}, email: ${long}@acme.example, channel: "#${long}" }] }
  - { id: crew, name: ${'A crew with a long name of many words '.repeat(3)} }
goals:
  - { id: long, statement: ${long} sends 5 ${long}s every month., owner: long, source: ${long}, note: ${long} }
commitments:
  - { by: long, to: crew, statement: ${long} }
stages:
  - { id: long, name: ${long}, owner: long, enter: ${long}, next: [next] }
  - { id: next, name: Next, owner: crew }
handoffs:
  - { from: long, to: next, mode: manual, accept: { within: 1 business day } }
review: { every: quarter, next: 2026-12-01 }
links: [{ to: "https://acme.example/${long}" }]
x-${long}: ${long}
---

${long}

- ${long}: \`${long}\`
`,
  'reviews/long.mdx': `---
title: ${long}
agreement: long
held: 2026-10-02
decisions: [{ statement: ${long}, by: ${long}, due: 2026-12-01 }]
---
`,
  'guide/long.mdx': `---\ntitle: ${long}\nsummary: ${long}\n---\n\n## ${long}\n\n${long}\n`,
  'glossary/long.mdx': `---
term: ${long}
abbr: ${long.toUpperCase()}
means: ${long}
aliases: [${long}e]
owner: ${long}
examples: [{ it: ${long}, lead: { ${long}: ${long} }, qualifies: true }]
---
`,
  'glossary/t.mdx': `---
term: Trick
means: ${quoted(`${signs} ${title}`)}
aliases: [${quoted(title)}]
avoid: [${quoted(signs)}]
excludes: [${quoted(title)}]
owner: ${quoted(title)}
---

Text with &lt;b&gt; and a \`<script>\` in code.
`,
  'reviews/r.mdx': `---
title: ${quoted(title)}
agreement: a
held: 2026-10-01
decisions: [${quoted(signs)}, { statement: ${quoted(title)}, by: ${quoted(signs)}, due: 2026-12-01, changes: ${quoted(title)} }]
---
`,
  'guide/g.mdx': `---
title: ${quoted(title)}
summary: ${quoted(signs)}
---

![far](https://elsewhere.example/p.png) ![near](./near.txt) ![drawing with a script](./near.svg) ![out](../../etc/passwd)
`,
  'guide/near.txt': 'near\n',
  'guide/near.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>window.hacked=1</script></svg>\n',
};
