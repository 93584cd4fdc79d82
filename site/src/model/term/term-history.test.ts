import { beforeAll, expect, test } from 'vitest';
import type { Site } from '../site.ts';
import { noHistory, readable } from '../test-handbook.ts';
import { siteOfCommits } from '../test-history.ts';
import { agreementText, pastCommits } from '../versions/test-commits.ts';

let site: Site;

beforeAll(async () => {
  site = await siteOfCommits(pastCommits);
});

test('a shared term tells each meaning that it had, and which versions used it then', () => {
  const past = site.terms.page('mql').past;
  expect(past?.moments.map(({ on, what, reaches }) => [on, what, reaches.map(({ version }) => version)])).toEqual([
    ['22 July 2026', 'Means something else', ['2.0.0']],
    ['20 January 2026', 'Defined', ['1.0.0']],
  ]);
  expect(past?.moments[0]?.html).toMatch(/<del>.*80.*<ins>.*100/s);
  expect(readable(past?.moments[0]?.html)).toContain('lead.score');
  expect(site.terms.page('mql').headings.at(-1)).toMatchObject({ text: 'How its meaning changed' });
});

test("an agreement's own term tells the versions that changed it", async () => {
  expect(site.terms.page('a/verdict').past?.moments.map(({ on, what }) => [on, what])).toEqual([
    ['20 January 2026', 'Defined'],
  ]);
  const text = agreementText('4.0.0', 570).replace('The answer to an MQL.', 'The answer to an MQL, within 2 days.');
  const changed = await siteOfCommits([...pastCommits, { on: '2026-11-02', files: { 'slas/a.mdx': text } }]);
  const [newest] = changed.terms.page('a/verdict').past?.moments ?? [];
  expect(newest).toMatchObject({
    on: '2 November 2026',
    reaches: [{ version: '4.0.0', address: '/agreements/a/versions/4.0.0/' }],
  });
  expect(readable(newest?.html)).toContain('within 2 days');
});

test('without a history, a term says why', async () => {
  const page = (await siteOfCommits(pastCommits)).past.term('nothing');
  expect(page).toBeUndefined();
  expect(noHistory.reach.kind).toBe('none');
});
