import { expect, test } from 'vitest';
import { checkHandbook } from '../check/index.ts';
import { parseFile } from '../parse/index.ts';
import { portableParser } from '../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../resolve/index.ts';
import { overviewOf } from './overview.ts';

const files = {
  'handbook.yaml': 'organisation: Acme\n',
  'slas/a.mdx': `---
title: Marketing and Sales
version: 1.2.0
effective: { from: 2026-01-01 }
parties: [Marketing, Sales]
goals:
  - Deliver 560 leads every month.
  - id: mood
    statement: Improve the mood.
  - id: trial
    status: draft
    statement: Close 20 deals.
definitions:
  - { term: Lead, means: A person who asked for a price. }
review: { every: quarter }
---
`,
  'slas/b.mdx': `---
title: Sales and Success
status: draft
parties: [Sales, Success]
goals: [Be kind.]
review: { every: month, next: 2026-12-24 }
---
`,
  'slas/torn.mdx': '---\ntitle: "Torn\n',
  'glossary/mql.mdx': '---\nterm: Marketing qualified lead\nabbr: MQL\nmeans: A lead that fits.\n---\n',
};

test('a handbook at a glance', () => {
  const { handbook, overview } = look('2026-11-21');
  expect(overview.title).toBe('Acme handbook');
  expect(overview.agreements.map(({ title, version, status }) => [title, version, status])).toEqual([
    ['Marketing and Sales', '1.2.0', 'active'],
    ['Sales and Success', undefined, 'draft'],
    ['Torn', undefined, 'active'],
  ]);
  const text = files['slas/a.mdx'];
  const [first, second, third] = overview.agreements[0]!.goals;
  expect(text.slice(first!.range.start, first!.range.end)).toBe('Deliver 560 leads every month.');
  expect(first).toMatchObject({ key: 'goal-1', measurable: true, missing: '', binding: true });
  expect(second).toMatchObject({ key: 'mood', measurable: false, binding: true });
  expect(second!.missing).toBe('how much is enough; by when, or over which period');
  expect(third).toMatchObject({ missing: 'by when, or over which period', binding: false });
  expect(overview.terms.map((term) => [term.name.value, term.agreement])).toEqual([
    ['Marketing qualified lead', undefined],
    ['Lead', 'a'],
  ]);
  const { findings } = checkHandbook(handbook);
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  expect(overview.counts).toEqual({
    errors: of('error'),
    warnings: of('warning'),
    hints: of('hint'),
    agreements: 3,
    measurable: 1,
    unmeasurable: 1,
    terms: 2,
    overdueReviews: 1,
  });
});

test('a review is due by the rhythm, from the first day of the agreement; what binds nobody has none', () => {
  const [due, ...more] = look('2026-04-03').overview.reviews;
  expect(more).toEqual([]);
  expect(due).toMatchObject({ date: '2026-04-01', daysOverdue: 2 });
  expect(files['slas/a.mdx'].slice(due!.range.start, due!.range.end)).toBe('quarter');
  expect(look('2026-03-31').overview.reviews[0]).toMatchObject({ daysOverdue: -1 });
});

test('an agreement that has not changed is summed up once', () => {
  const parsed = parse();
  const [before, after] = [parsed, parsed].map((each) => {
    const handbook = resolveHandbook(each, { today: '2026-11-21', paths: Object.keys(files) });
    return overviewOf(handbook, []);
  });
  expect(after!.agreements[0]).toBe(before!.agreements[0]);
});

function parse() {
  return Object.entries(files).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
}

function look(today: string) {
  const handbook = resolveHandbook(parse(), { today, paths: Object.keys(files) });
  return { handbook, overview: overviewOf(handbook, checkHandbook(handbook).findings) };
}
