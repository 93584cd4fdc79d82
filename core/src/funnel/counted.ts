import { addDays, addMonths, dateParts, isoDate } from '../parse/index.ts';
import type { ResultValue } from '../parse/results/index.ts';
import type { Funnel } from './funnel.ts';

/** A stretch of days with a value; both ends belong to it. */
export interface ActualPeriod {
  readonly from: string;
  readonly until: string;
}

/** What was counted in a stretch of days. */
export interface Counted extends ActualPeriod {
  readonly amount: number;
}

/** What was counted of each stage in one month, by the place of the stage; undefined for a stage that has no value then. */
export interface ActualCounts extends ActualPeriod {
  readonly counts: readonly (number | undefined)[];
}

/** What was counted in the last whole month that has a value of any stage; undefined where none has. */
export function actualCounts(funnel: Funnel, results: readonly ResultValue[], today: string): ActualCounts | undefined {
  const perStage = funnel.stages.map(({ promised }) =>
    promised === undefined ? [] : countsOf(results, promised.goal).filter(({ until }) => until < today),
  );
  const months = perStage.flat().filter((period) => samePeriod(period, monthOf(period.from)));
  const [last] = months.sort((one, other) => (one.until < other.until ? 1 : -1));
  if (last === undefined) return undefined;
  const { from, until } = last;
  return { from, until, counts: perStage.map((counts) => counts.find((each) => samePeriod(each, last))?.amount) };
}

/**
 * What was counted for a goal, each period once. Values for parts of a month are added up where they cover the whole of it
 * without counting a day twice; where they do not, they stand by themselves.
 */
export function countsOf(results: readonly ResultValue[], goal: string): Counted[] {
  const counts = wholeValues(results, goal).flatMap(({ period: { from, until }, amount }) =>
    amount.kind === 'count' ? [{ from, until, amount: amount.amount }] : [],
  );
  const parts = Map.groupBy(counts.filter(isPartOfMonth), ({ from }) => from.slice(0, 7));
  const months = [...parts.values()].flatMap((each) => wholeMonth(each) ?? each);
  return [...counts.filter((each) => !isPartOfMonth(each)), ...months];
}

/** The values of a goal for all of its cases, in periods that no exception set aside. */
export function wholeValues(results: readonly ResultValue[], goal: string): ResultValue[] {
  return results.filter(
    (value) => value.goal === goal && value.excepted === undefined && Object.keys(value.segment).length === 0,
  );
}

/** Whether two stretches of days are the same. */
export function samePeriod(one: ActualPeriod, other: ActualPeriod): boolean {
  return one.from === other.from && one.until === other.until;
}

function isPartOfMonth(period: Counted): boolean {
  return period.from.slice(0, 7) === period.until.slice(0, 7) && !samePeriod(period, monthOf(period.from));
}

function wholeMonth(parts: readonly Counted[]): Counted | undefined {
  const inOrder = parts.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const month = monthOf(inOrder[0]?.from ?? '');
  let next = month.from;
  for (const { from, until } of inOrder) {
    if (from !== next) return undefined;
    next = addDays(until, 1);
  }
  if (next !== addDays(month.until, 1)) return undefined;
  return { ...month, amount: inOrder.reduce((sum, { amount }) => sum + amount, 0) };
}

function monthOf(day: string): ActualPeriod {
  const { year, month } = dateParts(day);
  const next = addMonths(year, month, 1);
  return { from: isoDate(year, month, 1), until: addDays(isoDate(next.year, next.month, 1), -1) };
}
