import { lastInstant, type Milliseconds, readInstant } from './instants.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { type OpenCalendar, openCalendar, type Stretch } from './working-days.ts';

/**
 * The working minutes between two instants (ISO 8601 with an offset or `Z`), in the calendar's own zone. Backwards it is
 * negative, so that it adds up over any instant between. NaN where one of them is no instant.
 */
export function workingMinutes(from: string, until: string, calendar: WorkCalendar): number {
  const [start, end] = [readInstant(from), readInstant(until)];
  if (start === undefined || end === undefined) return Number.NaN;
  const open = openCalendar(calendar);
  // Nothing is 0 and not -0, whichever way it is taken.
  return (start <= end ? workingTime(start, end, open, []) : 0 - workingTime(end, start, open, [])) / 60_000;
}

/** The working time between two instants, in milliseconds, without what lies in a pause. */
export function workingTime(
  from: Milliseconds,
  until: Milliseconds,
  open: OpenCalendar,
  pauses: readonly Stretch[],
): number {
  let sum = 0;
  for (const stretch of worked(from, open, pauses)) {
    if (stretch.from >= until) break;
    sum += Math.min(stretch.until, until) - stretch.from;
  }
  return sum;
}

/**
 * The first instant at which so much working time has passed, without what lies in a pause: where the time is used up at a
 * closing, it is that closing and not the next opening. The last instant that is reckoned with where it is never reached.
 */
export function afterWorking(
  from: Milliseconds,
  amount: number,
  open: OpenCalendar,
  pauses: readonly Stretch[],
): Milliseconds {
  if (amount <= 0) return from;
  let left = amount;
  for (const stretch of worked(from, open, pauses)) {
    const length = stretch.until - stretch.from;
    if (left <= length) return stretch.from + left;
    left -= length;
  }
  return lastInstant;
}

/** The stretches that are worked from an instant on, in order, with the pauses cut out. */
export function* worked(from: Milliseconds, open: OpenCalendar, pauses: readonly Stretch[]): Generator<Stretch> {
  let day = open.workdayFrom(open.dayAt(from));
  while (day !== undefined) {
    const hours = open.hoursOf(day);
    yield* without({ from: Math.max(from, hours.from), until: hours.until }, pauses);
    day = open.workdayFrom(day + 1);
  }
}

/** What is left of a stretch. @param pauses in order, none touching another: see {@link joined}. */
export function* without(stretch: Stretch, pauses: readonly Stretch[]): Generator<Stretch> {
  let { from } = stretch;
  for (const pause of pauses) {
    if (pause.from >= stretch.until) break;
    if (pause.from > from) yield { from, until: pause.from };
    from = Math.max(from, pause.until);
  }
  if (from < stretch.until) yield { from, until: stretch.until };
}

/** Pauses in the order of time, with those that overlap or touch made one. Their order and their overlaps change nothing. */
export function joined(pauses: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    const before = whole.at(-1);
    if (before !== undefined && pause.from <= before.until) {
      whole[whole.length - 1] = { from: before.from, until: Math.max(before.until, pause.until) };
    } else if (pause.from < pause.until) whole.push(pause);
  }
  return whole;
}
