import { parseTarget, type ResultAmount, type ResultValue } from '../../parse/index.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';

/** A text in force since 2026-01-01, with what a test says of it. */
export function textWith(parts: Partial<ScoringText> = {}): ScoringText {
  return {
    agreement: 'case',
    title: 'Case',
    version: '1.0.0',
    authored: undefined,
    binds: true,
    from: '2026-01-01',
    until: undefined,
    parties: [
      { id: 'marketing', name: 'Marketing' },
      { id: 'sales', name: 'Sales' },
    ],
    goals: [goalWith()],
    remedies: [],
    exceptions: [],
    cancellation: undefined,
    review: undefined,
    calendars: [],
    fiscalYearStarts: { month: 2, day: 1 },
    currency: 'USD',
    ...parts,
  };
}

/** The goal `mqls`: at least 100 per month. */
export function goalWith({
  asks = 'at least 100',
  ...parts
}: Partial<ScoredGoal> & { asks?: string } = {}): ScoredGoal {
  const target = parseTarget(asks);
  return {
    key: 'mqls',
    otherKeys: [],
    statement: `Deliver ${asks} MQLs.`,
    owners: ['marketing'],
    binding: true,
    name: 'MQL',
    metric: 'MQL',
    target: target.ok ? target.value : undefined,
    of: undefined,
    per: { form: 'each', unit: 'month' },
    from: undefined,
    by: undefined,
    steps: [],
    segments: [],
    clock: undefined,
    baseline: undefined,
    source: undefined,
    readAfter: undefined,
    ...parts,
  };
}

/** A value for a stretch of days; a number is a count. */
export function valueFor(
  from: string,
  until: string,
  amount: number | ResultAmount,
  parts: Partial<ResultValue> = {},
): ResultValue {
  return {
    goal: 'mqls',
    period: { unit: 'span', from, until },
    amount: typeof amount === 'number' ? { kind: 'count', amount, noun: 'MQLs' } : amount,
    segment: {},
    source: undefined,
    note: undefined,
    excepted: undefined,
    file: 'results/case.csv',
    line: 2,
    ...parts,
  };
}
