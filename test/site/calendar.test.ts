import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { daysInUtc, readCalendar } from '../support/calendar-reader.ts';
import { visitor } from './visitor.ts';

const visit = visitor();
const { folder } = inject('site');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('a calendar program reads every calendar; each thing in it has a name of its own', () => {
  const parties = readdirSync(join(folder, 'calendar/parties')).map((file) => `calendar/parties/${file}`);
  expect(parties.length).toBeGreaterThan(3);
  for (const path of ['calendar/all.ics', ...parties]) {
    const text = read(path);
    const { events } = readCalendar(text);
    expect(events.length, path).toBeGreaterThan(3);
    expect(new Set(events.map(({ uid }) => uid)).size, path).toBe(events.length);
    expect(
      events.filter(({ summary, startDate }) => !summary || !startDate),
      path,
    ).toEqual([]);
    expect(
      text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
      path,
    ).toEqual([]);
  }
});

test('what the small months show is told in a sentence of its own', () => {
  expect(read('calendar/index.html')).toMatch(/ 2027\. In the small months/);
});

test('a weekly meeting stays at its hour when the clocks are put back', () => {
  const { events } = readCalendar(read('calendar/all.ics'));
  const meeting = events.find(({ summary }) => summary === 'New customers');
  expect(daysInUtc(meeting!, 5)).toEqual([
    '2026-10-07T14:00:00Z',
    '2026-10-14T14:00:00Z',
    '2026-10-21T14:00:00Z',
    '2026-10-28T14:00:00Z',
    '2026-11-04T15:00:00Z',
  ]);
});

test('reviews, deadlines and dates of a party are in its calendar', () => {
  const { events } = readCalendar(read('calendar/parties/marketing.ics'));
  const summaries = events.map(({ summary }) => summary);
  expect(summaries).toContain('Review: Marketing and Sales agreement');
  expect(summaries).toContain('Plant Upkeep Expo');
  expect(summaries.some((summary) => summary.startsWith('Step: '))).toBe(true);
  expect(summaries).not.toContain('New customers');
});

test('an agreement has a badge and a picture that a program can draw', async () => {
  for (const [path, format] of [
    ['agreements/marketing-sales/picture.png', 'png'],
    ['picture.png', 'png'],
    ['agreements/marketing-sales/badge.svg', 'svg'],
    ['badge.svg', 'svg'],
  ] as const) {
    const found = await sharp(join(folder, path)).metadata();
    expect(found.format, path).toBe(format);
    if (format === 'png') expect([found.width, found.height]).toEqual([1200, 630]);
  }
  expect(read('agreements/marketing-sales/badge.svg')).toContain('In force, next review 13 January 2027');
});

test('one party and one kind are chosen; the choice stands in the address, and a small month leads to a day', async () => {
  const { page, complaints } = await visit('calendar/');
  const lines = page.locator('main [data-kind]:visible');
  const all = await lines.count();
  await page.getByLabel('Party').selectOption({ label: 'Customer Success' });
  const some = await lines.count();
  expect([some > 0, some < all]).toEqual([true, true]);
  expect(
    await lines.evaluateAll((each) =>
      each.every((line) => (line as HTMLElement).dataset.party?.includes('customer-success')),
    ),
  ).toBe(true);
  await page.getByLabel('Kind').selectOption('Meeting');
  expect(await lines.count()).toBeLessThan(some);
  expect(new URL(page.url()).search).toBe('?party=customer-success&kind=Meeting');
  await page.goto(new URL('/calendar/', page.url()).href);
  await page.locator('.month-picture a').last().click();
  expect(await page.locator(':target').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});
