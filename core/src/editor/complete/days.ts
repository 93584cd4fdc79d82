import {
  addDays,
  describeWeekday,
  type FiscalPeriod,
  type IsoDate,
  type MonthDay,
  mondayOf,
  periodDeadline,
  type ValueKind,
  weekdays,
} from '../../parse/index.ts';
import type { Offer } from './value-slot.ts';

/**
 * Days that people name: today, the end of this month, of the fiscal quarter …, as ISO dates with what they are.
 * @param kinds `when` takes a period as well. @param fiscalYearStart the first day of the financial year.
 */
export function daysFor(kinds: readonly ValueKind[], today: IsoDate, fiscalYearStart: MonthDay): Offer[] {
  const ends = deadlines.flatMap(([words, period]) => {
    const date = periodDeadline(period, fiscalYearStart, today);
    return date === undefined ? [] : [day(date, words)];
  });
  const near = [day(today, 'today'), day(addDays(today, 1), 'tomorrow'), day(addDays(today, 7), 'in a week')];
  const far = [day(addDays(today, 30), 'in 30 days'), day(addDays(today, 90), 'in 90 days')];
  const periods: Offer[] = kinds.includes('when') ? named.map((text) => ({ text, kind: 'date' })) : [];
  return [...firstOfEach([...near, ...ends, ...far]), ...periods];
}

function day(date: IsoDate, words: string): Offer {
  return { text: date, kind: 'date', detail: `${words}, a ${weekdayOf(date)}`, alsoFoundBy: words };
}

/** Two names may mean one day: the end of the month is the end of a quarter as well. */
function firstOfEach(days: readonly Offer[]): Offer[] {
  return days.filter((each, at) => days.findIndex(({ text }) => text === each.text) === at);
}

function weekdayOf(date: IsoDate): string {
  const monday = mondayOf(date);
  const at = [0, 1, 2, 3, 4, 5, 6].find((days) => addDays(monday, days) === date) ?? 0;
  return describeWeekday(weekdays[at] ?? 'monday');
}

const end = (which: 'this' | 'next', unit: 'month' | 'fiscal-quarter' | 'fiscal-year'): FiscalPeriod => {
  return { form: 'relative', which, unit, edge: 'end' };
};

const deadlines: readonly (readonly [string, FiscalPeriod])[] = [
  ['end of this fiscal quarter', end('this', 'fiscal-quarter')],
  ['end of this month', end('this', 'month')],
  ['end of next month', end('next', 'month')],
  ['end of next fiscal quarter', end('next', 'fiscal-quarter')],
  ['end of this fiscal year', end('this', 'fiscal-year')],
];

const named = ['end of Q1', 'end of Q2', 'end of Q3', 'end of Q4'];
