import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { learnersOf } from './learners.ts';
import { onboardingPages } from './onboarding-pages.ts';
import { shuffled } from './shuffle.ts';
import { learningOrder } from './term-order.ts';

const graph: Readonly<Record<string, string>> = {
  mql: 'lead score',
  lead: 'contact',
  score: 'lead',
  contact: '',
  a: 'b',
  b: 'a',
  c: 'b',
};
const before = (name: string) => (graph[name] ?? '').split(' ').filter((each) => each !== '');

test.each([
  ['what a thing needs comes before it', ['mql'], 'contact lead score mql'],
  ['what matters most comes first, where nothing else decides', ['score', 'contact', 'mql'], 'contact lead score mql'],
  ['in a circle each comes once', ['a', 'b'], 'a b'],
  ['what needs a circle comes after it', ['c'], 'b a c'],
  ['a thing that needs nothing stands alone', ['contact'], 'contact'],
  ['nothing wanted is nothing learnt', [], ''],
])('%s', (_, wanted, order) => {
  expect(learningOrder({ wanted, before }, 10).join(' ')).toBe(order);
});

test('where there is little room, what matters most comes with what it needs', () => {
  expect(learningOrder({ wanted: ['mql', 'c', 'contact'], before }, 4)).toEqual(['contact', 'lead', 'score', 'mql']);
  expect(learningOrder({ wanted: ['mql'], before }, 2)).toEqual(['lead', 'mql']);
});

test('only what stands in one circle with a thing may come after it, although it is needed', () => {
  for (let round = 0; round < 40; round++) {
    const numbers = Array.from({ length: 12 }, (_, at) => at);
    const some = (of: number) => shuffled(numbers, `${round} ${of}`).slice(0, of % 3);
    const reaches = (from: number, to: number, seen = new Set<number>()): boolean =>
      some(from).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
    const order = learningOrder({ wanted: numbers, before: some }, 12);
    expect(order.toSorted((a, b) => a - b)).toEqual(numbers);
    for (const [at, thing] of order.entries()) {
      const late = some(thing).filter((each) => order.indexOf(each) > at);
      expect(
        late.every((each) => reaches(each, thing)),
        `${round}: ${order}`,
      ).toBe(true);
    }
  }
});

test('a chain as long as a large glossary is no trouble', () => {
  const order = learningOrder({ wanted: [0], before: (at: number) => (at < 50_000 ? [at + 1] : []) }, 20);
  expect([order.length, order[0], order.at(-1)]).toEqual([20, 19, 0]);
});

const agreement = `---
title: Marketing and Sales
version: 1.0.0
parties:
  - { id: marketing, name: Marketing, contacts: [{ role: Head of demand, email: demand@acme.example, for: questions }] }
  - { id: sales, name: Sales, contacts: [{ role: Sales manager, channel: "#sales" }] }
goals:
  - { id: volume, owner: marketing, statement: Deliver at least 500 MQLs every month., metric: MQL, target: at least 500, per: month }
  - { id: contact, owner: sales, statement: Call 95% of MQLs within 4 business hours., metric: first call, target: at least 95%, of: MQLs of the month, per: month }
commitments:
  - { by: marketing, to: sales, statement: Share the event plan by 2026-12-01. }
meetings:
  - { name: Quarterly review, every: last business day of the quarter, attendees: [marketing, sales] }
  - { name: Stand-up, every: Monday 10:00, lasts: 15 minutes, attendees: [sales] }
---
`;
const other =
  '---\ntitle: Sales and Success\nparties: [{ id: sales, name: Sales }, { id: success, name: Success }]\ngoals: []\n---\n';
const files = {
  'handbook.yaml':
    'organisation: Acme\nroles: [{ id: r, name: Sales trainer, party: sales, means: Shows newcomers round. }]\nsource: { edit: "https://git.example/edit/{path}" }\n',
  'slas/a.mdx': agreement,
  'slas/b.mdx': other,
  'glossary/mql.mdx':
    '---\nterm: Marketing Qualified Lead\nabbr: MQL\nmeans: A lead with a lead score of 100. It is called.\n---\n',
  'glossary/lead.mdx': '---\nterm: Lead\nmeans: A person who asked, so maybe an MQL soon.\n---\n',
  'glossary/lead-score.mdx': '---\nterm: Lead score\nmeans: Points of a lead.\n---\n',
  'glossary/plan.mdx': '---\nterm: Event plan\nmeans: A list of days.\n---\n',
  'glossary/other.mdx': '---\nterm: Headcount\nmeans: How many people a company has.\n---\n',
};

test('a party has one path, whatever number of agreements it has', async () => {
  const learners = learnersOf(await contextOf(files));
  expect(learners.map(({ id, agreements }) => [id, agreements.length])).toEqual([
    ['marketing', 1],
    ['sales', 2],
    ['success', 1],
  ]);
});

test('the terms of a path are those that the team uses and those that they need, each after what it needs', async () => {
  const page = onboardingPages(await contextOf(files)).paths.page('sales');
  expect(page.terms.map(({ key, means }) => [key, means])).toEqual([
    ['term lead', 'A person who asked, so maybe an MQL soon.'],
    ['term lead-score', 'Points of a lead.'],
    ['term mql', 'A lead with a lead score of 100.'],
    ['term plan', 'A list of days.'],
  ]);
  expect(page.rest).toEqual({ lines: [], more: 0 });
});

test('a path tells what is owed, when to meet, whom to ask and how to change something', async () => {
  const page = onboardingPages(await contextOf(files)).paths.page('sales');
  expect(page.meetings.lines.map(({ name, when }) => [name, when])).toEqual([
    ['Stand-up', 'Every Monday at 10:00'],
    ['Quarterly review', expect.stringMatching(/quarter/)],
  ]);
  expect(page.owed.owes.lines.map(({ statement }) => statement)).toEqual(['Call 95% of MQLs within 4 business hours.']);
  expect(page.owed.isOwed.lines.map(({ statement, whom }) => [statement, whom])).toEqual([
    ['Deliver at least 500 MQLs every month.', 'from Marketing'],
    ['Share the event plan by 1 December 2026.', 'from Marketing'],
  ]);
  expect(page.people.own.lines.map(({ role }) => role)).toEqual(['Sales manager', 'Sales trainer']);
  expect(page.people.others.lines.map(({ role, email }) => [role, email?.address])).toEqual([
    ['Head of demand', 'mailto:demand@acme.example'],
  ]);
  expect(page.change.at(-1)?.address).toBe('https://git.example/edit/slas/a.mdx');
});

test('a mark tells a new meaning from a new note', async () => {
  const printOf = async (text: string) => {
    const context = await contextOf({ ...files, 'glossary/mql.mdx': text });
    return onboardingPages(context)
      .paths.page('sales')
      .terms.find(({ key }) => key === 'term mql')?.print;
  };
  const print = await printOf('---\nterm: MQL\nmeans: A lead of 100.\nexcludes: [students]\n---\n');
  expect(print).toMatch(/^[0-9a-z]+$/);
  expect(await printOf('---\nterm: MQL\nmeans: >-\n  A lead\n  of 100.\nnote: New.\nexcludes: [students]\n---\n')).toBe(
    print,
  );
  expect(await printOf('---\nterm: MQL\nmeans: A lead of 80.\nexcludes: [students]\n---\n')).not.toBe(print);
  expect(await printOf('---\nterm: MQL\nmeans: A lead of 100.\nexcludes: [students, suppliers]\n---\n')).not.toBe(
    print,
  );
});

test('a handbook with nothing in it has a page for newcomers all the same, and ids that are no address have no path', async () => {
  const pages = onboardingPages(await contextOf({}));
  expect([pages.choice().paths, pages.cards().cards, pages.quiz().questions]).toEqual([[], [], []]);
  const odd = await contextOf({
    'slas/a.mdx':
      '---\ntitle: A\nparties: [{ id: "..", name: Up }, { id: "a b", name: One }, { id: "a-b", name: Two }, { id: über, name: <b> }]\n---\n',
  });
  expect(onboardingPages(odd).paths.ids).toEqual(['a b', 'über']);
});
