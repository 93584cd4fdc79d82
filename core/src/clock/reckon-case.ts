import type { CaseVerdict, ClockTerms, Traits } from './clock-case.ts';
import { countsWorkingTime, dueFrom } from './due-after.ts';
import type { Milliseconds } from './instants.ts';
import type { ReadCase } from './read-case.ts';
import { type FittingTerms, termsFor } from './segment-of.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { calendarNamed } from './work-calendars.ts';
import { isOpenAt, type OpenCalendar, openCalendar, openingFrom, type Stretch } from './working-days.ts';
import { joined, workingTime } from './working-time.ts';

/** A case as it was reckoned, in milliseconds. */
export interface Reckoned {
  readonly terms: ClockTerms;
  readonly fit: FittingTerms;
  readonly calendar: WorkCalendar;
  readonly open: OpenCalendar;
  readonly times: ReadCase;
  /** The new beginnings that are counted, and how many are not. */
  readonly restarts: readonly Milliseconds[];
  readonly moreRestarts: number;
  /** The pauses that are counted, in order. */
  readonly pauses: readonly Stretch[];
  /** When it began: the start, or the last new beginning that is counted. */
  readonly began: Milliseconds;
  readonly counted: Milliseconds;
  readonly due: Milliseconds | undefined;
  readonly limit: Milliseconds | undefined;
  /** Working time from `counted` until the stop, or now. */
  readonly worked: number;
  /** When it was acted on; undefined where it was not, up to now. */
  readonly stopped: Milliseconds | undefined;
  readonly outcome: CaseVerdict['outcome'];
  /** Whether it began and ended in one stretch outside working hours, and the clock says what that counts as. */
  readonly isOutOfHours: boolean;
}

/** Reckons one case by a clock. What comes after now is not known yet: it has not happened. */
export function reckonCase(
  terms: ClockTerms,
  times: ReadCase,
  traits: Traits,
  calendars: readonly WorkCalendar[],
): Reckoned {
  const calendar = calendarNamed(terms.calendar, calendars);
  const open = openCalendar(calendar);
  const fit = termsFor(terms, traits);
  const stopped = times.stopped !== undefined && times.stopped <= times.now ? times.stopped : undefined;
  const end = stopped ?? Math.max(times.now, times.started);
  const after = times.restarted.filter((each) => each > times.started && each <= end);
  const restarts = after.slice(0, terms.restarts === undefined ? 0 : (terms.restarts.most ?? after.length));
  const pauses = terms.pauses ? joined(times.paused) : [];
  const began = restarts.at(-1) ?? times.started;
  const begin = terms.outOfHours === 'next opening' ? (openingFrom(began, open) ?? began) : began;
  const dueIn = (duration: FittingTerms['within']) => duration && dueFrom(begin, duration, open, pauses);
  const [due, limit] = [dueIn(fit.within), dueIn(fit.limit)];
  const aim = fit.within ?? fit.limit;
  const counted = aim !== undefined && countsWorkingTime(aim) ? (openingFrom(begin, open) ?? begin) : begin;
  const isOutOfHours = namesResult(terms) && !isOpenAt(began, open) && (openingFrom(began, open) ?? end + 1) > end;
  return {
    ...{ terms, fit, calendar, open, times, restarts, pauses, began, counted, due, limit, stopped, isOutOfHours },
    moreRestarts: after.length - restarts.length,
    worked: end > counted ? workingTime(counted, end, open, pauses) : 0,
    outcome: outcomeOf({ terms, due, limit, stopped, now: times.now, isOutOfHours }),
  };
}

type Judged = Pick<Reckoned, 'terms' | 'due' | 'limit' | 'stopped' | 'isOutOfHours'> & { readonly now: Milliseconds };

function outcomeOf({ terms, due, limit, stopped, now, isOutOfHours }: Judged): CaseVerdict['outcome'] {
  const aim = due ?? limit;
  if (stopped === undefined) return isOutOfHours || aim === undefined || now <= aim ? 'open' : 'overdue';
  if (isOutOfHours) return terms.outOfHours === 'left out' ? 'left out' : 'met';
  if (aim === undefined || stopped <= aim) return 'met';
  return limit !== undefined && stopped <= limit ? 'late' : 'missed';
}

function namesResult({ outOfHours }: ClockTerms): boolean {
  return outOfHours === 'met' || outOfHours === 'left out';
}
