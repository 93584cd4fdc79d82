import { expect, test } from 'vitest';
import { rules } from '../rules/index.generated.ts';
import { checkHandbook } from '../run/check-handbook.ts';
import { applyEdits, handbookOf } from '../testing/run-rule.ts';

const path = 'slas/a.mdx';
const agreement = `---
title: A
parties: [Marketing, Sales]
effective: { from: 2026-07-01 }
goals:
  - Close $600,000 of new business by 2026-12-31.
  - statement: Deliver 80 MQLs every month.
    metric: MQL
    target: at least 80
    per: month
    steps:
      - { by: 2026-07-31, target: 80, statement: Deliver 80 MQLs by 2026-07-31. }
      - { by: 2026-12-31, target: "480", statement: "Deliver 480 MQLs by 2026-12-31." }
funnel:
  stages:
    - { from: MQL, to: won, rate: 5% }
  average-sale: { value: "$10,000" }
---
`;

test('after the fix sentence, target and steps say the same, and the revenue is reached', () => {
  const [finding] = found(agreement, 'promised-volume-too-low');
  const mended = applyEdits({ [path]: agreement }, finding?.fixes[0]?.edits ?? [])[path] ?? '';
  expect(mended).toContain('statement: Deliver 200 MQLs every month.\n    metric: MQL\n    target: at least 200\n');
  expect(mended).toContain('{ by: 2026-07-31, target: 200, statement: Deliver 200 MQLs by 2026-07-31. }');
  expect(mended).toContain('target: "1,200", statement: "Deliver 1,200 MQLs by 2026-12-31."');
  expect(found(mended, 'promised-volume-too-low')).toEqual([]);
  expect(found(mended, 'statement-and-fields-disagree')).toEqual([]);
});

test.each([
  ['a step that is no multiple', agreement.replace('"480"', '"500"')],
  ['a number in words', agreement.replace('target: at least 80', 'target: at least eighty')],
  [
    'a number that stands twice',
    agreement.replace('Deliver 80 MQLs every', 'Deliver 80 and never less than 80 MQLs every'),
  ],
])('%s is left to a person', (_, text) => {
  expect(found(text, 'promised-volume-too-low').map(({ fixes }) => fixes)).toEqual([[]]);
});

function found(text: string, id: string) {
  const wanted = rules.filter((rule) => rule.id === id);
  return checkHandbook(handbookOf({ [path]: text }), wanted).findings;
}
