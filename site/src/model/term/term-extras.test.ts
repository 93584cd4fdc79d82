import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { pastOnPage, termHistoryPages, termUsesPages, usesOnPage } from './term-extras.ts';
import type { TermHistory } from './term-history.ts';

const agreement = (goals: number) => `---
title: A
parties: [Marketing, Sales]
goals:
${Array.from({ length: goals }, (_, at) => `  - Deliver ${at + 1} MQLs every month.`).join('\n')}
commitments:
  - { by: marketing, to: sales, statement: Tell which MQLs came from the fair. }
  - Share the list of MQLs by Friday.
---
`;
const mql = '---\nterm: MQL\nmeans: A lead.\n---\n';

test('a term tells its goals, then its commitments, then pages; each once', async () => {
  const context = await contextOf({ 'slas/a.mdx': agreement(2), 'glossary/mql.mdx': mql });
  const term = context.handbook.terms[0]!;
  const { shown, more } = usesOnPage(term, context);
  expect(shown.goals.map(({ statement }) => statement)).toEqual([
    'Deliver 1 MQLs every month.',
    'Deliver 2 MQLs every month.',
  ]);
  expect(shown.commitments.map(({ statement }) => statement)).toEqual([
    'Tell which MQLs came from the fair.',
    'Share the list of MQLs by Friday.',
  ]);
  expect(shown.pages).toEqual([{ title: 'A', address: '/agreements/a/' }]);
  expect(more).toBeUndefined();
  expect(termUsesPages(term, context)).toEqual([]);
});

test('a term that is used everywhere keeps its page small, and has pages for the rest', async () => {
  const context = await contextOf({ 'slas/a.mdx': agreement(300), 'glossary/mql.mdx': mql });
  const term = context.handbook.terms[0]!;
  const { shown, more } = usesOnPage(term, context);
  expect(shown.goals.length).toBeLessThan(10);
  expect(more).toEqual({ count: 303, address: '/words/uses/1/mql/' });
  const pages = termUsesPages(term, context);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))).toHaveLength(303);
  expect(pages[1]?.numbers[1]).toEqual({ number: 2, address: '/words/uses/2/mql/', current: true });
});

test('a long past is told on pages of its own; what is too long for the page of the term keeps its first line', async () => {
  const context = await contextOf({ 'glossary/mql.mdx': mql });
  const term = context.handbook.terms[0]!;
  const moment = (html: string) => ({ on: '1 May 2026', what: 'Means something else', html, reaches: [] });
  const past = (moments: unknown[]) => ({ moments, missing: undefined }) as unknown as TermHistory;
  const short = past([moment('a')]);
  expect(pastOnPage('mql', short)).toEqual({ shown: short, more: undefined });
  const long = past(Array.from({ length: 60 }, () => moment('a'.repeat(900))));
  expect(pastOnPage('mql', long).shown.moments.length).toBeLessThan(8);
  expect(pastOnPage('mql', long).more).toEqual({ count: 60, address: '/words/history/1/mql/' });
  expect(termHistoryPages(term, long).flatMap((page) => page.past.moments)).toHaveLength(60);
  const heavy = past([moment('a'.repeat(9000))]);
  expect(pastOnPage('mql', heavy).shown.moments).toEqual([{ ...heavy.moments[0], html: undefined }]);
  expect(termHistoryPages(term, heavy)[0]?.past.moments[0]?.html).toHaveLength(9000);
});
