import {
  type Currency,
  describeMoney,
  longestValueText,
  parseNumber,
  type ValueKind,
  valueParsers,
} from '../../parse/index.ts';
import type { Offer } from './value-slot.ts';

/**
 * Values with units for a field: what a number that was typed may count, or, where none was, how such values look. All of
 * them can be read.
 * @param typed what stands before the cursor. @param currency of amounts that name none.
 */
export function amountsFor(kinds: readonly ValueKind[], typed: string, currency: Currency): Offer[] {
  if (typed.length > longestValueText) return [];
  const [, head = '', number] = /^(.*?)(?:^|(?<=[^\d.,]))(\d[\d.,]*)?[ \p{L}%]*$/u.exec(typed) ?? [];
  const written = kinds.flatMap((kind) =>
    number === undefined ? examples(kind, currency) : withUnits(kind, head, number, currency),
  );
  const known = [...new Set(written)].filter((text) => kinds.some((kind) => valueParsers[kind](text).ok));
  return known.map((text) => ({ text, kind: 'amount' }));
}

function withUnits(kind: ValueKind, head: string, number: string, currency: Currency): string[] {
  const amount = parseNumber(number);
  const one = amount === 1;
  const times = (units: readonly string[], lead = head) =>
    units.map((unit) => `${lead}${number} ${unit}${one ? '' : 's'}`);
  const money = amount === undefined || /\p{Sc}$/u.test(head) ? [] : [`${head}${describeMoney({ amount, currency })}`];
  switch (kind) {
    case 'duration':
      return times(lengths);
    case 'percent':
      return [`${head}${number}%`];
    case 'range':
      return [`${head}${number}%`, ...money, ...times(lengths)];
    case 'money':
      return money;
    case 'target':
      return [`${head}${number}%`, ...money, ...times(lengths)];
    case 'period':
      return [...times(rolling), ...times(rolling, `${head}consecutive `.trimStart()), ...times(rolling, 'rolling ')];
    case 'frequency':
      return frequencies.map((per) => `${number} time${one ? '' : 's'} per ${per}`);
    case 'recurrence':
      return [...rolling.map((unit) => `every ${number} ${unit}${one ? '' : 's'}`), ...daysOfMonth(number)];
    default:
      return [];
  }
}

function daysOfMonth(number: string): string[] {
  const day = Number(number);
  if (!Number.isInteger(day) || day < 1 || day > 31) return [];
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[day > 10 && day < 14 ? 0 : day % 10] ?? 'th';
  return [`${day}${ending} of the month`, `${day}${ending} business day of the month`];
}

const lengths = ['business hour', 'business day', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];
const rolling = ['day', 'week', 'month', 'quarter', 'year'];
const frequencies = ['month', 'week', 'quarter', 'year', 'day'];

/** How values of a kind look, the commonest first. */
function examples(kind: ValueKind, currency: Currency): readonly string[] {
  if (kind === 'money') return [describeMoney({ amount: 50_000, currency })];
  return common[kind] ?? [];
}

const common: Partial<Record<ValueKind, readonly string[]>> = {
  duration: ['4 business hours', '1 business day', '5 business days', '30 minutes', 'same business day', '30 days'],
  percent: ['95%'],
  range: ['25% to 30%'],
  count: ['560'],
  target: ['at least 95%', 'at least 560', 'at most 15%', 'fewer than 5', '25% to 30%'],
  period: [
    'month',
    'week',
    'quarter',
    'fiscal quarter',
    'year',
    'fiscal year',
    'business day',
    'day',
    'rolling 6 months',
  ],
  frequency: ['once a week', '2 times per month', 'once in 90 days'],
  recurrence: [
    'Monday 10:00',
    'week',
    'month',
    'quarter',
    'fiscal quarter',
    'every 2 weeks',
    'first Wednesday of the month 14:00',
    'last business day of the month',
    '5th business day of the month',
  ],
  currency: ['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'SEK', 'DKK', 'NOK', 'PLN', 'INR', 'SGD', 'BRL'],
  weekdays: ['Monday to Friday', 'Monday to Saturday', 'Monday to Thursday', 'every day'],
  hours: ['09:00 to 17:00', '08:00 to 16:00', '08:00 to 18:00', '07:00 to 18:00'],
  'month-day': ['January 1', 'February 1', 'April 1', 'July 1', 'October 1', 'December 25'],
};

/** What a version may become: its next number, the next for a clearer wording, and the next for a better spelling. */
export function versionsAfter(version: string | undefined): Offer[] {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version ?? '');
  if (parts === null) return [{ text: '1.0.0', kind: 'amount', detail: 'the first version' }];
  const [major, minor, patch] = parts.slice(1).map(Number) as [number, number, number];
  return [
    { text: `${major}.${minor}.${patch}`, kind: 'amount', detail: 'as it stands' },
    { text: `${major + 1}.0.0`, kind: 'amount', detail: 'what somebody owes changes' },
    { text: `${major}.${minor + 1}.0`, kind: 'amount', detail: 'a clearer wording' },
    { text: `${major}.${minor}.${patch + 1}`, kind: 'amount', detail: 'a better spelling' },
  ];
}

/** The names of time zones that this machine knows; a few where it knows none. */
export function timeZones(): readonly string[] {
  try {
    return ['UTC', ...Intl.supportedValuesOf('timeZone')];
  } catch {
    return ['UTC', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'America/Chicago', 'Asia/Singapore'];
  }
}
