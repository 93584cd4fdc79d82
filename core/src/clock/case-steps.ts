import { type Duration, describeDuration, describeHours } from '../parse/index.ts';
import type { Traits } from './clock-case.ts';
import { countsWorkingTime } from './due-after.ts';
import type { Milliseconds } from './instants.ts';
import { dayWords, lengthWords, momentWords, onMoment, zoneWords } from './moment-words.ts';
import type { Reckoned } from './reckon-case.ts';
import { dateOf } from './workday.ts';
import { isOpenAt } from './working-days.ts';
import { worked } from './working-time.ts';

/** How the due time of a case was reckoned, one step a sentence. */
export function stepsToDue(reckoned: Reckoned): string[] {
  return [
    ...startSteps(reckoned),
    ...openingStep(reckoned),
    ...rowStep(reckoned),
    ...pauseSteps(reckoned),
    ...dueStep(reckoned, 'due'),
    ...dueStep(reckoned, 'limit'),
  ];
}

/** What came of it. */
export function verdictStep(reckoned: Reckoned): string {
  const { stopped, times, worked: time, outcome, isOutOfHours, open, terms, due, limit } = reckoned;
  if (stopped === undefined) {
    const until = `Until ${momentWords(times.now, open.zone)} it was not done`;
    if (outcome === 'overdue') return `${until}, and the time is over.`;
    return (due ?? limit) === undefined ? `${until}; the clock names no time.` : `${until}, and there is still time.`;
  }
  if (isOutOfHours) {
    const counts = terms.outOfHours === 'left out' ? 'is not counted' : 'counts as met';
    return `It began and ended outside working hours (${momentWords(stopped, open.zone)}), and by the agreement that ${counts}.`;
  }
  const ended = `It was done ${onMoment(stopped, open.zone)}, after ${lengthWords(time)} of working time`;
  if (outcome === 'met') return `${ended}: in time.`;
  return outcome === 'late' ? `${ended}: late, and within the limit.` : `${ended}: too late.`;
}

/** A row in words: “source: demo request, country: DE”. */
export function rowWords(when: Traits): string {
  return Object.entries(when)
    .map(([trait, value]) => `${trait}: ${value}`)
    .join(', ');
}

function startSteps({ terms, times, open, restarts, moreRestarts, calendar }: Reckoned): string[] {
  const at = momentWords(times.started, open.zone);
  const zone = zoneWords(open.zone);
  const start =
    terms.starts === undefined
      ? `The clock starts ${onMoment(times.started, open.zone)} (${zone}).`
      : `${at} (${zone}): ${withoutStop(terms.starts)}.`;
  const most = terms.restarts?.most;
  const again = restarts.map((each, index) => {
    const limited = most === undefined ? '' : ` (${index + 1} of at most ${most})`;
    return `The clock begins again ${onMoment(each, open.zone)}${limited}.`;
  });
  const reason =
    most === undefined
      ? 'the agreement names nothing that lets the clock begin again'
      : `the clock begins again at most ${most === 1 ? 'once' : `${most} times`}`;
  const more = moreRestarts === 0 ? [] : [`New beginnings that are not counted: ${moreRestarts}, for ${reason}.`];
  const unknown =
    terms.calendar === calendar.id ? [] : [`There is no calendar “${terms.calendar}”, so “${calendar.id}” counts.`];
  return [start, ...unknown, ...again, ...more];
}

function openingStep({ began, counted, open, calendar, fit }: Reckoned): string[] {
  if (isOpenAt(began, open)) return [];
  const day = open.dayAt(began);
  const why = open.isWorkday(day)
    ? `outside working hours (${describeHours(calendar.hours)})`
    : isHoliday(day, calendar.holidays)
      ? 'a holiday'
      : 'no working day';
  const aim = fit.within ?? fit.limit;
  if (counted !== began) return [`That is ${why}, so it counts from ${momentWords(counted, open.zone)}.`];
  return aim === undefined ? [] : [`That is ${why}; ${describeDuration(aim)} counts at any hour.`];
}

function rowStep({ fit, terms }: Reckoned): string[] {
  const row = fit.segment === undefined ? undefined : terms.segments[fit.segment];
  return row === undefined ? [] : [`The row for “${rowWords(row.when)}” applies.`];
}

function pauseSteps({ pauses, times, open }: Reckoned): string[] {
  if (pauses.length === 0) {
    return times.paused.length === 0
      ? []
      : ['Pauses are not counted: the agreement names nothing that makes the clock pause.'];
  }
  const shown = pauses
    .slice(0, 5)
    .map(({ from, until }) => `from ${momentWords(from, open.zone)} to ${momentWords(until, open.zone)}`);
  const more = pauses.length > shown.length ? ` and ${pauses.length - shown.length} more times` : '';
  return [`The clock pauses ${shown.join(', ')}${more}.`];
}

function dueStep(reckoned: Reckoned, which: 'due' | 'limit'): string[] {
  const duration = which === 'due' ? reckoned.fit.within : reckoned.fit.limit;
  const end = reckoned[which];
  if (duration === undefined || end === undefined) return [];
  const words = describeDuration(duration);
  if (which === 'limit') return [`The limit, ${words}, ends ${onMoment(end, reckoned.open.zone)}.`];
  return [`Within ${words} means until ${momentWords(end, reckoned.open.zone)}${breakdown(reckoned, duration, end)}.`];
}

/** How the time is spread over the days, where that is short enough to be read, and the holidays on the way. */
function breakdown({ counted, open, calendar, pauses }: Reckoned, duration: Duration, end: Milliseconds): string {
  const [first, last] = [open.dayAt(counted), open.dayAt(end)];
  if (duration.form !== 'span' || !countsWorkingTime(duration) || last - first > 31) return '';
  const days = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const off = days.filter((day) => isHoliday(day, calendar.holidays)).map((day) => dayWords(dateOf(day), true));
  const holidays =
    off.length === 0 ? '' : `; ${off.join(' and ')} ${off.length === 1 ? 'is a holiday' : 'are holidays'}`;
  if (duration.unit === 'day') return holidays;
  const spent = new Map<number, number>();
  for (const { from, until } of worked(counted, open, pauses)) {
    if (from >= end) break;
    const day = open.dayAt(from);
    spent.set(day, (spent.get(day) ?? 0) + Math.min(until, end) - from);
  }
  if (spent.size < 2 || spent.size > 5) return holidays;
  const parts = [...spent].map(([day, time]) => `${lengthWords(time)} on ${dayWords(dateOf(day), true)}`);
  return ` (${parts.join(', ')}${holidays})`;
}

function isHoliday(day: number, holidays: readonly string[]): boolean {
  const date = dateOf(day);
  return holidays.includes(date) || holidays.includes(date.slice(5));
}

function withoutStop(words: string): string {
  return words.trim().replace(/\.$/, '');
}
