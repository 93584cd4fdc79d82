import { expect, test } from 'vitest';
import type { HandbookCounts } from '../protocol.ts';
import { type Line, type Seen, whatItSees } from './what-it-sees.ts';

const nothingFound: HandbookCounts = {
  errors: 0,
  warnings: 0,
  hints: 0,
  silenced: 0,
  known: 0,
  agreements: 1,
  measurable: 2,
  unmeasurable: 0,
  terms: 3,
  overdueReviews: 0,
};
const handbookWith = (counts: Partial<HandbookCounts>) => ({
  folder: 'file:///acme',
  title: 'Acme',
  counts: { ...nothingFound, ...counts },
});
const file = { name: 'a.mdx', language: 'mdx' };
const see = (seen: Partial<Seen>) =>
  whatItSees({ serverRuns: true, looked: true, handbooks: [handbookWith({})], file, ...seen });
const ways = (lines: Line[]) => lines.map(({ text, way }) => [text, way?.to]);

test('where nothing is wrong, that is said', () => {
  expect(ways(see({}))).toEqual([
    ['Acme', 'file'],
    ['Nothing is wrong in it', undefined],
    ['Show the output', 'output'],
  ]);
});

test('findings lead to the problems, late reviews to the view, what is put off to the baseline', () => {
  const handbooks = [handbookWith({ errors: 2, hints: 1, silenced: 1, known: 12, overdueReviews: 1 })];
  const lines = see({ handbooks });
  expect(ways(lines)).toEqual([
    ['Acme', 'file'],
    ['Show 3 findings', 'problems'],
    ['1 finding silenced by comments', undefined],
    ['12 findings put off', 'file'],
    ['1 review overdue', 'view'],
    ['Show the output', 'output'],
  ]);
  expect(lines[3]?.way).toEqual({ to: 'file', uri: 'file:///acme/.sla-baseline.json' });
});

test('all findings put off: nothing is underlined, and the reason stands beside it', () => {
  expect(ways(see({ handbooks: [handbookWith({ known: 3 })] })).slice(1, 3)).toEqual([
    ['Nothing is wrong in it', undefined],
    ['3 findings put off', 'file'],
  ]);
});

test('a folder without a handbook leads to a new one', () => {
  expect(ways(see({ handbooks: [] }))).toEqual([['No handbook.yaml lies in this folder', 'newHandbook']]);
});

test('a server that has ended leads to its start and its output, and hides the rest', () => {
  expect(ways(see({ serverRuns: false })).map(([, way]) => way)).toEqual(['restart', 'output']);
});

test('before the first look is over, nothing is said to be missing', () => {
  const [first] = see({ looked: false, handbooks: [] });
  expect(first?.text).toBe('The handbook is being read for the first time');
});

test('a file outside says why, in the words of the server', () => {
  const message = 'It lies in a folder that starts with a dot. Move it out of there.';
  const [first, second] = see({ file: { ...file, nothing: { reason: 'leftOut', message } } });
  const detail = 'It lies in a folder that starts with a dot.';
  expect(first).toMatchObject({ text: 'Nothing is shown for a.mdx', detail });
  expect(second).toEqual({ text: 'Move it out of there.' });
});

test('settings that cannot be understood lead to their place', () => {
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } };
  const place = { uri: 'file:///acme/handbook.yaml', range };
  const [first] = see({ file: { ...file, nothing: { reason: 'broken', message: 'Broken.', place } } });
  expect(first?.way).toEqual({ to: 'file', uri: place.uri, place });
});

test('a page that VS Code takes for something else can be taken for MDX', () => {
  expect(ways(see({ file: { ...file, language: 'plaintext' } }))[0]).toEqual([
    'Nothing is shown for a.mdx',
    'treatAsMdx',
  ]);
});

test('names cannot draw icons', () => {
  expect(see({ handbooks: [{ ...handbookWith({}), title: 'A $(flame) b' }] })[0]?.text).toBe('A \\$(flame) b');
});
