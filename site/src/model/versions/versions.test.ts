import { beforeAll, describe, expect, test } from 'vitest';
import { anchorsIn } from '../agreement/part-page.ts';
import type { Site } from '../site.ts';
import { readable } from '../test-handbook.ts';
import { siteOfCommits } from '../test-history.ts';
import { agreementText, pastCommits } from './test-commits.ts';

let site: Site;

beforeAll(async () => {
  site = await siteOfCommits(pastCommits);
});

const version = (number: string) => site.past.version({ agreement: 'a', version: number });

describe('the page of all versions', () => {
  test('lists them, newest first, with their days, their dates and whether they are in force', () => {
    const { versions } = site.past.versions('a');
    expect(
      versions.map(({ version: number, on, effective, standing }) => [number, on, effective, standing.words]),
    ).toEqual([
      ['3.0.0', '1 October 2026', 'from 1 November 2026', 'In force'],
      ['2.0.0', '22 July 2026', 'from 1 August 2026', 'Past'],
      ['1.0.0', '20 January 2026', '1 February 2026 to 31 July 2026', 'Past'],
    ]);
  });

  test('counts what changed, and names the review that led to it', () => {
    const [, second, first] = site.past.versions('a').versions;
    expect(second?.summary).toMatch(/^\d+ material changes/);
    expect(second?.reviews.map(({ title, decisions }) => [title, decisions])).toEqual([
      ['Marketing and Sales: review of 15 July 2026', '2 decisions'],
    ]);
    expect([first?.summary, first?.compare]).toEqual(['The first version', undefined]);
  });

  test('stands on several pages where there are many', async () => {
    const many = Array.from({ length: 45 }, (_, at) => ({
      on: `2026-01-${String((at % 27) + 1).padStart(2, '0')}`,
      files: { 'slas/a.mdx': agreementText(`1.${at}.0`, 100 + at) },
    }));
    const { past } = await siteOfCommits(many);
    expect(past.older).toEqual([
      { id: 'a', number: 2 },
      { id: 'a', number: 3 },
    ]);
    const pages = [past.versions('a'), past.versions('a', 2), past.versions('a', 3)];
    expect(pages.map(({ versions }) => versions.length)).toEqual([20, 20, 5]);
    expect(pages.map(({ newer, older }) => [newer, older])).toEqual([
      [undefined, '/agreements/a/versions/older/2/'],
      ['/agreements/a/versions/', '/agreements/a/versions/older/3/'],
      ['/agreements/a/versions/older/2/', undefined],
    ]);
  });

  test('tells who signed, who did not, and whose yes came before a silent change', () => {
    const [third, second, first] = site.past.versions('a').versions;
    const told = (line: typeof third) => line?.signoffs.map(({ party, state }) => [party.name, state]);
    expect(told(first)).toEqual([
      ['Marketing', 'missing'],
      ['Sales', 'missing'],
    ]);
    expect(told(second)).toEqual([
      ['Marketing', 'stands'],
      ['Sales', 'stands'],
    ]);
    expect(told(third)).toEqual([
      ['Marketing', 'doubtful'],
      ['Sales', 'doubtful'],
    ]);
    expect(third?.signoffs[0]?.words).toBe(
      'signed on 1 October 2026 by Head of marketing. The text was changed after that, on 5 October 2026',
    );
    expect(site.past.versions('a').oddities[0]).toMatchObject({ on: '5 October 2026', version: '3.0.0' });
  });

  test('says that the text of today was not committed', async () => {
    expect(site.past.versions('a').waiting).toBeUndefined();
    const ahead = await siteOfCommits(pastCommits, { 'slas/a.mdx': agreementText('3.0.0', 600) });
    expect(ahead.past.versions('a').waiting).toMatch(/has not been committed yet/);
  });

  test('of an agreement that nobody committed says how to get versions', async () => {
    const page = (await siteOfCommits(pastCommits, { 'slas/b.mdx': agreementText('1.0.0', 3) })).past.versions('b');
    expect([page.versions, page.compare]).toEqual([[], undefined]);
    expect(page.missing).toMatch(/^No text of this agreement with a version number has been committed yet\./);
  });

  test('of an agreement that is gone is still there, and its versions lead to no text of today', async () => {
    const gone = await siteOfCommits([...pastCommits, { on: '2026-11-01', files: { 'slas/a.mdx': undefined } }]);
    expect([gone.agreements.ids, gone.past.ids]).toEqual([[], ['a']]);
    expect(gone.past.gone).toEqual([{ title: 'Marketing and Sales', address: '/agreements/a/versions/' }]);
    expect(gone.past.versions('a')).toMatchObject({ kicker: 'Marketing and Sales', agreement: { address: undefined } });
    expect(gone.past.version({ agreement: 'a', version: '3.0.0' }).current).toBeUndefined();
  });
});

describe('the page of a version', () => {
  test('says what the text said then, with its own definitions', () => {
    const { page } = version('1.0.0');
    const blocks = page.sections.flatMap((section) => section.blocks);
    const shared = blocks.find((block) => block.kind === 'shared-definitions');
    expect(
      shared?.kind === 'shared-definitions' &&
        shared.definitions.map(({ anchor, meaning }) => [anchor, readable(meaning.means)]),
    ).toEqual([['term-mql', 'A lead with a score of 80 points or more.']]);
    const goals = blocks.find((block) => block.kind === 'goals');
    expect(goals?.kind === 'goals' && goals.rows[0]?.statement).toContain(
      '<a href="/agreements/a/versions/1.0.0/#term-mql" class="term"',
    );
    expect(JSON.stringify(page)).not.toContain('/glossary/');
  });

  test('a short text stands on the page of the version, and every link within it leads to an anchor there', () => {
    const { page, isWhole, inFull } = version('2.0.0');
    expect([isWhole, inFull]).toEqual([true, undefined]);
    expect(site.past.versionParts().filter(({ part }) => !part.startsWith('changes'))).toEqual([]);
    const text = JSON.stringify(page);
    const anchors = new Set(page.sections.flatMap(anchorsIn));
    const own = /"\/agreements\/a\/versions\/2\.0\.0\/#([^"\\]*)/g;
    const targets = [...text.replaceAll('\\"', '"').matchAll(own)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
  });

  test('a long text stands on parts of its own, and its words lead to the part with their meaning then', async () => {
    const long = agreementText('1.0.0', 480, `x-long: ${'words '.repeat(500)}\n`);
    const { past } = await siteOfCommits([
      { on: '2026-01-01', files: { ...pastCommits[0]?.files, 'slas/a.mdx': long } },
    ]);
    const key = { agreement: 'a', version: '1.0.0' };
    const parts = past.versionParts().map(({ part }) => part);
    expect(parts).toEqual(expect.arrayContaining(['goals', 'words', 'people']));
    const goals = past.versionPart({ ...key, part: 'goals' });
    expect(JSON.stringify(goals.section)).toContain('/agreements/a/versions/1.0.0/words/#term-mql');
    expect(goals).toMatchObject({ whole: { address: '/agreements/a/versions/1.0.0/' } });
    expect(past.version(key)).toEqual(past.version(key));
  });

  test('leads to the text of today, to what has changed since, and to its neighbours', () => {
    const page = version('2.0.0');
    expect([page.current, page.newest, page.neighbours]).toEqual([
      '/agreements/a/',
      { version: '3.0.0', compare: '/agreements/a/compare/?from=2.0.0&to=3.0.0' },
      {
        before: { version: '1.0.0', address: '/agreements/a/versions/1.0.0/' },
        after: { version: '3.0.0', address: '/agreements/a/versions/3.0.0/' },
      },
    ]);
    expect(version('3.0.0').newest).toBeUndefined();
    expect(page.page.glance?.standing.words).toBe('Past');
  });

  test('tells every change against the version before; the first one has none', () => {
    expect(version('1.0.0').changes).toBeUndefined();
    const { changes } = version('2.0.0');
    expect(changes?.against).toBe('1.0.0');
    expect(changes?.html).toMatch(
      /<del><span class="sr-only"> \[taken out: <\/span>80.*<ins><span class="sr-only"> \[put in: <\/span>100/s,
    );
  });

  test('gives its data to a browser', () => {
    const data = JSON.parse(site.past.data({ agreement: 'a', version: '1.0.0' }));
    expect(data.files.map(({ path }: { path: string }) => path)).toEqual([
      'glossary/mql.mdx',
      'handbook.yaml',
      'slas/a.mdx',
    ]);
  });
});

test('the timeline shows the newest versions and leads to all', () => {
  const timeline = site.past.timeline('a', ['versions']);
  expect(timeline).toMatchObject({ anchor: 'versions-2', all: '/agreements/a/versions/', missing: undefined });
  expect(timeline.versions.map(({ version: number }) => number)).toEqual(['3.0.0', '2.0.0', '1.0.0']);
});

test('the comparison begins with the newest two, and knows where the data of each version is', () => {
  const page = site.past.compare('a');
  expect([page.from, page.to]).toEqual(['2.0.0', '3.0.0']);
  expect(page.told).toMatch(/^\d+ changes? from 2\.0\.0 to 3\.0\.0\.$/);
  expect(readable(page.comparison)).toMatch(/The figures.*at least 500.*at least 570.*\+70 \(\+14%\).*Material/s);
  expect(page.data.versions[2]).toEqual({
    version: '1.0.0',
    authored: '2026-01-20',
    binds: true,
    from: '2026-02-01',
    until: '2026-07-31',
    address: '/agreements/a/versions/1.0.0/',
    data: '/agreements/a/versions/1.0.0.json',
  });
});
