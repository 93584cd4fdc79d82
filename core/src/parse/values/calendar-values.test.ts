import { describe, expect, test } from 'vitest';
import { describeHours, parseHours } from './hours.ts';
import { parseTimeOfDay } from './time-of-day.ts';
import { parseTimeZone } from './time-zone.ts';
import { describeWeekdays, parseWeekdays } from './weekdays.ts';

describe('time of day', () => {
  test.each<[string, string | undefined]>([
    ['09:00', '09:00'],
    ['9:30', '09:30'],
    ['5 pm', '17:00'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['5:30pm', '17:30'],
    ['noon', '12:00'],
    ['24:00', '24:00'],
    ['24:01', undefined],
    ['25:00', undefined],
    ['9:60', undefined],
    ['13 pm', undefined],
    ['9', undefined],
  ])('%s', (text, expected) => {
    expect(parseTimeOfDay(text)).toBe(expected);
  });
});

describe('hours', () => {
  test.each([
    ['09:00 to 17:00', '09:00 to 17:00'],
    ['9:00–17:00', '09:00 to 17:00'],
    ['9 am to 5 pm', '09:00 to 17:00'],
    ['from 8:30 until 16:30', '08:30 to 16:30'],
    ['00:00 to 24:00', '00:00 to 24:00'],
  ])('%s', (text, reading) => {
    const result = parseHours(text);
    expect(result.ok ? describeHours(result.value) : result.problem.message).toBe(reading);
  });

  test.each([
    ['17:00 to 09:00', 'ends before it begins'],
    ['09:00 to 09:00', 'ends before it begins'],
    ['9 to 5', 'not a pair of times'],
    ['all day', 'not a pair of times'],
    ['09:00 to 25:00', 'not a pair of times'],
  ])('refuses %s', (text, part) => {
    const result = parseHours(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });
});

describe('weekdays', () => {
  test.each([
    ['Monday to Friday', 'Monday to Friday'],
    ['Mon-Fri', 'Monday to Friday'],
    ['Monday, Wednesday, Friday', 'Monday, Wednesday and Friday'],
    ['Friday, Monday and Wednesday', 'Monday, Wednesday and Friday'],
    ['Monday and Thursday', 'Monday and Thursday'],
    ['Sunday', 'Sunday'],
    ['weekdays', 'Monday to Friday'],
    ['every day', 'Monday to Sunday'],
    ['Friday to Monday', 'Monday, Friday, Saturday and Sunday'],
    ['Monday, Monday', 'Monday'],
  ])('%s', (text, reading) => {
    const result = parseWeekdays(text);
    expect(result.ok ? describeWeekdays(result.value) : result.problem.message).toBe(reading);
  });

  test.each(['Funday', 'Monday to', '1 to 5', 'Monday; Tuesday', 'toString'])('refuses %s', (text) => {
    expect(parseWeekdays(text)).toMatchObject({ ok: false });
  });
});

describe('time zone', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['America/New_York', 'America/New_York'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['utc', 'UTC'],
  ])('%s', (text, zone) => {
    const result = parseTimeZone(text);
    expect(result.ok ? result.value.toLowerCase() : result.problem.message).toBe(zone.toLowerCase());
  });

  test.each([
    ['CET', 'summer'],
    ['EST', 'summer'],
    ['UTC+2', 'summer'],
    ['Berlin', 'not the name of a time zone'],
    ['Europe/Atlantis', 'not the name of a time zone'],
    ['../etc/passwd', 'not the name of a time zone'],
  ])('refuses %s', (text, part) => {
    const result = parseTimeZone(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });
});
