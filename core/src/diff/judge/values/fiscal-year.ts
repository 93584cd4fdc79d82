import { type MonthDay, parseMonthDay } from '../../../parse/index.ts';
import type { HandbookBook } from '../books/handbook-book.ts';
import { textAt } from '../books/plain.ts';

/** The first day of the financial year; 1 January where handbook.yaml says none. */
export function fiscalYearStart({ settings }: HandbookBook): MonthDay {
  const starts = parseMonthDay(textAt(settings?.fields, 'fiscal-year', 'starts') ?? '');
  return starts.ok ? starts.value : { month: 1, day: 1 };
}
