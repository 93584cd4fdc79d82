import { Temporal } from 'temporal-polyfill';
import { type IsoDate, parseDate, parseTimeOfDay, type ValueResult } from '../parse/index.ts';
import { lastInstant, readInstant, writeInstant } from './instants.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { openCalendar } from './working-days.ts';

/**
 * Reads an instant as a person or an export of a CRM writes it: with an offset (“2026-11-13T16:30:00-05:00”, “2026-11-13 16:30:00 UTC”), or
 * without one (“2026-11-13 16:30”, “13 November 2026, 4:30 pm”), and then the clock on the wall is that of the calendar. A time
 * that comes twice when summer ends is the first of the two; one that is skipped when it begins is an hour later. Parts of a
 * second are dropped.
 * @returns ISO 8601 with the offset of the calendar's zone.
 */
export function parseInstant(text: string, calendar: WorkCalendar): ValueResult<string> {
  const spaced = text.trim().replace(/\s+/g, ' ');
  const tidy = spaced.replace(/ ?(?:UTC|GMT)$/, 'Z').replace(/ (?=(?:[+-]\d{2}:?\d{2}|Z)$)/, '');
  if (tidy.length > 60) return refused(`This is too long to be a moment: write a day and a time.`);
  const { zone } = openCalendar(calendar);
  const exact = readInstant(tidy);
  if (exact !== undefined) return { ok: true, value: writeInstant(exact, zone) };
  const local = readLocal(tidy);
  if (!local.ok) return local;
  const { date, hour, minute, second } = local.value;
  const start = Temporal.PlainDate.from(date).toZonedDateTime(zone);
  const day = hour === 24 ? start.add({ days: 1 }) : start.withPlainTime({ hour, minute, second });
  const value = readInstant(day.toString({ timeZoneName: 'never', smallestUnit: 'second' }));
  if (value === undefined) {
    return refused(
      `“${tidy}” lies outside of the years 1970 to ${new Date(lastInstant).getUTCFullYear() - 1}: correct the year.`,
    );
  }
  return { ok: true, value: writeInstant(value, zone) };
}

interface LocalTime {
  readonly date: IsoDate;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function readLocal(text: string): ValueResult<LocalTime> {
  const match = /^(.*?\d)(?:T|, ?| at | )(\d{1,2}(?::\d{2})?)(?::(\d{2})(?:\.\d{1,9})?)?( ?[ap]\.?m\.?)?$/i.exec(text);
  const time = parseTimeOfDay(`${match?.[2]}${match?.[4] ?? ''}`);
  const date = parseDate(match?.[1] ?? text);
  if (match === null || time === undefined) {
    const missing = date.ok ? 'says no time of day' : 'is no moment';
    return refused(`“${text}” ${missing}: write a day and a time.`);
  }
  if (!date.ok) return refused(date.problem.message);
  const second = Number(match[3] ?? 0);
  if (second > 59) return refused(`“${text}” has no such second: write 0 to 59.`);
  return {
    ok: true,
    value: { date: date.value.date, hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)), second },
  };
}

function refused(message: string): { ok: false; problem: { message: string; forms: string[] } } {
  return { ok: false, problem: { message, forms: [...forms] } };
}

const forms = ['2026-11-13 16:30', '2026-11-13T16:30:00-05:00', '13 November 2026, 4:30 pm'];
