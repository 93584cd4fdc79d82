import { expect, test } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../resolve/index.ts';
import { hintsIn } from './hints.ts';

const settings = `organisation: Acme
fiscal-year: { starts: February 1 }
calendars:
  - { id: default, time-zone: Europe/Berlin, days: Monday to Friday, hours: 09:00 to 17:00, holidays: [2026-11-30] }
  - { id: desk, time-zone: America/New_York, days: Monday to Thursday, hours: 08:00 to 18:00 }
`;
const agreement = `---
title: A
parties: [Marketing, Sales]
effective: { from: 2026-11-01 }
goals:
  - Sales calls each MQL within 4 business hours, by the end of Q3.
  - { id: a, statement: Close 9 deals., by: "Q4 FY27", from: this quarter, clock: { within: 2 business hours, limit: 1 business day, calendar: desk } }
  - { id: b, statement: Close 9 deals by 2026-12-31., target: at most 4 business hours, per: fiscal quarter, by: next year }
commitments:
  - { by: Sales, statement: Send the list., by-when: last business day of the month, within: 10 days }
  - { by: Sales, statement: Post the plan for the next week., every: Monday 10:00, within: 3 business days }
  - { by: Sales, statement: Post it., every: 2 weeks, within: 1 business day }
review: { every: quarter, notice: 10 days }
---

We won 9 deals in September 🎯 and 4 business hours later. It ends by the end of this quarter.
`;

function hints(texts: Record<string, string>, path = 'slas/a.mdx', from = 0, until = Number.POSITIVE_INFINITY) {
  const files = Object.entries(texts).flatMap(([each, text]) => parseFile(each, text, portableParser) ?? []);
  const handbook = resolveHandbook(files, { today: '2026-11-21', paths: Object.keys(texts) });
  const file = handbook.files.get(path)?.file;
  if (file === undefined) throw new Error(`There is no ${path}.`);
  const found = hintsIn(file, handbook, { start: from, end: Math.min(until, file.text.length) });
  return found.map(
    ({ offset, text }) =>
      `${file.text
        .slice(0, offset)
        .split(/[\s,]*[:,.] |by the |within /)
        .at(-1)} = ${text}`,
  );
}

test('dates and lengths of time come to what they are today, where that is not plain', () => {
  expect(hints({ 'handbook.yaml': settings, 'slas/a.mdx': agreement })).toEqual([
    '4 business hours = Mon to Fri 09:00 to 17:00 Berlin',
    'end of Q3 = 2027-10-31',
    '"Q4 FY27" = 2027-01-31',
    'this quarter = 2026-10-01',
    '2 business hours = Mon to Thu 08:00 to 18:00 New York',
    'at most 4 business hours = Mon to Fri 09:00 to 17:00 Berlin',
    'fiscal quarter = now 2026-11-01 to 2027-01-31',
    'next year = 2027-12-31',
    'last business day of the month = next 2026-11-27',
    '3 business days = Mon to Fri 09:00 to 17:00 Berlin',
    'quarter = due 2027-02-01',
    'end of this quarter = 2026-12-31',
  ]);
});

test('only what lies in the range is shown, and it is the same as in the whole', () => {
  const limit = agreement.indexOf('limit:');
  const texts = { 'handbook.yaml': settings, 'slas/a.mdx': agreement };
  expect(hints(texts, 'slas/a.mdx', limit, agreement.indexOf('commitments:'))).toEqual([
    'at most 4 business hours = Mon to Fri 09:00 to 17:00 Berlin',
    'fiscal quarter = now 2026-11-01 to 2027-01-31',
    'next year = 2027-12-31',
  ]);
});

test('a review counts from the day on which it was held', () => {
  const review =
    '---\nagreement: a\nheld: 2026-03-10\ndecisions:\n  - { statement: Call sooner., due: this quarter }\n---\n';
  expect(hints({ 'reviews/r.mdx': review }, 'reviews/r.mdx')).toEqual(['this quarter = 2026-03-31']);
});

test('the settings say which financial year it is', () => {
  expect(hints({ 'handbook.yaml': settings }, 'handbook.yaml')).toEqual(['February 1 = now 2026-02-01 to 2027-01-31']);
});

test.each(['', '---', '---\nreview: { every: quarter', '---\ngoals: [{ by: "Q4'])('a torn file %j has none', (text) => {
  expect(hints({ 'slas/a.mdx': text })).toEqual([]);
});

test('without a calendar nobody knows the hours', () => {
  expect(hints({ 'slas/a.mdx': agreement }).filter((hint) => hint.includes('hours'))).toEqual([]);
});
