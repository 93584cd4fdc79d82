import { type Recurrence, type Weekday, weekdays } from '@living-sla/core';

/**
 * What iCalendar (RFC 5545) calls the rule of a recurrence; undefined where it has none for it, or one that calendar
 * programs read in different ways: then each day stands by itself.
 */
export function recurrenceRule(recurrence: Recurrence): string | undefined {
  switch (recurrence.form) {
    case 'weekdays': {
      const interval = recurrence.everyWeeks === undefined ? '' : `;INTERVAL=${recurrence.everyWeeks}`;
      return `FREQ=WEEKLY${interval};BYDAY=${recurrence.days.map(shortDay).join(',')};WKST=MO`;
    }
    case 'day-of-period': {
      const { ordinal, day, of } = recurrence;
      if (of !== 'month' || day === 'business-day') return undefined;
      const place = ordinal === 'last' ? -1 : ordinal;
      return day === 'day' ? `FREQ=MONTHLY;BYMONTHDAY=${place}` : `FREQ=MONTHLY;BYDAY=${place}${shortDay(day)}`;
    }
    case 'every':
      return recurrence.unit === 'day' && recurrence.amount === 1 ? 'FREQ=DAILY' : undefined;
    default:
      return undefined;
  }
}

function shortDay(day: Weekday): string {
  return ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][weekdays.indexOf(day)] ?? 'MO';
}
