import { stepsToDue, verdictStep } from './case-steps.ts';
import type { CaseVerdict, ClockCase, ClockTerms, Traits } from './clock-case.ts';
import { readInstant, writeInstant } from './instants.ts';
import { readCase, readNow } from './read-case.ts';
import { type Reckoned, reckonCase } from './reckon-case.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * What became of a case by a clock: when it was due and whether it was in time, with the way there in sentences.
 *
 * Time runs from the start, or from the last new beginning that is counted. Working time in a pause is not counted, and the due
 * time moves by as much. `out-of-hours` decides on cases that began and ended in one stretch outside working hours: `met` and
 * `left out` say what they are, `next opening` lets every case that begins outside begin at the next opening. What comes after
 * `now` has not happened.
 *
 * @param calendars those of `workCalendars`; a calendar that is not there is the default one.
 * @param now an instant with an offset. Where a time cannot be read, the verdict says so in `problem`.
 */
export function judgeCase(
  terms: ClockTerms,
  theCase: ClockCase,
  calendars: readonly WorkCalendar[],
  now: string,
): CaseVerdict {
  const times = readCase(theCase, readNow(now));
  if (typeof times === 'string') return notJudged(theCase.started, times);
  const reckoned = reckonCase(terms, times, theCase.traits, calendars);
  return {
    outcome: reckoned.outcome,
    ...timesOf(reckoned),
    minutes: reckoned.worked / 60_000,
    steps: [...stepsToDue(reckoned), verdictStep(reckoned)],
    problem: undefined,
  };
}

/** When something that starts at a moment is due, whatever came of it: a verdict without the stop. */
export interface DueTimes extends Pick<CaseVerdict, 'counted' | 'due' | 'limit' | 'segment' | 'steps'> {}

/** When a case is due by a clock. undefined where `started` is no instant with an offset. */
export function whenDue(
  terms: ClockTerms,
  started: string,
  traits: Traits,
  calendars: readonly WorkCalendar[],
): DueTimes | undefined {
  const at = readInstant(started);
  if (at === undefined) return undefined;
  const times = { started: at, stopped: undefined, restarted: [], paused: [], now: at };
  const reckoned = reckonCase(terms, times, traits, calendars);
  return { ...timesOf(reckoned), steps: stepsToDue(reckoned) };
}

function timesOf({ counted, due, limit, fit, open }: Reckoned): Omit<DueTimes, 'steps'> {
  const written = (at: number | undefined) => (at === undefined ? undefined : writeInstant(at, open.zone));
  return { counted: writeInstant(counted, open.zone), due: written(due), limit: written(limit), segment: fit.segment };
}

function notJudged(started: string, problem: string): CaseVerdict {
  const nothing = { due: undefined, limit: undefined, minutes: 0, segment: undefined };
  return { outcome: 'left out', counted: started, ...nothing, steps: [problem], problem };
}
