import { expect, test } from 'vitest';
import { makeSite, type Site } from './site.ts';
import { handbookOf, noHistory } from './test-handbook.ts';

async function siteOf(files: Record<string, string>): Promise<Site> {
  return makeSite({
    handbook: await handbookOf(files),
    folder: '/handbook',
    recent: { kind: 'unknown', reason: 'no git' },
    history: noHistory,
  });
}

const agreement = (title: string) => `---\ntitle: ${title}\nparties: [X, Y]\ngoals: [Do 5 things every month.]\n---\n`;

test('an empty handbook has a first page, and lists that say that they are empty', async () => {
  const site = await siteOf({});
  expect(site.home()).toMatchObject({ title: 'Acme handbook', cards: [], due: [], latestReview: undefined });
  expect([
    site.agreements.ids,
    site.terms.ids,
    site.words.shelf('a-to-z').parts,
    site.reviewList()[0]?.reviews,
  ]).toEqual([[], [], [], []]);
});

test('files without keys get a page that is as good as it can be', async () => {
  const site = await siteOf({ 'slas/a.mdx': 'Only text.', 'guide/g.mdx': '', 'reviews/r.mdx': '---\n[\n---\n' });
  expect(site.agreements.page('a')).toMatchObject({ title: 'a', glance: undefined });
  expect(site.guides.page('g').title).toBe('g');
  expect(site.reviews.page('r').decisions).toBeUndefined();
});

test('the list of pages knows every agreement', async () => {
  const few = await siteOf({ 'slas/a.mdx': agreement('A'), 'slas/b.mdx': agreement('B') });
  expect(few.sidebar[1]).toMatchObject({ label: 'Agreements', entries: [{ label: 'A' }, { label: 'B' }] });
  expect((await siteOf({})).sidebar[1]).not.toHaveProperty('entries');
});

test('guides stand in the order of their authors, those of a folder below its name', async () => {
  const guide = (title: string, order?: number) =>
    `---\ntitle: ${title}\n${order === undefined ? '' : `order: ${order}\n`}---\n`;
  const site = await siteOf({
    'guide/a.mdx': guide('Last'),
    'guide/b.mdx': guide('First', 1),
    'guide/the-buyers/c.mdx': guide('C'),
  });
  expect(site.guideList().map(({ title, guides }) => [title, guides.map((each) => each.title)])).toEqual([
    [undefined, ['First', 'Last']],
    ['The buyers', ['C']],
  ]);
});

test('the glossary lists short forms, own terms with their home, and marks above letters aside', async () => {
  const site = await siteOf({
    'slas/a.mdx': agreement('A').replace('goals:', 'definitions: [{ term: Own, means: Here. }]\ngoals:'),
    'glossary/x.mdx': '---\nterm: Éclair Lead\nabbr: EL\nmeans: A lead. More.\nstage: lead\n---\n',
    'glossary/y.mdx': '---\nterm: 24-hour rule\nmeans: A rule.\n---\n',
  });
  const { parts } = site.words.shelf('a-to-z');
  expect(parts.map(({ title, entries }) => [title, entries.map(({ name, home }) => [name, home])])).toEqual([
    ['#', [['24-hour rule', undefined]]],
    [
      'E',
      [
        ['Éclair Lead', undefined],
        ['EL', undefined],
      ],
    ],
    ['O', [['Own', 'A']]],
  ]);
  expect(site.words.shelf('by-stage').parts).toMatchObject([
    { title: 'Lead', entries: [{ name: 'Éclair Lead', means: 'A lead. More.' }] },
    { title: 'At no one place on the way', count: 2 },
  ]);
});

test('a term tells where it is used, goals first', async () => {
  const site = await siteOf({
    'slas/a.mdx': agreement('A').replace('things', 'MQLs'),
    'guide/g.mdx': '---\ntitle: G\n---\n\nAn MQL.\n',
    'glossary/mql.mdx': '---\nterm: MQL\nmeans: A lead.\nsee: [SQL, Own]\n---\n\nThe MQL itself.\n',
    'glossary/sql.mdx': '---\nterm: SQL\nmeans: After MQL.\n---\n',
  });
  const page = site.terms.page('mql');
  expect(page.uses.goals).toEqual([
    { statement: 'Do 5 MQLs every month.', address: '/agreements/a/goals/#goal-goal-1', agreement: 'A' },
  ]);
  expect(page.uses.pages.map(({ title }) => title).sort()).toEqual(['A', 'G', 'SQL']);
  expect(page.related).toEqual([
    { name: 'SQL', means: 'SQL: After MQL.', address: '/glossary/sql/' },
    { name: 'Own', means: undefined, address: undefined },
  ]);
});

test('only files that cannot run anything are put on the site', async () => {
  const site = await siteOf({
    'guide/a.png': '',
    'guide/b.svg': '',
    'guide/c.html': '',
    'x.js': '',
    'results/d.csv': '',
  });
  expect([...site.files].sort()).toEqual(['guide/a.png', 'results/d.csv']);
});

test('a rule says what it is set to in this handbook, and what its options are', async () => {
  const yaml =
    'organisation: A\npreset: minimal\nrules:\n  undefined-acronym: { severity: error, allow: [CRM, KPI] }\n';
  const site = await siteOf({ 'handbook.yaml': yaml });
  const { rule, options } = site.rules.page('undefined-acronym');
  expect([rule.severity.minimal, rule.here]).toEqual(['hint', 'error']);
  expect(options).toEqual([{ name: 'allow', value: 'nothing', here: 'CRM, KPI' }]);
  const lines = site.ruleList().categories.flatMap(({ rules }) => rules);
  expect(lines.filter(({ here, severity }) => here !== severity.minimal).map(({ id }) => id)).toEqual([
    'undefined-acronym',
  ]);
});

test('every rule has a page, with headings that its list of headings names', async () => {
  const site = await siteOf({});
  expect(site.rules.ids.length).toBeGreaterThan(10);
  for (const id of site.rules.ids) {
    const page = site.rules.page(id);
    expect(page.html.match(/<h1/g)).toBeNull();
    for (const { slug } of page.headings) expect(page.html).toContain(`id="${slug}"`);
  }
});
