import { beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../site.ts';
import { siteOfCommits } from '../test-history.ts';
import { agreementText, pastCommits } from '../versions/test-commits.ts';

let site: Site;

beforeAll(async () => {
  site = await siteOfCommits(pastCommits);
});

const entriesOf = (from: Site) => from.past.changelog().months.flatMap(({ entries }) => entries);

describe('the changes of a handbook', () => {
  test('are versions, reviews with what they decided, and new meanings, newest first, by month', () => {
    expect(entriesOf(site).map(({ on, title }) => `${on}: ${title}`)).toEqual([
      '1 October 2026: Marketing and Sales 3.0.0',
      '22 July 2026: Marketing and Sales 2.0.0',
      '22 July 2026: “MQL” is defined anew',
      '15 July 2026: Marketing and Sales: review of 15 July 2026',
      '20 January 2026: Marketing and Sales 1.0.0',
    ]);
    expect(site.past.changelog().months.map(({ title }) => title)).toEqual([
      'October 2026',
      'July 2026',
      'January 2026',
    ]);
    const review = entriesOf(site).find(({ kind }) => kind === 'review');
    expect(review?.sentences).toEqual(['Raise the bar to 100 points.', 'Keep 500.']);
  });

  test('know what they can be filtered by, and which version a word reached', () => {
    const word = entriesOf(site).find(({ kind }) => kind === 'word');
    expect(word).toMatchObject({
      summary: 'Used then in Marketing and Sales (2.0.0).',
      agreements: ['a'],
      parties: ['marketing', 'sales'],
      address: '/glossary/mql/',
    });
    const { filters } = site.past.changelog();
    expect(filters.map(({ name, choices }) => [name, choices.map(({ words }) => words)])).toEqual([
      ['kind', ['New versions', 'Reviews', 'Words that changed']],
      ['party', ['Marketing', 'Sales']],
      ['class', expect.arrayContaining(['Material'])],
    ]);
  });

  test('that are many stand on pages of their years, and the newest on the first page', async () => {
    const commits = Array.from({ length: 160 }, (_, at) => {
      const month = String((at % 12) + 1).padStart(2, '0');
      return {
        on: `${2010 + Math.floor(at / 12)}-${month}-01`,
        files: { 'slas/a.mdx': agreementText(`${at + 1}.0.0`, at + 10) },
      };
    });
    const many = await siteOfCommits(commits);
    const first = entriesOf(many).length;
    expect([first > 15, first < 40]).toEqual([true, true]);
    expect(many.past.years()).toHaveLength(14);
    expect(many.past.year('2010').months.flatMap(({ entries }) => entries)).toHaveLength(12);
  });

  test('of a full year stand on several pages, and none moves to another page when others come', async () => {
    const site = (count: number) =>
      siteOfCommits(
        Array.from({ length: count }, (_, at) => ({
          on: `2026-${String(Math.floor(at / 25) + 1).padStart(2, '0')}-${String((at % 25) + 1).padStart(2, '0')}`,
          files: { 'slas/a.mdx': agreementText(`${at + 1}.0.0`, at + 10) },
        })),
      );
    const [some, more] = [await site(60), await site(90)];
    const idsOf = (each: typeof some, part: string) =>
      each.past.year(part).months.flatMap(({ entries }) => entries.map(({ id }) => id));
    const parts = [...some.past.years()];
    expect(parts.at(-1)).toBe('2026');
    expect(parts.length).toBeGreaterThan(1);
    expect(some.past.changelog().years.at(-2)?.year).toBe('2026, part 2');
    expect(idsOf(more, '2026')).toEqual(idsOf(some, '2026'));
    expect(parts.flatMap((part) => idsOf(some, part))).toHaveLength(60);
  });
});

describe('feeds', () => {
  test('hold the same in both forms, with ids that another build gives again', async () => {
    const again = await siteOfCommits(pastCommits);
    const atom = site.past.news.ofHandbook.text('atom');
    const json = JSON.parse(site.past.news.ofHandbook.text('json'));
    expect(again.past.news.ofHandbook.text('atom')).toBe(atom);
    const ids = [...atom.matchAll(/<entry><id>([^<]*)<\/id><title>([^<]*)/g)].map(([, id, title]) => [id, title]);
    expect(ids).toEqual(json.items.map(({ id, title }: { id: string; title: string }) => [id, title]));
    expect(new Set(ids.map(([id]) => id)).size).toBe(5);
    for (const [id] of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(json.items[0]).toMatchObject({
      url: '/agreements/a/versions/3.0.0/',
      date_published: '2026-10-01T12:00:00.000Z',
    });
  });

  test('of an agreement and of a term hold only theirs', () => {
    const titles = (text: string) => JSON.parse(text).items.map(({ title }: { title: string }) => title);
    expect(titles(site.past.news.ofAgreement('a').text('json'))).toHaveLength(5);
    expect(titles(site.past.news.ofTerm('mql').text('json'))).toEqual(['“MQL” is defined anew', '“MQL” is defined']);
    expect(titles(site.past.news.ofTerm('a/verdict').text('json'))).toEqual([]);
    expect(site.past.news.ofTerm('mql').links.map(({ href }) => href)).toEqual([
      '/glossary/mql/changes/atom.xml',
      '/glossary/mql/changes/feed.json',
    ]);
  });

  test('show the signs of an author as words, and leave out what no XML can hold', async () => {
    const title = JSON.stringify('<b>&]]>\u0007 "x"');
    const hostile = await siteOfCommits([
      { on: '2026-01-01', files: { 'slas/a.mdx': agreementText('1.0.0', 5).replace('Marketing and Sales', title) } },
    ]);
    const atom = hostile.past.news.ofHandbook.text('atom');
    expect(atom).toContain('<title>&#x3C;b>&#x26;]]> "x" 1.0.0</title>'.replace(']]>', ']]&gt;'));
    expect(atom).not.toContain('\u0007');
  });
});
