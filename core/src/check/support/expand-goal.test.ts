import { describe, expect, it } from 'vitest';
import { applyEdits } from '../apply-fixes.ts';
import { checkHandbook } from '../run/check-handbook.ts';
import { handbookOf } from '../testing/run-rule.ts';
import { expandGoal } from './expand-goal.ts';

const source = '# source: the report in which the number is read';

describe('a plain sentence', () => {
  it.each([
    [
      'Marketing delivers 560 MQLs to Sales every month.',
      ['owner: marketing', 'metric: MQLs', 'target: at least 560', 'per: month', source],
    ],
    [
      'Sales contacts 95% of MQLs within 4 business hours.',
      [
        'owner: sales',
        'metric: contact MQLs',
        'target: at least 95%',
        'of: MQLs',
        'clock:',
        '  within: 4 business hours',
        '  # starts: what starts the clock',
        '  # stops: what counts as done',
        source,
      ],
    ],
    [
      'Sales hands over 100% of new customers to Support by 2027-03-31.',
      [
        'owner: sales',
        'metric: hand over new customers to Support',
        'target: at least 100%',
        'of: new customers',
        'by: 2027-03-31',
        source,
      ],
    ],
    [
      'Marketing and Sales will close $2,000,000 of new business by 2026-12-31.',
      ['owner: [marketing, sales]', 'metric: new business', 'target: at least $2,000,000', 'by: 2026-12-31', source],
    ],
    [
      'Cut response time from 9 hours to 4 hours by the end of Q3 2027.',
      [
        '# owner: the party that answers for it, such as marketing',
        'metric: cut response time',
        'target: at most 4 hours',
        'baseline: 9 hours',
        'by: end of Q3 2027',
        source,
      ],
    ],
    [
      'No more than 5 leads are returned.',
      [
        '# owner: the party that answers for it, such as marketing',
        'metric: leads returned',
        'target: no more than 5',
        '# per: the time in which it is counted, such as month; or “by” and a day',
        source,
      ],
    ],
    [
      'Nobody waits long.',
      [
        '# owner: the party that answers for it, such as marketing',
        '# metric: what is counted, such as MQL',
        '# target: how much is enough, such as at least 560',
        '# per: the time in which it is counted, such as month; or “by” and a day',
        source,
      ],
    ],
    [
      'Marketing delivers at most "3" leads.',
      [
        'owner: marketing',
        'metric: leads',
        'target: at most 3',
        '# per: the time in which it is counted, such as month; or “by” and a day',
        source,
      ],
    ],
    [
      'Sales follows up on leads promptly.',
      [
        'owner: sales',
        'metric: follow up on leads',
        '# target: how much is enough, such as at least 560',
        '# per: the time in which it is counted, such as month; or “by” and a day',
        source,
      ],
    ],
    [
      'Focus on excellence every month.',
      [
        '# owner: the party that answers for it, such as marketing',
        '# metric: what is counted, such as MQL',
        '# target: how much is enough, such as at least 560',
        'per: month',
        source,
      ],
    ],
  ])('fills what it says and leaves the rest open: %s', (sentence, lines) => {
    expect(expanded(`goals:\n  - ${sentence}\n`)).toBe(
      `goals:\n  - statement: ${sentence}\n${lines.map((line) => `    ${line}\n`).join('')}`,
    );
  });
});

describe('however it is written, the sentence stays as it is', () => {
  const lines = ['owner: sales', 'metric: hold demos', 'target: at least 20', 'per: month', source];
  const below = (pad: string) => lines.map((line) => `\n${pad}${line}`).join('');

  it.each([
    [
      'with a comment',
      '  - Sales holds 20 demos a month. # agreed',
      `  - statement: Sales holds 20 demos a month. # agreed${below('    ')}`,
    ],
    [
      'quoted',
      '- "Sales holds 20 demos\\u0020a month."',
      `- statement: "Sales holds 20 demos\\u0020a month."${below('  ')}`,
    ],
    [
      'quoted once',
      "-   'Sales holds 20 demos a month.'",
      `-   statement: 'Sales holds 20 demos a month.'${below('    ')}`,
    ],
    [
      'over two lines',
      '  - Sales holds 20\n   demos a month.',
      `  - statement: Sales holds 20\n      demos a month.${below('    ')}`,
    ],
    [
      'folded',
      '  - >-\n    Sales holds 20\n    demos a month.\n',
      `  - statement: >-\n      Sales holds 20\n      demos a month.${below('    ')}\n`,
    ],
    [
      'as a block',
      '  - | # c\n    Sales holds\n      20 demos a month.\n',
      `  - statement: | # c\n      Sales holds\n        20 demos a month.${below('    ')}\n`,
    ],
    [
      'below its dash',
      '  -\n    Sales holds 20 demos a month.',
      `  -\n    statement: Sales holds 20 demos a month.${below('    ')}`,
    ],
  ])('%s', (_, before, after) => {
    expect(expanded(`goals:\n${before}\nfollow-up: { over: 2 days }\n`)).toBe(
      `goals:\n${after}\nfollow-up: { over: 2 days }\n`,
    );
  });

  it.each([
    ['in a row', 'goals: [Sales holds 20 demos a month.]\n'],
    ['in a row of its own lines', 'goals: [\n  Sales holds 20 demos a month.\n]\n'],
    ['set in by hand', 'goals:\n  - |1\n    Sales holds 20 demos a month.\n'],
    ['with fields', 'goals:\n  - { statement: Sales holds 20 demos a month. }\n'],
  ])('or it is left alone: %s', (_, keys) => {
    expect(expanded(keys)).toBe(keys);
  });
});

it('goes on in Windows lines', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  const keys = 'goals:\n  - >-\n    Sales holds 20\n    demos a month.\n  - Be kind.\n';
  expect(applied(windows(file(keys)))).toBe(windows(applied(file(keys))));
});

it('is found again where it was left open, and no error is new', () => {
  const keys = 'goals:\n  - Sales follows up on leads promptly.\n';
  const errors = (text: string) =>
    checkHandbook(handbookOf({ 'slas/a.mdx': text })).findings.flatMap(({ rule, severity }) =>
      severity === 'error' ? [rule] : [],
    );
  expect(errors(file(keys))).toContain('goal-no-deadline');
  expect(errors(applied(file(keys)))).toEqual(errors(file(keys)));
});

function file(keys: string): string {
  return `---\ntitle: Agreement\nparties: [Marketing, Sales]\n${keys}---\n`;
}

/** The keys below the parties after every goal that can be was expanded. */
function expanded(keys: string): string {
  return applied(file(keys)).slice(file('').length - 4, -4);
}

function applied(text: string): string {
  const goals = handbookOf({ 'slas/a.mdx': text }).agreements.flatMap((agreement) => agreement.goals);
  return applyEdits(
    text,
    goals.flatMap((goal) => expandGoal(goal).flatMap((fix) => fix.edits)),
  );
}
