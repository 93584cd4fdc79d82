import { expect, test } from 'vitest';
import { parseRecurrence } from '../parse/index.ts';
import { occurrencesOf } from './occurrences.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { zoneOffsets } from './zone-changes.ts';

const calendar: WorkCalendar = {
  id: 'default',
  name: undefined,
  timeZone: 'America/New_York',
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  hours: { from: '09:00', until: '17:00' },
  holidays: ['2026-12-31', '12-25'],
  assumed: [],
};

function days(text: string, from: string, until: string, anchor = from): string[] | undefined {
  const parsed = parseRecurrence(text);
  if (!parsed.ok) throw new Error(text);
  return occurrencesOf(parsed.value, { from, until }, calendar, anchor);
}

test.each([
  ['Monday 10:00', '2026-11-21', '2026-12-07', ['2026-11-23', '2026-11-30', '2026-12-07']],
  ['first Wednesday of the month 14:00', '2026-11-21', '2027-01-31', ['2026-12-02', '2027-01-06']],
  ['last business day of the month', '2026-11-21', '2026-12-31', ['2026-11-30', '2026-12-30']],
  ['31st of the month', '2026-11-01', '2027-01-31', ['2026-12-31', '2027-01-31']],
  ['first Monday of the quarter', '2026-11-01', '2027-04-30', ['2027-01-04', '2027-04-05']],
  ['January 15', '2026-11-01', '2027-02-01', ['2027-01-15']],
  ['every business day', '2026-12-24', '2026-12-28', ['2026-12-24', '2026-12-28']],
  ['every month', '2026-11-01', '2027-02-01', undefined],
  ['twice a quarter', '2026-11-01', '2027-02-01', undefined],
])('%s, from %s to %s', (text, from, until, expected) => {
  expect(days(text, from, until)).toEqual(expected);
});

test('every other week is counted from the first such day on or after the anchor, wherever one begins to look', () => {
  expect(days('every other Monday', '2026-11-21', '2026-12-31', '2026-11-18')).toEqual([
    '2026-11-23',
    '2026-12-07',
    '2026-12-21',
  ]);
  expect(days('every other Monday', '2026-12-01', '2026-12-31', '2026-11-18')).toEqual(['2026-12-07', '2026-12-21']);
});

test('the clocks of a zone are put back and forward', () => {
  expect(zoneOffsets('America/New_York', '2026-07-01', '2027-06-30')).toEqual({
    first: '-04:00',
    changes: [
      { at: '2026-11-01T02:00:00', before: '-04:00', after: '-05:00' },
      { at: '2027-03-14T02:00:00', before: '-05:00', after: '-04:00' },
    ],
  });
  expect(zoneOffsets('UTC', '2026-07-01', '2027-06-30')).toEqual({ first: '+00:00', changes: [] });
  expect(zoneOffsets('Nowhere/Land', '2026-07-01', '2027-06-30')).toBeUndefined();
});
