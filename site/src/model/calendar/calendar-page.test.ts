import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { calendarPages } from './calendar-pages.ts';

const agreement = (title: string) => `---
title: ${title}
effective: { from: 2026-10-01, until: 2027-03-31 }
parties: [Marketing, Sales]
review: { next: 2026-12-10 }
goals:
  - { id: big, owner: sales, statement: Sell., by: 2027-01-31 }
meetings:
  - { name: Round, every: Thursday 09:30, lasts: 30 minutes, attendees: [sales] }
  - { name: Sometime, every: month }
events: [{ name: Fair, from: 2026-11-20, until: 2026-12-03, by: marketing }]
---
`;

test('what is due stands month by month; what began before today and lasts stands on today', async () => {
  const page = calendarPages(await contextOf({ 'slas/a.mdx': agreement('A') })).page();
  expect(page.counted).toBe('Counted from 21 November 2026 to 19 February 2027.');
  expect(
    page.months.map(({ title, lines }) => [title, lines.map(({ on, kind, what }) => `${on}: ${kind}, ${what}`)]),
  ).toEqual([
    ['November 2026', ['Fri 20 November to Thu 3 December: Event, Fair']],
    ['December 2026', ['Thu 10 December: Review, A']],
    ['January 2027', ['Sun 31 January: Goal, Sell.']],
    ['February 2027', []],
  ]);
  const marked = page.months[1]?.picture.weeks.flat().filter(({ holds }) => holds !== undefined);
  expect(marked?.map(({ number, holds }) => `${number} ${holds}`)).toEqual([
    '3 meeting',
    '10 due',
    '17 meeting',
    '24 meeting',
    '31 meeting',
  ]);
});

test('a meeting tells its next days; one whose day is open says so', async () => {
  const { meetings } = calendarPages(await contextOf({ 'slas/a.mdx': agreement('A') })).page();
  expect(meetings.map(({ name, words, lasts, next }) => [name, words, lasts, next])).toEqual([
    ['Round', 'Every Thursday at 09:30', '30 minutes', '26 November, 3 December, 10 December'],
    ['Sometime', 'Every month', undefined, undefined],
  ]);
});

test('a filter has the parties and kinds that are there', async () => {
  const { filters } = calendarPages(await contextOf({ 'slas/a.mdx': agreement('A') })).page();
  expect(filters.map(({ name, choices }) => [name, choices.map(({ words }) => words)])).toEqual([
    ['kind', ['Event', 'Goal', 'Review', 'Meeting']],
    ['party', ['Marketing', 'Sales']],
  ]);
});

test('many agreements make the page no longer than a page may be, and it says what it leaves out', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`slas/a${at}.mdx`, agreement(`A${at}`)]));
  const pages = calendarPages(await contextOf(files));
  const page = pages.page();
  expect(page.months.flatMap(({ lines }) => lines).length).toBe(36);
  expect(page.more).toBe('144 more dates and 104 more meetings in this time: the calendar file holds all of them.');
  expect(pages.file().match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(250);
});

test('an empty handbook has an empty calendar, and the page says what to write', async () => {
  const pages = calendarPages(await contextOf({}));
  expect(pages.page()).toMatchObject({ isEmpty: true, filters: [], meetings: [], exampleDay: '2026-12-21' });
  expect(pages.page().headings.map(({ slug }) => slug)).toEqual(['follow']);
  expect(pages.file()).toContain('END:VCALENDAR');
});
