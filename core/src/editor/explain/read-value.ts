import { counted } from '../../check/support/wording.ts';
import {
  type Duration,
  describeValue,
  formatNumber,
  type Hours,
  type Percent,
  type Quantity,
  type Target,
} from '../../parse/index.ts';
import { dayInWords, distanceInWords } from './days.ts';
import { currencyName, moneyNote } from './money-reading.ts';
import type { Reading } from './reading.ts';
import { monthDayNotes, periodNotes, recurrenceNotes, whenReading } from './time-readings.ts';
import type { ValueContext } from './value-context.ts';
import type { Value } from './written-values.ts';

/** The reading of a value; undefined for a kind that says no more than its words, such as an address. */
export function readingOf(value: Value, context: ValueContext): Reading | undefined {
  const plain = describeValue(value.kind, value.value as never);
  switch (value.kind) {
    case 'duration':
      return { plain, notes: durationNotes(value.value, context) };
    case 'date':
      return { plain: dayInWords(value.value.date), notes: [distanceInWords(value.value.date, context.today)] };
    case 'when':
      return whenReading(value.value, context);
    case 'target':
      return targetReading(value.value, context);
    case 'money':
      return { plain, notes: [moneyNote(value.value)] };
    case 'percent':
      return { plain, notes: shareNotes(value.value, context.of) };
    case 'range':
      return { plain, notes: ['both ends belong to it'] };
    case 'period':
      return { plain, notes: periodNotes(value.value, context) };
    case 'recurrence':
      return { plain, notes: recurrenceNotes(value.value, context) };
    case 'month-day':
      return { plain, notes: monthDayNotes(value.value, context) };
    case 'hours':
      return { plain, notes: [`${counted(lengthInHours(value.value), 'hour')} a day`] };
    case 'weekdays':
      return { plain, notes: [`${counted(value.value.length, 'day')} a week`] };
    case 'currency':
      return { plain, notes: [currencyName(value.value)] };
    case 'frequency':
    case 'count':
      return { plain, notes: [] };
    default:
      return undefined;
  }
}

/** Keys and roles of lengths of time that a clock measures; a meeting's thirty minutes need no calendar. */
const measured: ReadonlySet<string | undefined> = new Set(['within', 'limit', 'notice', 'over', 'after', 'warn']);

function durationNotes(duration: Duration, { calendar, key }: ValueContext): string[] {
  const isBusiness = duration.form === 'span' ? duration.clock === 'business' : duration.form.includes('business');
  if (isBusiness) return [calendar === undefined || calendar.open === '' ? noCalendar : calendar.open];
  if (duration.form !== 'span' || !measured.has(key)) return [];
  const isHours = duration.unit === 'minute' || duration.unit === 'hour';
  return [isHours ? 'every hour counts, at night and on weekends too' : 'every day counts, weekends and holidays too'];
}

const noCalendar = 'no calendar in handbook.yaml says which hours these are';

/** A target never hides whether it is a floor or a ceiling: where none was written, the reading says which one holds. */
function targetReading(target: Target, context: ValueContext): Reading {
  const written = describeValue('target', target);
  if (target.comparator === 'between') return { plain: written, notes: ['both ends are met'] };
  const { quantity, comparator } = target;
  const isWhole = quantity.kind === 'percent' && quantity.percent >= 100;
  const plain = target.implied && !isWhole ? `${comparator.replace('-', ' ')} ${written}` : written;
  return { plain, notes: [...(isWhole ? [] : edgeNotes(target)), ...quantityNotes(quantity, context)] };
}

function edgeNotes(target: Exclude<Target, { comparator: 'between' }>): string[] {
  if (target.implied && target.comparator === 'at-most') return ['since a limit alone is the most that is allowed'];
  if (target.implied) return ['since a number alone is the least that is wanted'];
  if (target.comparator === 'more-than') return ['so the number itself is not enough'];
  return target.comparator === 'less-than' ? ['so the number itself is too much'] : [];
}

function quantityNotes(quantity: Quantity, context: ValueContext): string[] {
  if (quantity.kind === 'money') return [moneyNote(quantity)];
  if (quantity.kind === 'percent') return shareNotes(quantity, context.of);
  return quantity.kind === 'duration' ? durationNotes(quantity, context) : [];
}

/** “95 of every 100 MQLs”: people see a share best in whole cases. */
function shareNotes({ percent, of: own }: Percent, around: string | undefined): string[] {
  const of = own ?? around;
  if (of === undefined || percent >= 100) return [];
  const scale = [1, 10, 100].find((each) => Number.isInteger(percent * each));
  return scale === undefined ? [] : [`${formatNumber(percent * scale)} of every ${formatNumber(100 * scale)} ${of}`];
}

function lengthInHours({ from, until }: Hours): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return Math.round((minutes(until) - minutes(from)) / 6) / 10;
}
