import { dateParts, daysInMonth, type IsoDate, isoDate } from './calendar.ts';
import { describeMonthName, monthSource, parseMonthName } from './calendar-names.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** One day. `date` is ISO 8601 text and a day that exists. */
export type CalendarDate = { form: 'date'; date: IsoDate };

/** Reads a day: "2026-12-31", "31 December 2026" or "December 31, 2026". Figures with slashes or points are refused. */
export function parseDate(text: string): ValueResult<CalendarDate> {
  return readText(text, forms, (tidy) => {
    const parts = splitDate(tidy);
    if (!parts) return refuse(explain(tidy), forms);
    const { year, month, day } = parts;
    if (month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)) {
      return accept({ form: 'date', date: isoDate(year, month, day) });
    }
    return refuse(`${quoted(tidy)} is not in the calendar: ${explainMissing(year, month)}.`, forms);
  });
}

/** The plain reading of a day: "31 December 2026". Parses to the same day. */
export function describeDate({ date }: CalendarDate): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${describeMonthName(month)} ${year}`;
}

const forms = ['2026-12-31', '31 December 2026', 'December 31, 2026'];

const isoPattern = /^([12]\d{3})-(\d{2})-(\d{2})$/;
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthSource}),? ([12]\\d{3})$`, 'i');
const monthFirst = new RegExp(`^(${monthSource}) (\\d{1,2})(?:st|nd|rd|th)?,? ([12]\\d{3})$`, 'i');

function splitDate(text: string): { year: number; month: number; day: number } | undefined {
  const iso = isoPattern.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const named = dayFirst.exec(text);
  if (named) return { year: Number(named[3]), month: parseMonthName(named[2] ?? '') ?? 0, day: Number(named[1]) };
  const american = monthFirst.exec(text);
  if (!american) return undefined;
  return { year: Number(american[3]), month: parseMonthName(american[1] ?? '') ?? 0, day: Number(american[2]) };
}

function explain(text: string): string {
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text);
  if (!figures) return `${quoted(text)} is not a date: write year, month and day.`;
  if (Number(figures[1]) <= 12 && Number(figures[2]) <= 12 && figures[1] !== figures[2]) {
    return `${quoted(text)} can be read as two different dates: write the year first, or the month as a word.`;
  }
  return `${quoted(text)} is not a date that everybody reads the same way: write the year first.`;
}

function explainMissing(year: number, month: number): string {
  if (month < 1 || month > 12) return 'there are 12 months';
  return `${describeMonthName(month)} ${year} has ${daysInMonth(year, month)} days`;
}
