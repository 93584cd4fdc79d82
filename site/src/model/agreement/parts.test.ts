import type { Agreement } from '@living-sla/core';
import { expect, test } from 'vitest';
import { contextOf, handbookOf } from '../test-handbook.ts';
import { agreementPage } from './agreement-page.ts';
import { agreementPages } from './agreement-pages.ts';
import { anchorsIn } from './part-page.ts';
import { goalParts, partOfHeading, termParts, textParts } from './parts.ts';

const files = {
  'glossary/mql.mdx': '---\nterm: MQL\nmeans: A lead with a score.\n---\n',
  'slas/a.mdx': `---
title: A
version: 1.0.0
summary: Leads and answers.
parties:
  - { id: marketing, name: Marketing, contacts: [{ role: Head of demand, email: demand@acme.example }] }
  - { id: sales, name: Sales }
goals:
  - We close 10 deals in 2026.
  - { id: leads, owner: marketing, statement: Deliver 560 MQLs every month., target: at least 560, per: month }
  - id: contact
    owner: sales
    statement: Contact 95% of MQLs within 4 business hours.
    supports: leads
    clock: { starts: an MQL is assigned, stops: a call, within: 4 business hours }
definitions:
  - { term: Verdict, means: What Sales says of an MQL. }
commitments:
  - { by: marketing, to: sales, statement: Share the plan of an MQL campaign. }
stages:
  - { id: mql, term: MQL, owner: marketing, next: [won] }
  - { id: won, name: Won, owner: sales }
remedies:
  - { when: { goal: leads, missed: 1 month }, then: Talk., by: marketing }
review: { every: quarter, next: 2027-01-15 }
---

## How leads move

See [below](#who-answers), and [a goal](../slas/b.mdx#the-heading).

## Who answers

A Verdict.
`,
  'slas/b.mdx': '---\ntitle: B\nparties: [X, Y]\ngoals: []\n---\n\n## The heading\n\nText.\n',
};

const agreement = (context: Awaited<ReturnType<typeof contextOf>>, at = 0) =>
  context.handbook.agreements[at] as Agreement;

test('every section is one part, and only what the agreement has is a part', async () => {
  const context = await contextOf(files);
  const { sections } = agreementPage(agreement(context), context);
  expect(sections.map(({ part }) => part)).toEqual([
    'goals',
    'response-times',
    'commitments',
    'words',
    'stages',
    'dates',
    'off-plan',
    'people',
    'in-words',
  ]);
  expect(sections.every(({ address, part }) => address === `/agreements/a/${part}/`)).toBe(true);
  const pages = agreementPages(context);
  expect(pages.parts().filter((key) => key.agreement === 'b')).toEqual([{ agreement: 'b', part: 'in-words' }]);
});

test('every link within the site of an agreement leads to an anchor of the part that it names', async () => {
  const context = await contextOf(files);
  const places = new Set(
    context.handbook.agreements.flatMap((each) =>
      agreementPage(each, context).sections.flatMap((section) =>
        anchorsIn(section).map((anchor) => `${section.address}#${anchor}`),
      ),
    ),
  );
  const text = JSON.stringify(agreementPage(agreement(context), context)).replaceAll('\\"', '"');
  const targets = [...text.matchAll(/"(\/agreements\/[^"#]*#[^"]*)"/g)].map(([, target]) => target ?? '');
  expect(targets).toEqual(
    expect.arrayContaining(['/agreements/b/in-words/#the-heading', '/agreements/a/goals/#goal-leads']),
  );
  expect(targets.filter((target) => !places.has(target))).toEqual([]);
});

test('no anchor stands twice in all parts together, and the old places are known', async () => {
  const context = await contextOf(files);
  const pages = agreementPages(context);
  const all = pages.page('a').sections.flatMap(anchorsIn);
  expect(all.filter((anchor, at) => all.indexOf(anchor) !== at)).toEqual([]);
  expect(JSON.parse(pages.places('a'))).toMatchObject({
    'goal-leads': '/agreements/a/goals/',
    'clock-of-goal-contact': '/agreements/a/response-times/',
    'term-verdict': '/agreements/a/words/',
    'who-answers': '/agreements/a/in-words/',
    'stage-won': '/agreements/a/stages/',
  });
});

test('a part knows those before and after it, and what a search calls it', async () => {
  const pages = agreementPages(await contextOf(files));
  const part = pages.part({ agreement: 'a', part: 'commitments' });
  expect([part.title, part.found]).toEqual(['Commitments', 'Commitments · A']);
  expect([part.before.part, part.after?.part]).toEqual(['response-times', 'words']);
  expect(pages.part({ agreement: 'a', part: 'goals' }).before.address).toBe('/agreements/a/');
  expect(() => pages.part({ agreement: 'a', part: 'nothing' })).toThrow('no part');
});

test('what is too long for a page goes on in a second one, and links follow', async () => {
  const goals = Array.from(
    { length: 60 },
    (_, at) => `  - { id: g${at}, statement: 'Deliver ${at + 1} MQLs every month.' }`,
  );
  const terms = Array.from({ length: 60 }, (_, at) => `  - { term: Word ${at}, means: ${'A thing. '.repeat(9)} }`);
  const text = Array.from({ length: 40 }, (_, at) => `## Heading ${at}\n\n${'Many words. '.repeat(80)}\n`).join('\n');
  const keys = `title: A\nparties: [Marketing, Sales]\ngoals:\n${goals.join('\n')}\ndefinitions:\n${terms.join('\n')}`;
  const context = await contextOf({ 'slas/a.mdx': `---\n${keys}\n---\n\n[To the end](#heading-39)\n\n${text}` });
  const a = agreement(context);
  expect(
    goalParts(a)
      .map(({ part }) => part)
      .slice(0, 2),
  ).toEqual(['goals', 'goals-2']);
  expect(termParts(context.ownTerms('a')).length).toBeGreaterThan(1);
  const last = textParts(a).at(-1)?.part;
  expect([last === 'in-words', partOfHeading(a, 'heading-39')]).toEqual([false, last]);
  const page = agreementPage(a, context);
  const sizes = page.sections.map(({ blocks }) => JSON.stringify(blocks).length);
  expect(Math.max(...sizes)).toBeLessThan(28_000);
  const inWords = page.sections.find(({ part }) => part === 'in-words')?.blocks[0];
  expect(inWords?.kind === 'text' && inWords.html).toContain(`href="/agreements/a/${last}/#heading-39"`);
  const shown = page.sections.flatMap(anchorsIn);
  for (const goal of a.goals) expect(shown).toContain(context.goalAnchor(goal));
  const drawn = JSON.stringify(page.sections);
  for (const { slug } of a.file.parts.headings) expect(drawn.split(`id=\\"${slug}\\"`)).toHaveLength(2);
});

test('at a glance: who owes what, whom to ask, and when it is looked at again', async () => {
  const context = await contextOf(files);
  const glance = agreementPage(agreement(context), context).glance;
  expect(glance?.sides.map(({ title, goals, owes, contacts }) => [title, goals.length, owes.length, contacts])).toEqual(
    [
      ['Shared by Marketing and Sales', 1, 0, []],
      ['Marketing', 1, 1, [{ role: 'Head of demand', email: 'demand@acme.example', channel: undefined }]],
      ['Sales', 1, 0, []],
    ],
  );
  expect(glance?.sides[1]?.goals[0]).toMatchObject({
    address: '/agreements/a/goals/#goal-leads',
    target: 'at least 560 per month',
  });
  expect(glance?.facts.find(({ name }) => name === 'Next review')?.value).toBe('15 January 2027');
});

test('an agreement that states nothing, and one that cannot be read, break nothing', async () => {
  const context = await contextOf({ 'slas/n.mdx': '---\n---\n', 'slas/w.mdx': '---\n- 1\n---\n' });
  for (const each of context.handbook.agreements) expect(agreementPage(each, context).sections).toBeDefined();
  expect((await handbookOf({})).agreements).toEqual([]);
});
