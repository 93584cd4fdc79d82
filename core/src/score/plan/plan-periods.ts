import { addDays, daysBetween, type IsoDate, type ResultValue, type Target } from '../../parse/index.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import type { GoalLine } from './goal-lines.ts';
import { heldAround, isHeldBy } from './held-around.ts';
import type { NamedPeriod, PeriodAt } from './named-period.ts';
import { type NextPeriod, nextPeriod } from './next-period.ts';
import { firstOfAll, type Timeline } from './timeline.ts';

/** A period in which a goal is scored, and the text that decides. */
export interface PlannedPeriod extends NamedPeriod {
  readonly text: ScoringText;
  readonly goal: ScoredGoal;
  /** What is asked for in it; undefined where the text gives nothing that can be read. */
  readonly target: Target | undefined;
  /** The day with which its own part begins: for a goal with a day, that after the step before. */
  readonly begins: IsoDate;
  /** Whether it comes right behind the period before: the goal was in force, or had a value, on all days between them. */
  readonly follows: boolean;
}

/** What the periods of a goal hang on. */
export interface Planning {
  readonly timeline: Timeline;
  readonly at: IsoDate;
  readonly periodAt: PeriodAt;
}

/**
 * The periods of a goal, oldest first: from the first one with a value or in force until the one that holds the day. Each is
 * decided by the text in force on its first day. Where none was, or it did not have the goal, the first text that begins
 * inside the period decides, if the goal is in force on at least half of the period's days; otherwise the period is none of
 * the goal. A goal with a day says itself from when it counts. @param rows its values, by their first days.
 */
export function planPeriods(
  line: GoalLine,
  rows: readonly ResultValue[],
  planning: Planning,
): readonly PlannedPeriod[] {
  const { timeline, at, periodAt } = planning;
  const planned: PlannedPeriod[] = [];
  let day = firstDay(line, rows, planning);
  /** The day since which the goal has been in force without a break. */
  let since: IsoDate | undefined;
  while (day <= at) {
    const { text, until } = timeline.on(day);
    const goal = text && line.goals.get(text);
    if (text === undefined || !goal?.binding) {
      since = undefined;
      day = addDays(until, 1);
      if (until >= at) break;
      continue;
    }
    since ??= day;
    const next = nextPeriod({ day, since, text, goal, rows, periodAt });
    if (next === undefined || next.begins > until) {
      if (until >= at) break;
      day = addDays(until, 1);
      continue;
    }
    const before = planned.at(-1)?.period.until ?? '';
    const isInside = next.begins <= before;
    // What another text already counted is not counted again: by another period, it begins with the next whole one.
    const isPlanned =
      next.begins <= at &&
      (goal.by !== undefined ||
        (!isInside && (since <= next.begins || isHalfHeld(next, heldAround(day, line, timeline)))));
    const begins = isInside ? addDays(before, 1) : next.begins;
    const isTimed = goal.per !== undefined || goal.by !== undefined;
    const follows = before !== '' && since <= before && (isTimed || begins === addDays(before, 1));
    if (isPlanned) planned.push({ ...next, begins, follows });
    day = addDays(isPlanned || next.period.until < until ? next.period.until : until, 1);
  }
  return planned;
}

/** Whether a goal was in force when a period began, or is on at least half of its days. */
function isHalfHeld({ period, begins }: NextPeriod, held: ReturnType<typeof heldAround>): boolean {
  if (held.from <= begins) return true;
  const last = [held.until, period.until].sort()[0] as IsoDate;
  return 2 * (daysBetween(held.from, last) + 1) >= daysBetween(begins, period.until) + 1;
}

/** Ten years: what lies further back is a mistake in a year, or of no use to anybody. */
const mostDays = 3653;

function firstDay(line: GoalLine, rows: readonly ResultValue[], { timeline, at }: Planning): IsoDate {
  const spans = timeline.spans.filter(({ from, text }) => from <= at && isHeldBy(text, line));
  const begin = (rows.length === 0 ? spans.at(-1) : spans[0])?.from ?? at;
  const first = rows[0]?.period.from ?? (begin === firstOfAll ? at : begin);
  const earliest = begin === firstOfAll || first < begin ? first : begin;
  const bound = addDays(at, -mostDays);
  return [earliest, bound].sort().at(-1) as IsoDate;
}
