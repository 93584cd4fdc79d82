import { describe, expect, it } from 'vitest';
import { portableParser } from '../parse/markdown/portable-parser.ts';
import { memoryHost } from '../read/index.ts';
import type { Handbook, Reference, TermUse } from './handbook.ts';
import { loadHandbook } from './load-handbook.ts';

const agreement = `---
title: Marketing and Sales agreement
version: 2.1.0
parties:
  - Marketing
  - { id: sales, name: Sales team }
goals:
  - Close $2,000,000 of new business by 2026-12-31.
  - id: mql-volume
    owner: marketing
    statement: Deliver 560 MQLs to Sales every month.
    target: at least 560
    per: month
  - id: trial
    status: draft
    owner: [marketing, sales]
    statement: Call every pilot lead.
definitions:
  - term: pilot lead
    means: A lead of the pilot, which no MQL is.
stages:
  - { id: mql, term: MQL, owner: marketing, next: [sql] }
handoffs:
  - { from: mql, to: sql, return: { to: mql } }
---

## How an MQL moves

An MQL becomes a pilot lead. The \`MQL\` field and [this MQL](../glossary/mql.mdx) count too.
`;

const files = {
  'handbook.yaml':
    'organisation: Acme\ncalendars:\n  - { id: default, days: Monday to Friday, hours: 09:00 to 17:00 }\n',
  'slas/marketing-sales.mdx': agreement,
  'glossary/mql.mdx':
    '---\nterm: Marketing Qualified Lead\nabbr: MQL\nmeans: An MQL fits our profile.\navoid: [hot lead]\n---\n',
  'reviews/2026-09-30.mdx':
    '---\nagreement: marketing-sales\nheld: 2026-09-30\nnext: 2026-12-15\ndecisions: [Keep the pilot lead.]\n---\n',
  'guide/start.mdx': '---\ntitle: Start\n---\nA pilot lead is no hot lead.\n',
  'logo.png': '',
};

function load(more: Record<string, string> = {}): Promise<Handbook> {
  return loadHandbook(memoryHost({ ...files, ...more }), { parser: portableParser, today: '2026-11-21' });
}

function usesOf(handbook: Handbook): TermUse[] {
  return [...handbook.files.values()].flatMap(({ file }) => [...handbook.usesIn(file)]);
}

function referencesOf(handbook: Handbook): Reference[] {
  return [...handbook.files.values()].flatMap(({ file }) => [...handbook.referencesIn(file)]);
}

function uses(handbook: Handbook, path: string): string[] {
  return usesOf(handbook)
    .filter((use) => use.file.path === path)
    .map(
      (use) =>
        `${use.file.text.slice(use.range.start, use.range.end)} ${use.form} ${use.place}${use.self ? ' self' : ''}`,
    );
}

describe('resolveHandbook', () => {
  it('reads settings with their defaults', async () => {
    const { settings } = await load();
    expect(settings).toMatchObject({
      organisation: 'Acme',
      title: 'Acme handbook',
      currency: 'USD',
      preset: 'recommended',
    });
  });

  it('reads parties written as words and as fields', async () => {
    const [first] = (await load()).agreements;
    expect(first?.parties.map(({ id, name }) => [id, name])).toEqual([
      ['marketing', 'Marketing'],
      ['sales', 'Sales team'],
    ]);
  });

  it('reads goals in both forms, with owners, state and address', async () => {
    const [first] = (await load()).agreements;
    expect(first?.goals.map(({ key, form, owners, binding }) => [key, form, owners, binding])).toEqual([
      ['goal-1', 'sentence', [], true],
      ['mql-volume', 'structured', ['marketing'], true],
      ['trial', 'structured', ['marketing', 'sales'], false],
    ]);
  });

  it('reads stages and handoffs', async () => {
    const [first] = (await load()).agreements;
    expect(first?.stages).toMatchObject([{ id: 'mql', owner: 'marketing', next: ['sql'] }]);
    expect(first?.handoffs).toMatchObject([{ from: 'mql', to: 'sql', returnTo: 'mql' }]);
  });

  it('reads the values of fields', async () => {
    const [first] = (await load()).agreements;
    const target = first?.goals[1]?.field('target');
    const value = target && first?.facts.values.get(target);
    expect(value).toMatchObject({ kind: 'target', result: { ok: true, value: { comparator: 'at-least' } } });
  });

  it('finds terms in values, prose and links, not in code and link targets', async () => {
    expect(uses(await load(), 'slas/marketing-sales.mdx')).toEqual([
      'MQLs abbreviation frontmatter',
      'pilot lead name frontmatter',
      'MQL abbreviation frontmatter',
      'MQL abbreviation frontmatter',
      'MQL abbreviation heading',
      'MQL abbreviation text',
      'pilot lead name text',
      'MQL abbreviation link',
    ]);
  });

  it('knows own terms in their agreement and its reviews only', async () => {
    const handbook = await load();
    expect(uses(handbook, 'reviews/2026-09-30.mdx')).toEqual(['pilot lead name frontmatter']);
    expect(uses(handbook, 'guide/start.mdx')).toEqual(['hot lead avoid text']);
  });

  it('marks a term inside its own definition', async () => {
    expect(uses(await load(), 'glossary/mql.mdx')).toEqual(['MQL abbreviation frontmatter self']);
  });

  it('ties a use to the goal it stands in', async () => {
    const [use] = usesOf(await load()).filter((each) => each.path?.[0] === 'goals');
    expect(use?.goal).toBe('mql-volume');
  });

  it('tells known names from unknown ones', async () => {
    const handbook = await load();
    const unknown = referencesOf(handbook)
      .filter((reference) => !reference.known)
      .map((reference) => reference.name);
    expect(unknown).toEqual(['sql', 'sql']);
    expect(
      referencesOf(handbook)
        .find((reference) => reference.name === 'sql')
        ?.candidates(),
    ).toContain('mql');
  });

  it('leaves out what is no part of the handbook, but knows that it is there', async () => {
    const handbook = await load();
    expect([...handbook.files.keys()]).not.toContain('logo.png');
    expect(handbook.paths.has('logo.png')).toBe(true);
  });

  it('has something of every file, however broken', async () => {
    const handbook = await load({
      'slas/a.mdx': '---\ntitle: [\n---\n',
      'slas/b.mdx': '',
      'glossary/c.mdx': 'x',
      'handbook.yaml': ':',
    });
    expect(handbook.agreements.map((each) => each.id)).toEqual(['a', 'b', 'marketing-sales']);
    expect(handbook.settings.organisation).toBe('This organisation');
  });
});
