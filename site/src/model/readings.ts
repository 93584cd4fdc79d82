import {
  type CalendarDate,
  describeDate,
  type IsoDate,
  type MonthDay,
  parseDate,
  parseMonthDay,
  parseWhen,
  periodDeadline,
  type When,
} from '@living-sla/core';

/** A day in words: "31 January 2027". A text that is no day stays as it is. */
export function dayInWords(day: IsoDate): string {
  const parsed = parseDate(day);
  return parsed.ok ? describeDate(parsed.value) : day;
}

/** A sentence with its days in words: “from 1 November 2026”, where the text says “from 2026-11-01”. */
export function tellDays(text: string): string {
  return text.replace(/(?<![\w/.-])\d{4}-\d{2}-\d{2}(?![\w/-])/g, dayInWords);
}

/** The day that a deadline names, an ISO date; undefined where the text names none. */
export function deadlineOf(
  text: string | undefined,
  calendar: { fiscalYear: MonthDay; today: IsoDate },
): IsoDate | undefined {
  const parsed = text === undefined ? undefined : parseWhen(text);
  if (!parsed?.ok) return undefined;
  const when: When = parsed.value;
  return isDay(when) ? when.date : periodDeadline(when, calendar.fiscalYear, calendar.today);
}

/** The day of a text such as "2026-12-31", an ISO date; undefined where it is none. */
export function dayOf(text: string | undefined): IsoDate | undefined {
  const parsed = text === undefined ? undefined : parseDate(text);
  return parsed?.ok ? parsed.value.date : undefined;
}

/** When the financial year begins; January 1 where the handbook does not say. */
export function fiscalYearStart(text: string | undefined): MonthDay {
  const parsed = text === undefined ? undefined : parseMonthDay(text);
  return parsed?.ok ? parsed.value : { month: 1, day: 1 };
}

function isDay(when: When): when is CalendarDate {
  return when.form === 'date';
}
