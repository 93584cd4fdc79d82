import { calendarNamed, isWorkday } from '../../clock/index.ts';
import { addDays, describeResultPeriod, type IsoDate, type Period, type ResultValue } from '../../parse/index.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import { beginOf } from '../text-on.ts';
import { firstFrom } from './first-from.ts';
import { type NamedPeriod, type PeriodAt, periodsBack, spanOf } from './named-period.ts';
import type { PlannedPeriod } from './plan-periods.ts';

/** Where a goal's periods are looked for. */
export interface Cursor {
  readonly day: IsoDate;
  readonly since: IsoDate;
  readonly text: ScoringText;
  readonly goal: ScoredGoal;
  readonly rows: readonly ResultValue[];
  readonly periodAt: PeriodAt;
}

/** A period, before it is known what it follows. */
export type NextPeriod = Omit<PlannedPeriod, 'follows'>;

/** The period that holds a day, or the next one; undefined where the goal has none any more. */
export function nextPeriod(cursor: Cursor): NextPeriod | undefined {
  const { goal, text } = cursor;
  if (goal.by !== undefined) return nextMilestone(cursor);
  const { per } = goal;
  if (per === undefined || (per.form === 'rolling' && per.unit === 'day')) return nextOfRows(cursor);
  const named = per.form === 'rolling' ? window(cursor, per) : periodHolding(cursor, per);
  if (named === undefined) return undefined;
  const begins = per.form === 'rolling' ? endUnit(cursor, per, named.period.until).period.from : named.period.from;
  return { ...named, text, goal, target: goal.target, begins };
}

/** To date is judged where the whole of it is known: on its last day. */
function periodHolding({ day, text, periodAt }: Cursor, per: Exclude<Period, { form: 'rolling' }>): NamedPeriod {
  if (per.unit !== 'business-day') return periodAt(per.unit, day, text);
  const calendar = calendarNamed('default', text.calendars);
  let workday = day;
  for (let tries = 0; tries < 60 && !isWorkday(calendar, workday); tries++) workday = addDays(workday, 1);
  return periodAt('day', workday, text);
}

type Rolling = Extract<Period, { form: 'rolling' }>;

const mostTries = 600;

/** The last so many weeks or months, looked at on the last day of each; all of them days on which the goal was in force. */
function window(cursor: Cursor, per: Rolling): NamedPeriod | undefined {
  let end = endUnit(cursor, per, cursor.day).period;
  const begin = () => periodsBack(per.unit as Exclude<Rolling['unit'], 'day'>, end.from, Math.ceil(per.amount) - 1);
  for (let tries = 0; begin() < cursor.since; tries++) {
    // Longer than any agreement lasts.
    if (tries > mostTries) return undefined;
    end = endUnit(cursor, per, addDays(end.until, 1)).period;
  }
  return spanOf(begin(), end.until);
}

function endUnit({ periodAt, text }: Cursor, { unit }: Rolling, day: IsoDate): NamedPeriod {
  return periodAt(unit, day, text);
}

/** The next step of a goal with a day, counted from its first day. */
function nextMilestone({ day, since, text, goal }: Cursor): NextPeriod | undefined {
  const { steps, target } = goal;
  const by = goal.by as IsoDate;
  const from = goal.from ?? beginOf(text) ?? since;
  const milestones = [
    ...steps.filter((step) => step.by <= by),
    ...(steps.some((step) => step.by === by) ? [] : [{ by, target }]),
  ];
  const at = milestones.findIndex((each) => each.by >= day);
  const next = milestones[at];
  if (next === undefined || from > next.by) return undefined;
  const before = milestones[at - 1]?.by;
  const begins = before === undefined ? from : addDays(before, 1);
  const period = { unit: 'span', from, until: next.by } as const;
  return { period, name: `by ${next.by}`, text, goal, target: next.target ?? target, begins };
}

/** A goal that names neither a period nor a day is held against the periods for which somebody wrote a value. */
function nextOfRows({ day, text, goal, rows }: Cursor): NextPeriod | undefined {
  const days = goal.per?.form === 'rolling' ? goal.per.amount : undefined;
  for (let at = firstFrom(rows, day); at < rows.length; at++) {
    const { period, segment } = rows[at] as ResultValue;
    if (Object.keys(segment).length > 0) continue;
    if (days !== undefined && addDays(period.from, days - 1) !== period.until) continue;
    const name = describeResultPeriod(period, { fiscalYearStarts: text.fiscalYearStarts });
    return { period, name, text, goal, target: goal.target, begins: period.from };
  }
  return undefined;
}
