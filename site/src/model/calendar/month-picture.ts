import { addDays, dateParts, daysInMonth, type IsoDate, isoDate, mondayOf } from '@living-sla/core';

/** A month as a small picture: its weeks, and on which days something is due. */
export interface MonthPicture {
  readonly weeks: readonly (readonly PictureDay[])[];
}

/** One square of the picture; one outside of the month has no day. */
export interface PictureDay {
  readonly number: number | undefined;
  readonly day: IsoDate;
  /** What stands on this day: something that is due, only meetings, or nothing. */
  readonly holds: 'due' | 'meeting' | undefined;
  /** Whether it lies outside of the days that the page tells of. */
  readonly outside: boolean;
}

/** What is known of the days of a page. */
export interface KnownDays {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly due: ReadonlySet<IsoDate>;
  readonly meetings: ReadonlySet<IsoDate>;
}

/** Draws the month of a day. Weeks begin on Monday. */
export function monthPicture(of: IsoDate, known: KnownDays): MonthPicture {
  const { year, month } = dateParts(of);
  const [first, last] = [isoDate(year, month, 1), isoDate(year, month, daysInMonth(year, month))];
  const weeks: PictureDay[][] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => squareOf(addDays(monday, at), month, known)));
  }
  return { weeks };
}

function squareOf(day: IsoDate, month: number, { from, until, due, meetings }: KnownDays): PictureDay {
  const parts = dateParts(day);
  const isInside = parts.month === month;
  const holds = due.has(day) ? 'due' : meetings.has(day) ? 'meeting' : undefined;
  return {
    number: isInside ? parts.day : undefined,
    day,
    holds: isInside ? holds : undefined,
    outside: day < from || day > until,
  };
}
