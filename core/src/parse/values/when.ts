import { type CalendarDate, describeDate, parseDate } from './date.ts';
import { describeFiscalPeriod, type FiscalPeriod, parseFiscalPeriod } from './fiscal-period.ts';
import { quoted, readText } from './read-text.ts';
import { refuse, type ValueResult } from './value-result.ts';

/** A deadline: a day, or a period whose last day counts. */
export type When = CalendarDate | FiscalPeriod;

/** Reads a date or a period: "2026-12-31", "end of Q3", "March 2027". */
export function parseWhen(text: string): ValueResult<When> {
  return readText<When>(text, forms, (tidy) => {
    const period = parseFiscalPeriod(tidy);
    if (period.ok) return period;
    const date = parseDate(tidy);
    if (date.ok) return date;
    const isDateInFigures = /\d[/.-]\d|\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2},? \d{4}/u.test(tidy);
    if (isDateInFigures) return refuse(date.problem.message, forms);
    return refuse(`${quoted(tidy)} is neither a date nor a period: write one that a calendar can find.`, forms);
  });
}

/** The plain reading of a deadline: "31 December 2026", "end of Q3". Parses to the same deadline. */
export function describeWhen(when: When): string {
  return when.form === 'date' ? describeDate(when) : describeFiscalPeriod(when);
}

const forms = ['2026-12-31', '31 December 2026', 'end of Q3', 'Q3 FY2027', 'March 2027'];
