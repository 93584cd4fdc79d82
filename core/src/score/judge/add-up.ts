import { dequal } from 'dequal';
import { addDays, describeResultAmount, type IsoDate, type ResultAmount, type ResultValue } from '../../parse/index.ts';
import { dayWords } from '../day-words.ts';

/** What the values of a stretch of days come to. */
export interface Total {
  /** What they come to; undefined where they come to nothing that can be said. */
  readonly amount: ResultAmount | undefined;
  /** Whether it is that of the whole stretch. Where it is not, `gap` says why in words. */
  readonly isWhole: boolean;
  readonly gap: string | undefined;
  /** The values that went in. */
  readonly rows: readonly ResultValue[];
}

/**
 * Adds up the values that lie inside a stretch of days: counts, money and shares whose cases are known, where together they
 * cover all of it once. A value for exactly these days goes before its parts, and one for longer before those inside it.
 * @param rows those inside, for the same cases, by their first days.
 * @param isAdditive whether parts add up at all: averages do not.
 */
export function addUp(rows: readonly ResultValue[], from: IsoDate, until: IsoDate, isAdditive = true): Total {
  const largest = largestOf(rows);
  const clash = clashIn(largest);
  if (clash !== undefined) return { amount: undefined, isWhole: false, gap: clash, rows: largest };
  const missing = missingDays(largest, from, until);
  const isOfParts = largest.length > 1 || missing !== undefined;
  const adds = isAdditive || !isOfParts || largest[0]?.amount.kind === 'share';
  const amount = adds ? sumOf(largest.map((row) => row.amount)) : undefined;
  if (amount === undefined && largest.length > 0) {
    return { amount: undefined, isWhole: false, gap: whyNoSum(largest), rows: largest };
  }
  const gap = missing === undefined || largest.length === 0 ? undefined : `the values leave out ${daysWords(missing)}`;
  return { amount, isWhole: missing === undefined, gap, rows: largest };
}

/** Those that lie inside no other one; of two for the same days that say the same, one. */
function largestOf(rows: readonly ResultValue[]): readonly ResultValue[] {
  if (rows.length < 2) return rows;
  const inOrder = [...rows].sort(byDays);
  const kept: ResultValue[] = [];
  let furthest = '';
  for (const row of inOrder) {
    const before = kept.at(-1);
    const isSame =
      before !== undefined && before.period.from === row.period.from && before.period.until === row.period.until;
    if (isSame ? dequal(before.amount, row.amount) : row.period.until <= furthest) continue;
    kept.push(row);
    if (row.period.until > furthest) furthest = row.period.until;
  }
  return kept;
}

/** By first days, the longest first; then by what they say, so that the order of the file plays no part. */
function byDays({ period: one, amount }: ResultValue, { period: other, amount: otherAmount }: ResultValue): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  if (one.until !== other.until) return one.until > other.until ? -1 : 1;
  return describeResultAmount(amount) < describeResultAmount(otherAmount) ? -1 : 1;
}

function clashIn(rows: readonly ResultValue[]): string | undefined {
  for (const [at, { period, amount }] of rows.entries()) {
    const before = rows[at - 1];
    if (before === undefined || before.period.until < period.from) continue;
    const isSame = before.period.from === period.from && before.period.until === period.until;
    return isSame
      ? `it has two values, ${describeResultAmount(before.amount)} and ${describeResultAmount(amount)}`
      : `two of the values are both for ${dayWords(period.from)}`;
  }
  return undefined;
}

/** The first days that no value is for; undefined where all have one. */
function missingDays(rows: readonly ResultValue[], from: IsoDate, until: IsoDate) {
  let day = from;
  for (const { period } of rows) {
    if (period.from > day) return { from: day, until: addDays(period.from, -1) };
    if (period.until >= until) return undefined;
    day = addDays(period.until, 1);
  }
  return { from: day, until };
}

function daysWords({ from, until }: { readonly from: IsoDate; readonly until: IsoDate }): string {
  return from === until ? dayWords(from) : `${dayWords(from)} to ${dayWords(until)}`;
}

/** The sum of amounts of one kind; one alone is its own. undefined where they cannot be added, and for none. */
export function sumOf([first, ...others]: readonly ResultAmount[]): ResultAmount | undefined {
  if (first === undefined || others.length === 0) return first;
  return others.reduce<ResultAmount | undefined>((sum, each) => sum && plus(sum, each), first);
}

function plus(sum: ResultAmount, other: ResultAmount): ResultAmount | undefined {
  if (sum.kind === 'count' && other.kind === 'count') return { ...sum, amount: tidy(sum.amount + other.amount) };
  if (sum.kind === 'money' && other.kind === 'money' && sum.currency === other.currency) {
    return { ...sum, amount: tidy(sum.amount + other.amount) };
  }
  if (sum.kind === 'share' && other.kind === 'share') {
    return { kind: 'share', hits: tidy(sum.hits + other.hits), cases: tidy(sum.cases + other.cases) };
  }
  return undefined;
}

/** Values carry six decimals at most: what a sum has beyond them comes from the way a machine keeps numbers. */
function tidy(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}

function whyNoSum(rows: readonly ResultValue[]): string {
  const kinds = new Set(rows.map(({ amount }) => amount.kind));
  if (kinds.has('percent')) return 'shares of parts do not add up where the cases behind them are not known';
  if (kinds.has('duration')) return 'times of parts do not add up to the time of the whole';
  if (kinds.size > 1) return 'the values have different units';
  return 'the values are for parts of it, and averages or levels do not add up';
}
