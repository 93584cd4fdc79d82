import { parseInstant, type WorkCalendar } from '@living-sla/core/clock';
import { expect, test } from 'vitest';
import { instantReader } from './instant-reader.ts';

test.each(['America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Casablanca'])(
  'in %s every moment around the changes of its clocks is what parseInstant makes of it',
  (timeZone) => {
    const calendar = calendarIn(timeZone);
    const read = instantReader(calendar, undefined);
    const days = ['2026-02-15', '2026-03-08', '2026-03-22', '2026-04-05', '2026-10-04', '2026-11-01', '2026-11-02'];
    for (const day of days) {
      for (let minute = 0; minute < 24 * 60; minute += 10) {
        const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
        const exact = parseInstant(`${day}T${time}`, calendar);
        expect(read(`${day} ${time}`), `${day} ${time}`).toBe(exact.ok ? exact.value : undefined);
      }
    }
  },
);

test.each([
  ['31/10/2026 16:05:09', 'day first', '2026-10-31T16:05:09-04:00'],
  ['10/31/26, 4:05 PM', 'month first', '2026-10-31T16:05:00-04:00'],
  ['2026/10/31 9:05', undefined, '2026-10-31T09:05:00-04:00'],
  ['2026-10-31T20:05:00.123Z', undefined, '2026-10-31T16:05:00-04:00'],
  ['2026-10-31 20:05:00 UTC', undefined, '2026-10-31T16:05:00-04:00'],
  ['2026-10-31 22:05:00 +0200', undefined, '2026-10-31T16:05:00-04:00'],
  ['31/10/2026 16:05', undefined, undefined],
  ['2026-02-30 16:05', undefined, undefined],
  ['2026-10-31', undefined, undefined],
  ['2026-10-31 25:00', undefined, undefined],
  ['soon', 'day first', undefined],
] as const)('%s (%s) is %s', (cell, order, instant) => {
  expect(instantReader(calendarIn('America/New_York'), order)(cell)).toBe(instant);
});

function calendarIn(timeZone: string): WorkCalendar {
  const hours = { from: '09:00', until: '17:00' };
  return { id: 'default', name: undefined, timeZone, days: [], hours, holidays: [], assumed: [] };
}
