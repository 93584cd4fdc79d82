import { beforeAll, expect, test } from 'vitest';
import { drawBody } from './body/draw-body.ts';
import type { Context } from './context.ts';
import { html } from './html.ts';
import { contextOf } from './test-handbook.ts';

const agreement = `---
title: A
parties: [Marketing, Sales]
goals: [Sales calls each MQL and each lead.]
summary: >-
  Marketing hands over Marketing
  Qualified Leads, and hot leads count for nothing.
definitions: [{ term: Lead, means: Somebody. Here only. }]
---
`;

let context: Context;

beforeAll(async () => {
  context = await contextOf({
    'slas/a.mdx': agreement,
    'glossary/mql.mdx':
      '---\nterm: Marketing Qualified Lead\nabbr: MQL\navoid: [hot lead]\nmeans: A "lead" & more. And so on.\n---\n',
    'glossary/lead.mdx': '---\nterm: Lead\nmeans: Anybody.\n---\n',
  });
});

function linked(value: string, written: string): string[] {
  const facts = context.handbook.agreements[0]!.facts;
  const start = facts.file.text.indexOf(written);
  const drawn = html(context.beginSection(facts).link(value, { start, end: start + written.length }));
  return [...drawn.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map((match) => `${match[2]} → ${match[1]}`);
}

test("a term is linked to its page, an agreement's own before the shared one", () => {
  const goal = 'Sales calls each MQL and each lead.';
  expect(linked(goal, goal)).toEqual(['MQL → /glossary/mql/', 'lead → /glossary/a/lead/']);
});

test('a name over two lines of a folded text is found; a word to avoid gets no link', () => {
  const written = '>-\n  Marketing hands over Marketing\n  Qualified Leads, and hot leads count for nothing.';
  const value = 'Marketing hands over Marketing Qualified Leads, and hot leads count for nothing.';
  expect(linked(value, written)).toEqual(['Marketing Qualified Leads → /glossary/mql/']);
});

test('within a section a term is linked once, also where its author linked it', () => {
  const facts = context.handbook.agreements[0]!.facts;
  const goal = 'Sales calls each MQL and each lead.';
  const start = facts.file.text.indexOf(goal);
  const range = { start, end: start + goal.length };
  const section = context.beginSection(facts);
  section.passLink('/glossary/mql/');
  expect(html(section.link(goal, range))).not.toContain('/glossary/mql/');
  expect(html(section.link(goal, range))).toBe(goal);
});

test('the link tells no meaning: a card does, which is not part of the page', () => {
  const facts = context.handbook.agreements[0]!.facts;
  const goal = 'Sales calls each MQL and each lead.';
  const start = facts.file.text.indexOf(goal);
  const drawn = html(context.beginSection(facts).link(goal, { start, end: start + goal.length }));
  expect(drawn).toContain('<a href="/glossary/mql/" class="term">MQL</a>');
});

test('plurals, other names and names of several words are linked, in lists and in tables too', async () => {
  const guide = `---
title: G
---

- Opportunities of a demand waterfall

| Word | Meaning |
| --- | --- |
| an SQO | A sales-qualified opportunity is one of the opportunities |
`;
  const { handbook, follow, beginSection } = await contextOf({
    'guide/g.mdx': guide,
    'glossary/opp.mdx': '---\nterm: Opportunity\nplural: Opportunities\nmeans: A deal.\n---\n',
    'glossary/sqo.mdx':
      '---\nterm: Sales Qualified Opportunity\nabbr: SQO\naliases: [sales-qualified opportunity]\nmeans: A deal.\n---\n',
    'glossary/waterfall.mdx': '---\nterm: Demand waterfall\nmeans: A way.\n---\n',
  });
  const { facts } = handbook.guides[0]!;
  const drawn = drawBody(facts, { handbook, follow, beginSection } as Context, 1)?.html ?? '';
  expect([...drawn.matchAll(/class="term">([^<]*)</g)].map((match) => match[1])).toEqual([
    'Opportunities',
    'demand waterfall',
    'SQO',
  ]);
});
