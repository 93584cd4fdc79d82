import type { ClockCase, ClockTerms } from './clock-case.ts';
import { readCase, readNow } from './read-case.ts';
import { reckonCase } from './reckon-case.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** How many cases a clock was met in. */
export interface ShareOfCases {
  /** Those that were met. */
  readonly hits: number;
  /** Those that are decided: met, late, missed, and those that are overdue, for nothing makes them met any more. */
  readonly cases: number;
  /** Those that the clock says are not counted. */
  readonly leftOut: number;
  /** Those that are not acted on and not due yet. */
  readonly open: number;
  /** Those that could not be judged: a time that is no instant, or a stop before the start. */
  readonly unreadable: number;
}

/** Counts many cases by a clock, as they stand at `now`. The counts of two lists add up to those of both together. */
export function shareOfCases(
  terms: ClockTerms,
  cases: readonly ClockCase[],
  calendars: readonly WorkCalendar[],
  now: string,
): ShareOfCases {
  const counts = { hits: 0, cases: 0, leftOut: 0, open: 0, unreadable: 0 };
  const today = readNow(now);
  for (const each of cases) {
    const times = readCase(each, today);
    if (typeof times === 'string') {
      counts.unreadable += 1;
      continue;
    }
    const { outcome } = reckonCase(terms, times, each.traits, calendars);
    if (outcome === 'left out') counts.leftOut += 1;
    else if (outcome === 'open') counts.open += 1;
    else counts.cases += 1;
    if (outcome === 'met') counts.hits += 1;
  }
  return counts;
}
