import {
  describeResultPeriod,
  describeSegment,
  type IsoDate,
  type ResultAmount,
  type ResultValue,
  segmentKey,
  type Target,
} from '../../parse/index.ts';
import { namesException, withUnitOf } from '../../resolve/index.ts';
import { dueDay } from '../plan/due-day.ts';
import { firstFrom } from '../plan/first-from.ts';
import type { PeriodAt } from '../plan/named-period.ts';
import type { PlannedPeriod } from '../plan/plan-periods.ts';
import type { PartScore, PeriodScore } from '../scorecard.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import { addUp, type Total } from './add-up.ts';
import { addsUp } from './adds-up.ts';
import { againstTarget, decidedAlready, type Held } from './against-target.ts';
import * as why from './why.ts';

/** What a period is scored from. */
export interface Judging {
  /** The values of the goal that are known, by their first days. */
  readonly rows: readonly ResultValue[];
  readonly at: IsoDate;
  readonly periodAt: PeriodAt;
}

/** Scores a goal in one period. */
export function scorePeriod(planned: PlannedPeriod, { rows, at, periodAt }: Judging): PeriodScore {
  const { period, name, text, target } = planned;
  const due = dueDay(planned, periodAt);
  const inside = rowsInside(rows, period.from, period.until);
  const bySegment = Map.groupBy(inside, keyOf);
  const counted = wholeOf(inUnitOf(target, bySegment.get('') ?? []), planned);
  const wider = counted.rows.length > 0 ? undefined : widerThan(rows, planned);
  const whole = wider === undefined ? counted : { ...counted, gap: why.wider(wider) };
  return {
    period,
    name,
    version: text.version,
    target,
    amount: whole.amount,
    attainment: undefined,
    share: undefined,
    parts: [],
    due,
    asked: undefined,
    rows: inside.map(({ file, line, note }) => ({ file, line, note })),
    ...stateOf({ planned, whole, bySegment, due, at }),
  };
}

function keyOf({ segment }: ResultValue): string {
  for (const _ in segment) return segmentKey(segment);
  return '';
}

interface Case {
  readonly planned: PlannedPeriod;
  readonly whole: Whole;
  readonly bySegment: ReadonlyMap<string, readonly ResultValue[]>;
  readonly due: IsoDate;
  readonly at: IsoDate;
}

type Verdict = Pick<PeriodScore, 'state' | 'why'> &
  Partial<Pick<PeriodScore, 'amount' | 'attainment' | 'share' | 'parts'>>;

function stateOf({ planned, whole, bySegment, due, at }: Case): Verdict {
  const { period, goal, target } = planned;
  const { amount, gap } = whole;
  const isDue = due <= at;
  if (whole.exception !== undefined && isDue) return { state: 'excepted', why: why.excepted(whole.exception) };
  const certain = amount && target && decidedAlready(amount, target);
  // Its rows are judged when all of it is over, so the whole is as well.
  const isReached = certain === 'met' && goal.segments.length === 0;
  if (!isDue && !isReached) return { state: 'not due', why: why.notDue(period.until, due, at) };
  if (target === undefined) return { state: 'unknown', why: why.noTarget };
  if (amount === undefined) return { state: 'unknown', why: why.noValue(due, gap) };
  const held = againstTarget(amount, target);
  if (typeof held === 'string') return { state: 'unknown', why: held };
  // What a part of it comes to is not what was reached: it is told in words, where nobody takes it for the whole.
  if (!whole.isWhole && certain === undefined) {
    return { state: 'unknown', amount: undefined, why: why.notWhole(gap, amount) };
  }
  const segments = segmentScores(goal, bySegment, planned);
  return verdict(held, amount, target, segments, period.until >= at);
}

function verdict(
  held: Held,
  amount: ResultAmount,
  target: Target,
  segments: readonly PartScore[],
  isRunning: boolean,
): Verdict {
  const { isMet, attainment } = held;
  const known = segments.filter(({ state }) => state !== 'unknown');
  const wholePart: PartScore = { name: 'all', target, amount, state: isMet ? 'met' : 'missed' };
  const parts = known.length === 0 ? [] : [wholePart, ...segments];
  if (!isMet) return { state: 'missed', attainment, parts, why: why.missed(amount, target) };
  const missed = known.filter(({ state }) => state === 'missed');
  if (missed.length === 0) return { state: 'met', attainment, parts, why: why.met(amount, target, isRunning) };
  const share = (known.length + 1 - missed.length) / (known.length + 1);
  return { state: 'partly', attainment, share, parts, why: why.partly(amount, target, missed) };
}

interface Whole extends Total {
  /** The words of the exception that sets all of the period aside. */
  readonly exception: string | undefined;
}

/** Where an exception sets aside a part of the period, nobody can tell what the rest had to reach. */
function wholeOf(rows: readonly ResultValue[], { period, goal, text }: PlannedPeriod): Whole {
  const excepted = new Map(
    rows.flatMap((row) => {
      const words = exceptionOf(row, goal, text);
      return words === undefined ? [] : [[row, words] as const];
    }),
  );
  if (excepted.size === 0) return { ...addUp(rows, period.from, period.until, addsUp(goal)), exception: undefined };
  const aside = addUp([...excepted.keys()], period.from, period.until, addsUp(goal));
  const all = addUp(rows, period.from, period.until, addsUp(goal));
  const covers =
    aside.isWhole || aside.rows.some((row) => row.period.from === period.from && row.period.until === period.until);
  if (covers) return { ...all, exception: [...excepted.values()][0] };
  const counted = addUp(
    rows.filter((row) => !excepted.has(row)),
    period.from,
    period.until,
    addsUp(goal),
  );
  return { ...counted, isWhole: false, gap: 'an exception sets a part of it aside', exception: undefined };
}

function exceptionOf({ excepted }: ResultValue, { key, otherKeys }: ScoredGoal, text: ScoringText): string | undefined {
  if (excepted === undefined) return undefined;
  return text.exceptions.find(
    ({ when, supersedes }) =>
      namesException(excepted, when) && supersedes.some((goal) => goal === key || otherKeys.includes(goal)),
  )?.when;
}

function segmentScores(
  goal: ScoredGoal,
  bySegment: ReadonlyMap<string, readonly ResultValue[]>,
  { period, text }: PlannedPeriod,
): PartScore[] {
  return goal.segments.map(({ when, target }) => {
    const rows = inUnitOf(target, bySegment.get(segmentKey(when)) ?? []);
    const counted = rows.filter((row) => exceptionOf(row, goal, text) === undefined);
    const { amount, isWhole } = addUp(counted, period.from, period.until, addsUp(goal));
    const held = amount === undefined || !isWhole ? undefined : againstTarget(amount, target);
    const state = typeof held === 'object' ? (held.isMet ? 'met' : 'missed') : 'unknown';
    return { name: describeSegment(when), target, amount, state };
  });
}

/** A bare number is in the unit of what was asked for then: the file was read beside the present text only. */
function inUnitOf(target: Target | undefined, rows: readonly ResultValue[]): readonly ResultValue[] {
  return rows.map((row) => {
    const amount = withUnitOf(target, row.amount);
    return amount === row.amount ? row : { ...row, amount };
  });
}

/** A value for days of a period and others besides, where it has none of its own. Those next to it tell enough. */
function widerThan(rows: readonly ResultValue[], { period, text }: PlannedPeriod): string | undefined {
  const at = firstFrom(rows, period.from);
  const found = rows.slice(Math.max(0, at - 3), at + 1).find((row) => {
    const { from, until } = row.period;
    return from <= period.until && until >= period.from && Object.keys(row.segment).length === 0;
  });
  return found && describeResultPeriod(found.period, { fiscalYearStarts: text.fiscalYearStarts });
}

/** The values that lie inside a stretch of days. */
function rowsInside(rows: readonly ResultValue[], from: IsoDate, until: IsoDate): readonly ResultValue[] {
  const found: ResultValue[] = [];
  for (let at = firstFrom(rows, from); at < rows.length; at++) {
    const row = rows[at] as ResultValue;
    if (row.period.from > until) break;
    if (row.period.until <= until) found.push(row);
  }
  return found;
}
