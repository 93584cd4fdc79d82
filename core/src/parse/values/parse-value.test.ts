import { describe, expect, test } from 'vitest';
import { describeValue, type ValueKind, type ValueTypes, valueParsers } from './parse-value.ts';
import { longestValueText } from './read-text.ts';

const kinds = Object.keys(valueParsers) as ValueKind[];

/** Texts that are no value of any kind. */
const nonsense = [
  '',
  '   ',
  '=',
  '???',
  'soon and often',
  '—',
  '🙂',
  'x'.repeat(longestValueText + 1),
  '\u0000',
  '{}[]',
];

function reading<Kind extends ValueKind>(kind: Kind, text: string): string {
  const result = valueParsers[kind](text);
  return result.ok ? describeValue(kind, result.value as ValueTypes[Kind]) : result.problem.message;
}

describe.each(kinds)('%s', (kind) => {
  const refusals = nonsense.map((text) => valueParsers[kind](text)).filter((result) => !result.ok);

  test('refuses empty text and nonsense with a sentence', () => {
    expect(refusals.length).toBeGreaterThanOrEqual(5);
    for (const { problem } of refusals) {
      expect(problem.message).toMatch(/^[“A-Z].*\.$/u);
      expect(problem.message.length).toBeLessThan(220);
    }
  });

  test('shows three to five forms, and each of them parses', () => {
    for (const { problem } of refusals) {
      expect(problem.forms.length).toBeGreaterThanOrEqual(3);
      expect(problem.forms.length).toBeLessThanOrEqual(5);
      for (const form of problem.forms) expect([form, valueParsers[kind](form).ok]).toEqual([form, true]);
    }
  });

  test('the reading of each form parses to the same value', () => {
    for (const form of refusals[0]?.problem.forms ?? []) {
      expect(valueParsers[kind](reading(kind, form))).toEqual(valueParsers[kind](form));
    }
  });
});

test.each<[ValueKind, string, string]>([
  ['money', 'USD 2,000,000', '$2,000,000'],
  ['percent', '95 percent', '95%'],
  ['count', 'four calls', '4 calls'],
  ['range', '25–30%', '25% to 30%'],
  ['target', '>= 95%', 'at least 95%'],
  ['duration', '4 working hours', '4 business hours'],
  ['date', '2026-12-31', '31 December 2026'],
  ['period', 'monthly', 'per month'],
  ['when', 'December 31, 2026', '31 December 2026'],
  ['when', 'FY27 Q3', 'Q3 FY2027'],
  ['when', 'end of the quarter', 'end of this quarter'],
  ['recurrence', 'Monday 10:00', 'every Monday at 10:00'],
  ['condition', ' lead.score >= 100 ', 'lead.score >= 100'],
  ['version', '2.1.0', '2.1.0'],
  ['frequency', '2 times per month', 'twice per month'],
  ['frequency', '1 times in 60 days', 'once in 60 days'],
  ['email', 'a@acme.example', 'a@acme.example'],
  ['url', 'HTTP://acme.example', 'http://acme.example'],
  ['path', './guide/x.mdx', 'guide/x.mdx'],
  ['hours', '9 am to 5 pm', '09:00 to 17:00'],
  ['weekdays', 'Mon-Fri', 'Monday to Friday'],
  ['time-zone', 'Europe/Berlin', 'Europe/Berlin'],
  ['month-day', 'February 1', '1 February'],
  ['currency', 'EUR', 'EUR'],
])('the plain reading of %s “%s”', (kind, text, expected) => {
  expect(reading(kind, text)).toBe(expected);
});

test('text over the limit is refused at once, whatever it holds', () => {
  for (const kind of kinds.filter((name) => name !== 'condition')) {
    const result = valueParsers[kind]('9'.repeat(1_000_000));
    expect(result).toMatchObject({ ok: false, problem: { message: expect.stringContaining('too long') } });
  }
});
