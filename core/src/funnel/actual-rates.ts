import type { ResultValue } from '../parse/results/index.ts';
import { type ActualPeriod, countsOf, samePeriod, wholeValues } from './counted.ts';
import type { Funnel, FunnelStage, Spread } from './funnel.ts';
import { shareBetween } from './need.ts';

/** What share of one stage got to a later one in the periods that have values, beside what the funnel says. */
export interface ActualRate {
  /** Places in `stages` of the funnel. */
  readonly from: number;
  readonly to: number;
  /** 0.4 is 40%. */
  readonly rate: number;
  /** What the rates of the funnel come to between the two stages. */
  readonly stated: Spread;
  /** The periods that it was reckoned from, the newest first: the first and the last day of each. */
  readonly periods: readonly ActualPeriod[];
  /** What was counted in all of them together; undefined where the goal's own share was taken. */
  readonly counted: { readonly before: number; readonly after: number } | undefined;
  /** The keys of the goals whose values it was reckoned from. */
  readonly goals: readonly string[];
}

/** How far back to look: so many of the newest periods that have values. */
export interface ActualOptions {
  readonly months: number;
}

/**
 * The shares that results tell. Where goals count two stages, it is the second of all periods together ÷ the first: both are
 * counted in the same periods, so that what is still under way at the end stands against what was at the start. Where a
 * goal is the share itself, it is its mean, by cases where they are known. Values for some cases only and periods that were set aside are left out.
 */
export function actualRates(
  funnel: Funnel,
  results: readonly ResultValue[],
  { months }: ActualOptions,
): readonly ActualRate[] {
  const own = funnel.rateGoals.flatMap((goal) => shareOfGoal(funnel, goal, results, months) ?? []);
  const counted = pairsOf(funnel.stages).flatMap(([from, to]) => {
    const isOwn = own.some((each) => each.from === from && each.to === to);
    return isOwn ? [] : (shareOfPair(funnel, from, to, results, months) ?? []);
  });
  return [...own, ...counted].sort((one, other) => one.from - other.from || one.to - other.to);
}

/** Each counted stage with the next one that is counted, too. */
function pairsOf(stages: readonly FunnelStage[]): [from: number, to: number][] {
  const counted = stages.flatMap(({ promised }, at) => (promised === undefined ? [] : [at]));
  return counted.flatMap((from, at): [number, number][] => {
    const to = counted[at + 1];
    return to === undefined ? [] : [[from, to]];
  });
}

function shareOfPair(
  { stages, rates }: Funnel,
  from: number,
  to: number,
  results: readonly ResultValue[],
  months: number,
): ActualRate | undefined {
  const goals = [stages[from]?.promised?.goal ?? '', stages[to]?.promised?.goal ?? ''];
  const [befores = [], afters = []] = goals.map((goal) => countsOf(results, goal));
  const both = befores.flatMap((before) => {
    const after = afters.find((each) => samePeriod(each, before));
    return after === undefined ? [] : [{ before, after }];
  });
  const taken = newest(both, ({ before }) => before, months);
  const counted = {
    before: sum(taken.map(({ before }) => before.amount)),
    after: sum(taken.map(({ after }) => after.amount)),
  };
  if (counted.before === 0) return undefined;
  return {
    from,
    to,
    rate: counted.after / counted.before,
    stated: shareBetween(rates.slice(from, to)),
    periods: taken.map(({ before }) => ({ from: before.from, until: before.until })),
    counted,
    goals,
  };
}

function shareOfGoal(
  { rates }: Funnel,
  { goal, from, to }: Funnel['rateGoals'][number],
  results: readonly ResultValue[],
  months: number,
): ActualRate | undefined {
  const shares = wholeValues(results, goal).flatMap(({ period: { from, until }, amount }): Share[] => {
    if (amount.kind === 'percent') return [{ from, until, share: amount.percent / 100, cases: undefined }];
    if (amount.kind !== 'share' || amount.cases === 0) return [];
    return [{ from, until, share: amount.hits / amount.cases, cases: amount.cases }];
  });
  const taken = newest(shares, (share) => share, months);
  if (taken.length === 0) return undefined;
  return {
    from,
    to,
    rate: meanOf(taken),
    stated: shareBetween(rates.slice(from, to)),
    periods: taken.map((share) => ({ from: share.from, until: share.until })),
    counted: undefined,
    goals: [goal],
  };
}

interface Share extends ActualPeriod {
  readonly share: number;
  /** undefined where only the percentage is known. */
  readonly cases: number | undefined;
}

/** Months with more cases weigh more, where every month says how many it had. */
function meanOf(shares: readonly Share[]): number {
  const isWeighed = shares.every(({ cases }) => cases !== undefined);
  const weights = shares.map(({ cases }) => (isWeighed ? (cases ?? 1) : 1));
  return sum(shares.map(({ share }, at) => share * (weights[at] ?? 1))) / sum(weights);
}

function newest<Each>(list: readonly Each[], periodOf: (each: Each) => ActualPeriod, most: number): Each[] {
  return [...list].sort((one, other) => (periodOf(one).until < periodOf(other).until ? 1 : -1)).slice(0, most);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
