import { type Duration, type FiscalPeriod, type PeriodBounds, periodBounds } from '../../parse/index.ts';
import { nextDay } from '../explain/next-day.ts';
import { currentPeriod } from '../explain/time-readings.ts';
import type { ValueContext } from '../explain/value-context.ts';
import type { WrittenValue } from '../explain/written-values.ts';

/** What a value comes to today, in as few words as possible; undefined where it says that itself. */
export function hintText(value: WrittenValue, context: ValueContext): string | undefined {
  switch (value.kind) {
    case 'when':
      return value.value.form === 'date' ? undefined : periodHint(value.value, context);
    case 'duration':
      return hoursHint(value.value, context);
    case 'target': {
      const quantity = value.value.comparator === 'between' ? undefined : value.value.quantity;
      return quantity?.kind === 'duration' ? hoursHint(quantity, context) : undefined;
    }
    case 'period': {
      const { form, unit } = value.value;
      return form !== 'rolling' && unit.startsWith('fiscal') ? nowHint(currentPeriod(unit, context)) : undefined;
    }
    case 'recurrence':
      if (context.review !== undefined) return context.review.isWritten ? undefined : `due ${context.review.date}`;
      // “Every Monday” and “1 February” tell the day themselves.
      return value.value.form === 'day-of-period' ? nextHint(nextDay(value.value, context)) : undefined;
    case 'month-day':
      return context.key === 'starts' ? nowHint(currentPeriod('fiscal-year', context)) : undefined;
    default:
      return undefined;
  }
}

/** A deadline is the last day of its period, and “from” counts from the first. */
function periodHint(period: FiscalPeriod, { said, fiscalYear, key }: ValueContext): string | undefined {
  const bounds = periodBounds(period, fiscalYear, said);
  if (bounds === undefined) return undefined;
  if (period.edge !== undefined) return period.edge === 'start' ? bounds.from : bounds.until;
  if (key === 'from') return bounds.from;
  return key !== undefined && deadlines.has(key) ? bounds.until : daysHint(bounds);
}

const deadlines: ReadonlySet<string> = new Set(['by', 'until', 'by-when', 'due']);

function daysHint(bounds: PeriodBounds | undefined): string | undefined {
  return bounds && `${bounds.from} to ${bounds.until}`;
}

function nowHint(bounds: PeriodBounds | undefined): string | undefined {
  return bounds && `now ${daysHint(bounds)}`;
}

function nextHint(date: string | undefined): string | undefined {
  return date && `next ${date}`;
}

function hoursHint(duration: Duration, { calendar }: ValueContext): string | undefined {
  const isBusiness = duration.form === 'span' ? duration.clock === 'business' : duration.form.includes('business');
  return isBusiness && calendar?.open !== '' ? calendar?.open : undefined;
}
