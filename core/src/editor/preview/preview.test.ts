import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../resolve/index.ts';
import { previewOf } from './preview.ts';

const agreement = `---
title: Marketing & Sales <b>
version: 2.0.0
status: draft
effective: { from: 2026-07-01, until: 2026-12-31 }
summary: Marketing delivers MQLs.
parties: [Marketing, { id: sales, name: Sales, means: The people who sell. }]
goals:
  - Improve the mood.
  - id: mqls
    owner: marketing
    statement: Deliver 560 MQLs every month.
    metric: MQL
    target: 560
    per: month
    clock: { starts: the MQL is assigned, within: 4 business hours }
    by-segment: [{ when: { source: demo request }, target: 140 }]
definitions:
  - { term: Warm-up call, means: A first talk., excludes: [voicemail] }
stages: [{ id: mql, term: MQL, owner: sales, next: [won] }, { id: won, name: Won }]
handoffs: [{ from: mql, to: won, mode: manual, requires: [company], return: { to: mql, reasons: [no budget] } }]
remedies: [{ when: { goal: mqls, missed: 1 month }, then: A plan., within: 5 business days }]
links: [{ to: "https://reports.acme.example/a?b=1&c=2", label: Report }, { to: "javascript:alert(1)", label: Bad }]
---

Each MQL gets a call, and an MQL is a lead.

## Next *steps*

<Callout kind="tip" title="Say <why>">

See [the term](../glossary/mql.mdx), [mail](mailto:a@acme.example), [up](#next-steps), [no](../none.mdx).

</Callout>

- [x] one
- [ ] two
`;
const files: Readonly<Record<string, string>> = {
  'handbook.yaml': 'organisation: Acme\ndescription: What we agreed.\nroles: [{ id: sdr, name: Caller }]\n',
  'slas/a.mdx': agreement,
  'glossary/mql.mdx': `---
term: Marketing qualified lead
abbr: MQL
avoid: [hot lead]
means: A lead that "fits" <us>.
all: [lead.score >= 100]
examples: [{ it: A student, lead: { score: 1 }, qualifies: false }]
---

The word is old.
`,
  'reviews/2026-10-01-a.mdx':
    '---\nagreement: a\nheld: 2026-10-01\nattendees: [{ party: sales, role: sdr }]\ndecisions: [{ statement: Ask for 600 MQLs., by: sales, due: 2026-11-01 }]\nnext: 2027-01-01\n---\n',
  'guide/g.mdx': '---\ntitle: How we work\nsummary: In short.\n---\n\nText.\n',
};

test('an agreement stands in the order of the published page', () => {
  const html = draw('slas/a.mdx');
  const headings = [...html.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/g)].map(([, words]) => words?.replace(/<[^>]*>/g, ''));
  expect(headings).toEqual([
    'What we aim for',
    'Shared goals',
    'Goals of Marketing',
    'How response times are measured',
    'What the words mean',
    'Warm-up call',
    'Shared words used here',
    'From one stage to the next',
    'Stages and who looks after them',
    'Handoffs',
    'When things do not go to plan',
    'When a number is missed',
    'Who signed and whom to ask',
    'Reports and lists',
    'The agreement in words',
    'Next steps',
  ]);
  for (const words of [
    'Draft',
    '1 July 2026 to 31 December 2026',
    'MQL → Won',
    'at least 560',
    'Source is demo request',
  ])
    expect(html).toContain(words);
});

test('a goal says whether it can be decided, and what is missing', () => {
  const html = draw('slas/a.mdx');
  expect(html).toMatch(
    />\?<\/span> Improve the mood\.<div class="missing"><strong>Cannot be decided yet\.<\/strong> It does not say/,
  );
  expect(html).toMatch(/>✓<\/span> Deliver 560 <a class="term"/);
});

test('a term is linked where a section speaks of it first, with its meaning as a hint', () => {
  const html = draw('slas/a.mdx');
  const link =
    '<a class="term" href="#" data-uri="test:glossary/mql.mdx#L2" title="Marketing qualified lead: A lead that &#x22;fits&#x22; <us>.">MQL</a>';
  expect(html).toContain(`Each ${link} gets a call, and an MQL is a lead.`);
});

test('every block names its line', () => {
  const html = draw('slas/a.mdx');
  const lineOf = (words: string) => agreement.slice(0, agreement.indexOf(words)).split('\n').length - 1;
  expect(html).toContain(`<tr data-line="${lineOf('Improve')}">`);
  expect(html).toContain(`<tr data-line="${lineOf('id: mqls')}">`);
  expect(html).toContain(`<p data-line="${lineOf('Each MQL')}">Each`);
  expect(html).toContain(`<h3 id="here-next-steps" data-line="${lineOf('## Next')}">Next <em>steps</em></h3>`);
  expect(html).toContain(`<li class="task-list-item" data-line="${lineOf('- [x]')}">☑ one</li>`);
});

test('links lead to the web, to mail, on the page and to files of the handbook, and nowhere else', () => {
  const html = draw('slas/a.mdx');
  expect(html).toContain('<a href="#" data-uri="test:glossary/mql.mdx">the term</a>');
  expect(html).toContain('<a href="mailto:a@acme.example" rel="noreferrer">mail</a>');
  expect(html).toContain('<a href="#here-next-steps">up</a>, no.');
  expect(html).toContain('<a href="https://reports.acme.example/a?b=1&#x26;c=2" rel="noreferrer">Report</a>');
  expect(html).toContain('<td>Bad</td>');
  expect(html).not.toContain('javascript');
});

test('a term, a review, a guide and the handbook', () => {
  const term = draw('glossary/mql.mdx');
  for (const words of [
    'Marketing qualified lead (MQL)',
    'This must be true:',
    'A student',
    'score: 1',
    'The word is old.',
  ])
    expect(term).toContain(words);
  expect(term).toContain('<a href="#" data-uri="test:slas/a.mdx">Marketing &#x26; Sales &#x3C;b></a>');
  const review = draw('reviews/2026-10-01-a.mdx');
  for (const words of ['Marketing &#x26; Sales &#x3C;b>: review of 1 October 2026', 'Caller, Sales', '1 November 2026'])
    expect(review).toContain(words);
  expect(draw('guide/g.mdx')).toContain('<p class="lead">In short.</p><p data-line="5">Text.</p>');
  expect(draw('handbook.yaml')).toContain('<p class="lead">What we agreed.</p>');
});

test('a long text is not drawn while it is written, a deep one is told', () => {
  const long = { ...files, 'guide/g.mdx': `---\ntitle: G\n---\n\n${'long'.repeat(60_000)}` };
  expect(draw('guide/g.mdx', long)).toContain('too long to be shown');
  const deep = { ...files, 'guide/g.mdx': `---\ntitle: G\n---\n\n${'> '.repeat(300)}deep` };
  expect(draw('guide/g.mdx', deep)).toContain('<h1');
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['an element', '<img src="x" onerror="alert(1)" />'],
  ['an unknown component', '<Unknown onclick="alert(1)">shown?</Unknown>'],
  ['an attribute of a component', '<Callout title={alert(1)} onclick="alert(1)">\n\nText.\n\n</Callout>'],
  ['a link', '[a](javascript:alert(1)) [b](data:text/html,alert) ![c](//evil.example/alert.png) [d](vbscript:alert)'],
  ['an import', "import alert from 'alert'\n\nexport const a = alert(1)"],
  ['HTML that MDX cannot read', '<b onclick="alert(1)">\n\n<Callout>'],
])('%s brings nothing that runs or is fetched', (_, text) => {
  const html = draw('guide/g.mdx', {
    ...files,
    'guide/g.mdx': `---\ntitle: "${'<script>alert</script>'}"\n---\n\n${text}\n`,
  });
  expect(html).not.toMatch(
    /<(?:script|img|iframe|style|link|form|b)\b|<[^>]+ on\w+=|(?:href|src)="(?:javascript|data|vbscript):/i,
  );
});

test('whatever has been typed so far gives a page, and only elements that are safe', () => {
  const mark = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const paths = fc.constantFrom(...Object.keys(files));
  const puts = fc.constantFrom('', mark, '"', '[', '\u2028', '{');
  const property = fc.property(paths, fc.nat(2_000), puts, (path, cut, put) => {
    const text = files[path] ?? '';
    const html = draw(path, { ...files, [path]: text.slice(0, cut) + put + text.slice(cut + 5) });
    expect(html).toMatch(/^<p class="kicker">/);
    expect(html.replace(safeTag, '')).not.toContain('<');
  });
  fc.assert(property, { numRuns: 40 });
});

/** A tag as this page may hold it: without a handler or a style, and with a link only where one may lead. */
const safeTag = new RegExp(
  '</?(?:p|h[1-6]|div|section|span|strong|em|del|a|ul|ol|li|table|thead|tbody|tr|th|td|dl|dt|dd|code|pre|blockquote|hr|br|' +
    'details|summary|sup)(?: (?:class|id|title|role|scope|rel|open|start|data-line|data-name|data-uri|align|' +
    'href(?==(?:"#|"https?:|"mailto:))|aria-[a-z]+|data-footnote[a-z-]*)(?:="[^"]*")?)*>',
  'g',
);

function draw(path: string, texts = files): string {
  const parsed = Object.entries(texts).flatMap(([each, text]) => parseFile(each, text, portableParser) ?? []);
  const handbook = resolveHandbook(parsed, { today: '2026-11-21', paths: Object.keys(texts) });
  return previewOf(handbook.files.get(path)!.file, handbook, (each) => `test:${each}`).html;
}

test.each(['constructor', 'toString', '__proto__', 'valueOf'])('says nothing of a mode or a rule called %s', (word) => {
  const keys = `handoffs: [{ from: a, to: b, mode: ${word} }]\ngoals: [{ id: a, clock: { starts: now, out-of-hours: ${word} } }]`;
  const page = draw('slas/ms.mdx', {
    'handbook.yaml': 'organisation: A',
    'slas/ms.mdx': `---\ntitle: A\n${keys}\n---\n`,
  });
  const term = draw('glossary/a.mdx', { 'glossary/a.mdx': `---\nterm: A\nstage: ${word}\n---\n` });
  expect(page + term).not.toMatch(/native code|object Object/);
});
