import { expect, it } from 'vitest';
import { handbookOf } from '../testing/run-rule.ts';
import { checkHandbook } from './check-handbook.ts';

/** Every object of JavaScript knows these words; an author may write them like any other. */
const words = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

const filesWith = (word: string) => ({
  'handbook.yaml': `organisation: A
preset: strict
${word}: x
rules: { ${word}: error, vague-wording: { ${word}: [x] } }
words: { ${word}: [x] }
calendars: [{ id: default }, { id: ${word}, ${word}: x }]
roles: [{ id: ${word}, name: ${word} }]
`,
  'glossary/one.mdx': `---
term: ${word}
abbr: ${word}
aliases: [${word}]
avoid: [not ${word}]
stage: ${word}
${word}: x
means: A ${word} is a lead.
all: ['lead.${word} > 1', '${word}.score > 2']
examples: [{ it: A case, is: yes, lead: { ${word}: 2 }, ${word}: { score: 3 } }]
---
`,
  'slas/ms.mdx': `---
title: ${word}
version: 1.0.0
status: ${word}
${word}: x
effective: { from: 2026-01-01, ${word}: x }
parties: [{ id: ${word}, name: ${word} }, sales]
goals:
  - ${word}: x
  - { id: ${word}, owner: ${word}, statement: The ${word} sends 20 leads., metric: ${word}, per: ${word}, target: 20,
      by-segment: [{ when: { ${word}: ${word} }, target: 10 }], clock: { starts: now, out-of-hours: ${word} } }
definitions: [{ term: ${word} call, means: A call., ${word}: x }]
stages: [{ id: ${word}, term: ${word}, next: [${word}] }, { id: end, ${word}: x }]
handoffs: [{ from: ${word}, to: end, mode: ${word} }]
routing: [{ when: 'lead.${word} > 3', to: ${word} }, { otherwise: true, to: sales }]
remedies: [{ when: { goal: ${word}, missed: 1 month }, then: A ${word}. }]
---

# ${word}

The ${word} shall call sales within 2 hours. {/* sla-ignore ${word}: a test */}

<Callout type="${word}">Words.</Callout>

<Term name="${word}" ${word}="x" />
`,
  'results/2026.csv': `agreement,goal,period,value,segment\nms,${word},2026-06,10,${word}=${word}\n`,
});

it.each(words)('the word %s of an author makes no rule fail', (word) => {
  const { findings } = checkHandbook(handbookOf(filesWith(word)));
  expect(findings.filter(({ message }) => message.includes('failed here'))).toEqual([]);
  expect(findings.some(({ rule }) => rule === 'unknown-key')).toBe(true);
});
