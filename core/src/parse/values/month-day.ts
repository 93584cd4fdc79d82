import { daysInMonth } from './calendar.ts';
import { describeMonthName, monthSource, parseMonthName } from './calendar-names.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** A day that comes every year: month 1 to 12, and a day that this month always has. */
export type MonthDay = { month: number; day: number };

/**
 * Reads a day of the year without its year: "February 1", "1 February". 29 February is refused: it is not in every
 * year.
 */
export function parseMonthDay(text: string): ValueResult<MonthDay> {
  return readText(text, forms, (tidy) => {
    const parts = splitMonthDay(tidy);
    if (!parts)
      return refuse(`${quoted(tidy)} is not a day of the year: write the name of the month and the day.`, forms);
    if (parts.day >= 1 && parts.day <= daysInMonth(2025, parts.month)) return accept(parts);
    const days = daysInMonth(2025, parts.month);
    return refuse(`${quoted(tidy)} is not in every year: write a day from 1 to ${days}.`, forms);
  });
}

/** The plain reading of a day of the year: "1 February". Parses to the same day. */
export function describeMonthDay({ month, day }: MonthDay): string {
  return `${day} ${describeMonthName(month)}`;
}

/** Source of a pattern (for the flag `i`) that matches a day of the year in either order. */
export const monthDaySource = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthSource}|${monthSource} \\d{1,2}(?:st|nd|rd|th)?)`;

const forms = ['February 1', '1 February', '1st of July', 'Oct 1'];
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthSource})$`, 'i');
const monthFirst = new RegExp(`^(${monthSource}) (\\d{1,2})(?:st|nd|rd|th)?$`, 'i');

function splitMonthDay(text: string): MonthDay | undefined {
  const first = dayFirst.exec(text);
  const match = first ?? monthFirst.exec(text);
  const month = parseMonthName(match?.[first ? 2 : 1] ?? '');
  return month === undefined ? undefined : { month, day: Number(match?.[first ? 1 : 2]) };
}
