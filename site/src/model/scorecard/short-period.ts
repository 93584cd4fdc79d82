import { dateParts } from '@living-sla/core';
import type { PeriodScore } from '@living-sla/core/score';

type Period = PeriodScore['period'];

/** A period as the head of a column: “Aug 2026”, “Q3 FY2027”, “by 30 Nov 2026”. */
export function shortPeriod({ period, name }: Pick<PeriodScore, 'period' | 'name'>): string {
  switch (period.unit) {
    case 'month':
      return monthAndYear(period.from);
    case 'span':
      // A goal with a day counts from its first day; what tells its periods apart is the last.
      return name.startsWith('by ')
        ? `by ${shortDay(period.until)}`
        : `${shortDay(period.from)} to ${shortDay(period.until)}`;
    case 'day':
      return shortDay(period.from);
    default:
      return name;
  }
}

/** What tells the columns of one table apart. Steps of goals with a day share a column where they share the day. */
export function columnKey(period: Period): string {
  return period.unit === 'span' ? period.until : `${period.from} ${period.until}`;
}

/** Periods of one kind stand in one table. */
export type PeriodGroup = 'span' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** The table that a period belongs to: a quarter of the calendar and one of the financial year are both quarters. */
export function groupOf({ unit }: Period): PeriodGroup {
  return unit.replace('fiscal-', '') as PeriodGroup;
}

/** “30 Nov 2026”. */
export function shortDay(day: string): string {
  return `${dateParts(day).day} ${monthAndYear(day)}`;
}

function monthAndYear(day: string): string {
  const { year, month } = dateParts(day);
  return `${months[month - 1]} ${year}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
