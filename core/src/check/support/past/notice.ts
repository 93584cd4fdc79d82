import { addDays, type Duration, nextAfter, nodeAt } from '../../../parse/index.ts';
import type { Agreement, HandbookView } from '../../../resolve/index.ts';
import { scalarField } from '../../../resolve/index.ts';
import { calendarOf, isWorkday } from '../calendar.ts';
import { parsedAs } from '../parsed-as.ts';

/** The notice that an agreement promises before a change. */
export interface Notice {
  /** The author's words. */
  readonly text: string;
  readonly range: { readonly start: number; readonly end: number };
  readonly length: Duration;
}

/** undefined where an agreement promises none, or none that can be read. */
export function noticeOf({ root, facts }: Agreement): Notice | undefined {
  const scalar = scalarField(nodeAt(root, ['review']), 'notice');
  const length = parsedAs(facts, scalar, 'duration');
  return scalar && length && { text: scalar.text, range: scalar.range, length };
}

/**
 * The first day on which something may begin that was announced on a day; that day itself does not count. Business days
 * are those of the calendar `default`, or Monday to Friday without one.
 * @param announced an ISO date. @returns undefined for a notice that is no length of time.
 */
export function firstDayAfter({ length }: Notice, announced: string, handbook: HandbookView): string | undefined {
  if (length.form !== 'span') return undefined;
  const { amount, unit, clock } = length;
  if (unit === 'minute' || unit === 'hour') return addDays(announced, unit === 'hour' ? Math.ceil(amount / 24) : 1);
  const calendar = clock === 'business' ? calendarOf(handbook) : undefined;
  if (calendar !== undefined)
    return workdaysAfter(announced, Math.min(amount, 1_000), (date) => isWorkday(calendar, date));
  return nextAfter({ form: 'every', amount, unit: clock === 'business' ? 'business-day' : unit }, announced);
}

function workdaysAfter(announced: string, amount: number, isOpen: (date: string) => boolean): string {
  let date = announced;
  let left = amount;
  // A calendar may list years of holidays; then the search ends all the same.
  for (let tries = 0; left > 0 && tries < 5_000; tries++) {
    date = addDays(date, 1);
    if (isOpen(date)) left -= 1;
  }
  return date;
}
