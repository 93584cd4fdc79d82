import { type Quantity, type ResultAmount, type ResultValue, segmentKey, type Target } from '../../parse/index.ts';
import type { Handbook } from '../handbook.ts';
import { type ResultRow, resultRows } from './result-rows.ts';
import { targetOf } from './target-of.ts';

/**
 * The values of an agreement, in the order of its file: those of rows that name a goal and whose period, value and segment
 * can be read. A row that says exactly what one before it says counts once. Whether the goal exists is not asked: it may
 * have been a goal once.
 */
export function resultsOf(
  handbook: Pick<Handbook, 'results' | 'agreements' | 'settings'>,
  agreementId: string,
): readonly ResultValue[] {
  const results = handbook.results.find(({ id }) => id === agreementId);
  if (results === undefined) return [];
  const agreement = handbook.agreements.find(({ id }) => id === agreementId);
  const targets = new Map(agreement?.goals.map((goal) => [goal.key, targetOf(goal)] as const));
  const seen = new Set<string>();
  return resultRows(results, handbook.settings).flatMap((row) => {
    const value = soundValue(row, results.file.path, targets.get(row.goal));
    if (value === undefined) return [];
    const key = JSON.stringify([value.goal, value.period, plainAmount(value.amount), segmentKey(value.segment)]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [value];
  });
}

function soundValue(read: ResultRow, file: string, target: Target | undefined): ResultValue | undefined {
  const { row, goal, period, amount, segment, source, note, excepted } = read;
  if (goal === '' || !period.ok || !amount.ok || !segment.ok) return undefined;
  return {
    goal,
    period: period.value,
    amount: withUnitOf(target, amount.value),
    segment: segment.value,
    source,
    note,
    excepted,
    file,
    line: row.line,
  };
}

/** A bare number counts what the target of its goal counts: money, percent or time. */
export function withUnitOf(target: Target | undefined, amount: ResultAmount): ResultAmount {
  if (amount.kind !== 'count' || amount.noun !== undefined) return amount;
  const quantity = quantityOf(target);
  switch (quantity?.kind) {
    case 'money':
      return { kind: 'money', amount: amount.amount, currency: quantity.currency };
    case 'percent':
      return { kind: 'percent', percent: amount.amount };
    case 'duration':
      return { kind: 'duration', amount: amount.amount, unit: quantity.unit, clock: quantity.clock };
    default:
      return amount;
  }
}

/** An amount without the word for what is counted: with it and without it, it is the same. */
export function plainAmount(amount: ResultAmount): ResultAmount {
  return amount.kind === 'count' ? { ...amount, noun: undefined } : amount;
}

/** What a target is counted in; for a range, its lower end. */
export function quantityOf(target: Target | undefined): Quantity | undefined {
  return target?.comparator === 'between' ? target.low : target?.quantity;
}
