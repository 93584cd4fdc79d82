import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Duration, parseDuration } from '../parse/index.ts';
import {
  type ClockCase,
  type ClockTerms,
  dayAfter,
  dueAfter,
  isWorkday,
  judgeCase,
  parseInstant,
  shareOfCases,
  type WorkCalendar,
  workingMinutes,
} from './index.ts';

const minute = 60_000;
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const newYork: WorkCalendar = {
  id: 'default',
  name: undefined,
  timeZone: 'America/New_York',
  days: days.slice(0, 5),
  hours: { from: '09:00', until: '17:00' },
  holidays: ['2026-11-26', '2026-11-27', '12-25'],
  assumed: [],
};
const calendars = fc.record({
  id: fc.constant('default'),
  name: fc.constant(undefined),
  timeZone: fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'),
  days: fc.subarray([...days], { minLength: 1 }),
  hours: fc.constantFrom(
    { from: '09:00', until: '17:00' },
    { from: '07:30', until: '18:00' },
    { from: '00:00', until: '24:00' },
  ),
  holidays: fc.subarray(['2026-11-26', '2026-11-27', '12-25', '01-01', '2026-03-09']),
  assumed: fc.constant([]),
});
const moments = fc
  .integer({ min: Date.UTC(2026, 0, 1) / minute, max: Date.UTC(2027, 2, 1) / minute })
  .map((at) => new Date(at * minute).toISOString());
const few = { numRuns: 60 };

describe('what holds for every calendar', () => {
  test('working time adds up over any moment between', () => {
    fc.assert(
      fc.property(calendars, moments, moments, moments, (calendar, a, b, c) => {
        const parts = workingMinutes(a, b, calendar) + workingMinutes(b, c, calendar);
        expect(parts).toBe(workingMinutes(a, c, calendar));
      }),
      few,
    );
  });

  test('until the due time exactly as many minutes are worked, and never fewer a minute before', () => {
    fc.assert(
      fc.property(calendars, moments, fc.integer({ min: 1, max: 5000 }), (calendar, start, amount) => {
        const due = dueAfter(start, span(amount, 'minute'), calendar) ?? '';
        expect(workingMinutes(start, due, calendar)).toBe(amount);
        const before = new Date(Date.parse(due) - minute).toISOString();
        expect(workingMinutes(start, before, calendar)).toBe(amount - 1);
      }),
      few,
    );
  });

  test('so many business days and then so many more are all of them together, each with a whole day of minutes', () => {
    const plain = calendars.map((each) => ({ ...each, timeZone: 'Asia/Kolkata' }));
    fc.assert(
      fc.property(plain, moments, fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (calendar, start, one, more) => {
        const after = (from: string, count: number) =>
          count === 0 ? from : (dueAfter(from, span(count, 'day'), calendar) ?? '');
        const due = after(start, one + more);
        expect(after(after(start, one), more)).toBe(due);
        const { from, until } = calendar.hours;
        const length = (Number(until.slice(0, 2)) - Number(from.slice(0, 2))) * 60 - Number(from.slice(3));
        expect(workingMinutes(start, due, calendar)).toBe((one + more) * length);
      }),
      few,
    );
  });

  test('what starts later is never due earlier', () => {
    const lengths = fc.constantFrom(
      ...['4 business hours', '1 business day', '36 hours', '2 days', '1 month', 'same day', 'same business day'],
      'next business day',
    );
    fc.assert(
      fc.property(calendars, moments, moments, lengths, (calendar, a, b, length) => {
        const [first, second] = [a, b].sort().map((start) => Date.parse(dueAfter(start, read(length), calendar) ?? ''));
        expect(first).toBeLessThanOrEqual(second as number);
      }),
      few,
    );
  });

  test('a week in which the clocks change has as many working hours as any other', () => {
    const mondays = ['2026-03-02', '2026-03-23', '2026-10-19', '2026-10-26', '2026-06-01'];
    for (const timeZone of ['America/New_York', 'Europe/Berlin']) {
      const calendar: WorkCalendar = { ...newYork, timeZone, days, holidays: [] };
      for (const monday of mondays) {
        const [from, until] = [monday, dayAfter(monday, read('7 days'), calendar)].map((day) =>
          moment(`${day} 00:00`, calendar),
        );
        expect(workingMinutes(from as string, until as string, calendar)).toBe(7 * 8 * 60);
      }
    }
  });
});

describe('cases', () => {
  const terms: ClockTerms = {
    within: read('4 business hours'),
    limit: read('1 business day'),
    calendar: 'default',
    outOfHours: 'left out',
    restarts: { words: 'at most twice', most: 2 },
    pauses: true,
    segments: [{ when: { source: 'demo' }, within: read('30 minutes'), limit: undefined }],
  };
  const cases = fc
    .record({
      times: fc.array(moments, { minLength: 2, maxLength: 2 }),
      restarted: fc.array(moments, { maxLength: 4 }),
      pauses: fc.array(fc.tuple(moments, moments), { maxLength: 3 }),
      isOpen: fc.boolean(),
      source: fc.constantFrom('demo', 'other'),
    })
    .map(({ times, restarted, pauses, isOpen, source }): ClockCase => {
      const [started = '', stopped] = times.sort();
      const paused = pauses.map((ends) => ends.sort()).map(([from = '', until = '']) => ({ from, until }));
      return { started, stopped: isOpen ? undefined : stopped, restarted, paused, traits: { source } };
    });
  const now = '2026-12-31T12:00:00Z';

  test('the order of new beginnings and of pauses changes nothing', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const turned = { ...each, restarted: each.restarted.toReversed(), paused: each.paused.toReversed() };
        expect(judgeCase(terms, turned, [newYork], now)).toEqual(judgeCase(terms, each, [newYork], now));
      }),
      few,
    );
  });

  test('counts of a part and of the rest add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(cases, { maxLength: 12 }), fc.nat({ max: 12 }), (all, at) => {
        const [one, other, whole] = [all.slice(0, at), all.slice(at), all].map((some) =>
          shareOfCases(terms, some, [newYork], now),
        );
        for (const key of ['hits', 'cases', 'leftOut', 'open', 'unreadable'] as const) {
          expect((one?.[key] ?? 0) + (other?.[key] ?? 0)).toBe(whole?.[key]);
        }
      }),
      few,
    );
  });

  test('whatever stands in place of a moment is told and never thrown', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (started, zone) => {
        const broken = { started, stopped: started, restarted: [], paused: [], traits: {} };
        const verdict = judgeCase(terms, broken, [{ ...newYork, timeZone: zone }], now);
        expect(verdict).toMatchObject({ outcome: 'left out', steps: [verdict.problem] });
        expect(workingMinutes(started, now, newYork)).toBeNaN();
        expect([dueAfter(started, read('1 day'), newYork), isWorkday(newYork, started)]).toEqual([undefined, false]);
        expect(parseInstant(started, newYork).ok).toBe(false);
      }),
      few,
    );
  });
});

test.each([
  ['2026-11-13 16:30', '2026-11-13T16:30:00-05:00'],
  ['2026-07-13T16:30', '2026-07-13T16:30:00-04:00'],
  ['13 November 2026, 4:30 pm', '2026-11-13T16:30:00-05:00'],
  ['2026-11-13 21:30:05.9 UTC', '2026-11-13T16:30:05-05:00'],
  ['2026-11-13 22:30 +0100', '2026-11-13T16:30:00-05:00'],
  ['2026-11-13 24:00', '2026-11-14T00:00:00-05:00'],
])('“%s” is read in the zone of the calendar', (written, instant) => {
  expect(parseInstant(written, newYork)).toEqual({ ok: true, value: instant });
});

test.each([
  ['2026-11-13', /says no time of day/],
  ['11/12/2026 16:30', /two different dates/],
  ['2026-02-30 10:00', /February 2026 has 28 days/],
  ['2026-11-13 25:00', /write a day and a time/],
  ['1920-01-01 10:00', /1970 to 2099/],
])('“%s” is refused in words', (written, message) => {
  const result = parseInstant(written, newYork);
  expect(result.ok ? '' : result.problem.message).toMatch(message);
});

test.each([
  ['2026-11-13', '5 business days', '2026-11-20'],
  ['2026-11-25', '1 business day', '2026-11-30'],
  ['2026-11-15', '1 business day', '2026-11-16'],
  ['2026-03-01', '30 days', '2026-03-31'],
  ['2028-01-31', '1 month', '2028-02-29'],
  ['2026-11-30', '1 quarter', '2027-02-28'],
  ['2026-11-13', '48 hours', '2026-11-15'],
  ['2026-11-14', '4 business hours', '2026-11-16'],
  ['2026-11-13', 'same day', '2026-11-13'],
  ['2026-11-14', 'same business day', '2026-11-16'],
  ['2026-11-13', 'next business day', '2026-11-16'],
  ['no date', '1 day', 'no date'],
])('%s and %s is %s', (day, length, last) => {
  expect(dayAfter(day, read(length), newYork)).toBe(last);
});

test('lengths beyond all measure and calendars without a working day end with the last year that is reckoned', () => {
  const never = { ...newYork, days: [] };
  expect(dueAfter('2026-11-13T10:00:00Z', read('1 business day'), never)).toMatch(/^2099-12-31T19:00:00/);
  expect(dueAfter('2026-11-13T10:00:00Z', span(1e300, 'hour'), newYork)).toMatch(/^2099-12-31T19:00:00/);
  expect(dayAfter('2026-11-13', span(1e300, 'day'), newYork)).toBe('2099-12-31');
});

function read(text: string): Duration {
  const result = parseDuration(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function span(amount: number, unit: 'minute' | 'hour' | 'day'): Duration {
  return { form: 'span', amount, unit, clock: 'business' };
}

function moment(text: string, calendar: WorkCalendar): string {
  const result = parseInstant(text, calendar);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
