import { type FoundValue, scanValues, type TimeSpan, weekdays } from '../../../parse/index.ts';
import type { Size, Token } from './token.ts';
import { plainSpelling } from './word-forms.ts';

/** A token with its place in the text. */
export interface PlacedToken {
  readonly start: number;
  readonly end: number;
  readonly token: Token;
}

/** The values in a text, each with one key for all ways to write it: “24 hours” and “1 day”, “$2M” and “$2,000,000”. */
export function valueTokens(text: string): PlacedToken[] {
  return scanValues(text).flatMap((found) => {
    // Midnight is a time of day here, and not the end of any day.
    const isMidnight = /^midnight$/i.test(text.slice(found.range.start, found.range.end));
    const read = isMidnight ? undefined : readValue(found);
    if (read === undefined) return [];
    const { start, end } = found.range;
    const token = { ...read, text: text.slice(start, end).toLowerCase(), capital: false };
    return [{ start, end, token }];
  });
}

type Read = Pick<Token, 'kind' | 'key'> & { size?: Size };

function readValue(found: FoundValue): Read | undefined {
  switch (found.kind) {
    case 'money':
      return amount(`${found.value.currency} ${found.value.amount}`, 'money', found.value.amount);
    case 'percent':
      return amount(`${found.value.percent}%`, 'percent', found.value.percent);
    case 'count':
      return amount(`${found.value.amount}`, 'number', found.value.amount);
    case 'quantifier':
      return found.value.word === 'half' ? amount('50%', 'percent', 50) : undefined;
    case 'duration':
      return found.value.form === 'span' ? lengthOf(found.value) : { kind: 'amount', key: JSON.stringify(found.value) };
    case 'range':
      return { kind: 'amount', key: JSON.stringify(found.value) };
    case 'date': {
      const { value } = found;
      if (value.form === 'weekday')
        return {
          kind: 'date',
          key: JSON.stringify(value),
          size: { measure: 'day', value: weekdays.indexOf(value.weekday) },
        };
      if (value.form !== 'date') return { kind: 'date', key: JSON.stringify(value) };
      return { kind: 'date', key: value.date, size: { measure: 'day', value: Number(value.date.replaceAll('-', '')) } };
    }
    case 'fiscal-period':
      return { kind: 'date', key: JSON.stringify(found.value) };
    case 'recurrence':
      return { kind: 'rhythm', key: JSON.stringify(found.value), ...dayOf(found.value) };
    case 'period': {
      const { value } = found;
      if (value.form === 'each') return each(1, 1, value.unit);
      return { kind: 'rhythm', key: JSON.stringify(value) };
    }
    case 'frequency': {
      const { times, per, noun } = found.value;
      const what =
        noun === undefined
          ? ''
          : noun
              .split(/[\s-]+/)
              .map(plainSpelling)
              .join(' ')
              .replace('e mail', 'email');
      if (per === undefined) return amount(`${times} times ${what}`, 'number', times);
      const read = each(times, per.amount, per.unit);
      return { ...read, key: `${read.key} ${what}`.trim() };
    }
  }
}

function amount(key: string, measure: Size['measure'], value: number): Read {
  return { kind: 'amount', key, size: { measure, value } };
}

/** The day of a month or a week, so that “by the 20th” is known to be earlier than “by the 25th”. */
function dayOf(value: { readonly form: string; readonly ordinal?: unknown }): { size?: Size } {
  return typeof value.ordinal === 'number' ? { size: { measure: 'day', value: value.ordinal } } : {};
}

/** So many times in so long; a longer time between two is the larger rhythm. */
function each(times: number, per: number, unit: string): Read {
  const days = rhythmDays[unit];
  const size: { size?: Size } = days === undefined ? {} : { size: { measure: 'rhythm', value: (per * days) / times } };
  const inDays = unit === 'week' ? `${per * 7} day` : undefined;
  const inMonths = unit === 'year' ? `${per * 12} month` : undefined;
  return { kind: 'rhythm', key: `${times} each ${inDays ?? inMonths ?? `${per} ${unit}`}`, ...size };
}

const rhythmDays: Record<string, number> = { hour: 1 / 24, day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** Hours and weeks are days in another unit, and quarters are not always three months. A business day has no known length. */
function lengthOf({ amount: count, unit, clock, upTo, consecutive }: TimeSpan): Read {
  const business = clock === 'business';
  const inMinutes = minutesIn[unit];
  const isFixed = inMinutes !== undefined && !(business && unit === 'day');
  const key = isFixed ? `${count * inMinutes} minutes` : unit === 'year' ? `${count * 12} months` : `${count} ${unit}s`;
  const marks = `${business ? 'business ' : ''}${upTo ? 'up to ' : ''}${consecutive ? 'consecutive ' : ''}`;
  const size: Size = {
    measure: 'time',
    value: count * (roughMinutes[unit] ?? 1) * (business ? (stretch[unit] ?? 1) : 1),
    ...(business ? { business: unit === 'day' ? 'days' : 'hours' } : {}),
  };
  return { kind: 'amount', key: `${marks}${key}`, size };
}

const minutesIn: Record<string, number | undefined> = { minute: 1, hour: 60, day: 1440, week: 10_080 };
const roughMinutes: Record<string, number> = {
  ...{ minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_800, quarter: 131_400, year: 525_600 },
};

/** How much longer working time takes on the wall: eight of 24 hours, five of seven days. Only for which is the longer one. */
const stretch: Record<string, number | undefined> = { minute: 3, hour: 3, day: 1.4 };
