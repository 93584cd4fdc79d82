import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { agendaFor, agendaOf } from './appointments.ts';
import { calendarFile } from './calendar-file.ts';

const handbook = `organisation: Acme
calendars:
  - { id: default, time-zone: America/New_York, days: Monday to Friday, hours: "09:00 to 17:00", holidays: [2026-11-26, 2026-12-31] }
`;
const agreement = `---
title: A
version: 1.0.0
effective: { from: 2026-10-01, until: 2027-03-31 }
parties: [Marketing, Sales]
review: { next: 2026-12-10 }
goals:
  - { id: big, owner: sales, statement: Sell., by: 2027-01-31 }
meetings:
  - { name: Round, every: Thursday 09:30, lasts: 30 minutes, attendees: [sales] }
  - { name: Month end, every: last business day of the month 16:00 }
  - { name: Sometime, every: month }
events: [{ name: Fair, from: 2026-12-01, until: 2026-12-03 }]
---
`;

async function fileOf(text: string, party?: string): Promise<string> {
  const context = await contextOf({ 'handbook.yaml': handbook, 'slas/a.mdx': text });
  const agenda = agendaOf(context);
  return calendarFile('All', party === undefined ? agenda : agendaFor(party, agenda), context);
}

/** The lines of each event, unfolded. */
function eventsOf(file: string): string[][] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  return lines
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((event) => event.split('\nEND:VEVENT')[0]?.split('\n') ?? []);
}

test('a meeting comes back on the clock of the calendar, without the days on which it is closed', async () => {
  const round = eventsOf(await fileOf(agreement)).find((lines) => lines.includes('SUMMARY:Round'));
  expect(round).toEqual(
    expect.arrayContaining([
      'UID:a/meeting/round@Acme',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;TZID=America/New_York:20261001T093000',
      'DTEND;TZID=America/New_York:20261001T100000',
      'RRULE:FREQ=WEEKLY;BYDAY=TH;WKST=MO;UNTIL=20270401T035900Z',
      'EXDATE;TZID=America/New_York:20261126T093000,20261231T093000',
      'CATEGORIES:A',
    ]),
  );
});

test('what no rule can say stands day by day; what names no day is in no calendar', async () => {
  const events = eventsOf(await fileOf(agreement));
  const days = events
    .filter((lines) => lines.includes('SUMMARY:Month end'))
    .map((lines) => lines.find((each) => each.startsWith('DTSTART')));
  expect(days).toEqual([
    'DTSTART;TZID=America/New_York:20261130T160000',
    'DTSTART;TZID=America/New_York:20261230T160000',
    'DTSTART;TZID=America/New_York:20270129T160000',
    'DTSTART;TZID=America/New_York:20270226T160000',
    'DTSTART;TZID=America/New_York:20270331T160000',
  ]);
  expect(events.some((lines) => lines.includes('SUMMARY:Sometime'))).toBe(false);
});

test('something keeps its name when its day and its time change', async () => {
  const names = async (text: string) =>
    eventsOf(await fileOf(text)).flatMap((lines) => lines.filter((each) => each.startsWith('UID')));
  const moved = agreement
    .replace('Thursday 09:30', 'Friday 11:00')
    .replaceAll('2026-12-10', '2026-12-17')
    .replace('from: 2026-12-01', 'from: 2026-12-02');
  expect(await names(moved)).toEqual(await names(agreement));
  expect(new Set(await names(agreement)).size).toBe((await names(agreement)).length);
});

test('a party gets what concerns it', async () => {
  const titles = (file: string) =>
    eventsOf(file).flatMap((lines) => lines.filter((each) => each.startsWith('SUMMARY')).map((each) => each.slice(8)));
  const [all, marketing] = [titles(await fileOf(agreement)), titles(await fileOf(agreement, 'marketing'))];
  expect(all).toContain('Goal: Sell.');
  expect(marketing).toContain('Review: A');
  expect(marketing.some((title) => title === 'Round' || title.startsWith('Goal'))).toBe(false);
});
