import { expect, test } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../resolve/index.ts';
import { explainAt } from './explain.ts';

const agreement = `---
title: A
parties: [Marketing, Sales]
effective: { from: 2026-07-01 }
goals:
  - Close $600,000 of new business by 2026-12-31.
  - { id: mqls, owner: marketing, statement: Deliver 80 MQLs every month., metric: MQL, target: at least 80, per: month }
  - { id: calls, owner: sales, statement: Call 95% of MQLs within 4 hours., target: at least 95%, per: month }
funnel:
  stages:
    - { from: MQL, to: SQL, rate: 40%, source: CRM report }
    - { from: SQL, to: won, rate: 25% }
  average-sale: { value: "$10,000" }
  cycle: { value: 60 days }
---
`;
const needed = [
  '$600,000 ÷ $10,000 a sale = 60 sales in 6 months',
  '40% of MQLs become SQLs, 25% of SQLs become wins: together 10%',
  '60 ÷ 10% = 600 MQLs',
  '600 ÷ 6 months = 100 MQLs a month',
];

test('the target of a goal that promises a number says what is needed, and how that was reckoned', () => {
  expect(said('at least 80')).toEqual([
    '100 MQLs a month are needed for $600,000',
    ...needed,
    'The next step: 40% of MQLs become SQLs',
    'Promised: 80 MQLs a month, too few',
    'An order follows its lead by 60 days, so they have to come from 2026-05-02 to 2026-11-01',
  ]);
});

test('a rate and a stage say what the stage needs', () => {
  expect(said('40%')?.slice(0, 5)).toEqual(['100 MQLs a month are needed for $600,000', ...needed]);
  for (const words of ['25%', 'SQL, rate', 'SQL, to: won']) {
    expect(said(words)?.slice(0, 4)).toEqual([
      '40 SQLs a month are needed for $600,000',
      '$600,000 ÷ $10,000 a sale = 60 sales in 6 months',
      '25% of SQLs become wins',
      '60 ÷ 25% = 240 SQLs',
    ]);
  }
  expect(said('won, rate')?.slice(0, 3)).toEqual([
    '10 wins a month are needed for $600,000',
    '$600,000 ÷ $10,000 a sale = 60 sales in 6 months',
    '60 ÷ 6 months = 10 wins a month',
  ]);
});

test('the sale, the cycle and the revenue say what the first stage needs', () => {
  for (const words of ['$10,000', '60 days', '$600,000'])
    expect(said(words)?.[0]).toBe('100 MQLs a month are needed for $600,000');
});

test('a number that is rounded says so', () => {
  const text = agreement.replace('$10,000', '$7,000');
  expect(said('at least 80', text)).toContain('857.14 ÷ 6 months = 142.86, rounded up 143 MQLs a month');
});

test.each(['at least 95%', 'CRM report', 'Deliver 80', 'Marketing, Sales', 'metric', 'target'])(
  'at %j the funnel has nothing to say',
  (words) => expect(said(words)).toBeUndefined(),
);

/** The lines about the funnel at the first letter of words. */
function said(words: string, text = agreement): string[] | undefined {
  const file = parseFile('slas/a.mdx', text, portableParser);
  if (file === undefined) throw new Error('An agreement is part of a handbook.');
  const handbook = resolveHandbook([file], { today: '2026-11-21', paths: [file.path] });
  const sections = explainAt(file, handbook, text.indexOf(words) + 1)?.sections ?? [];
  const lines = sections.map(({ lines }) => lines.map((line) => line.words.map((each) => each.text).join('')));
  return lines.find(([first]) => first?.includes('needed for'));
}
