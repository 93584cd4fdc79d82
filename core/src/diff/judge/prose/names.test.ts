import { expect, it } from 'vitest';
import { agreementText, snapshotOf } from '../../testing/snapshot-of.ts';
import { namesOf, partiesIn } from './names.ts';

const handbook = (definitions: string) =>
  snapshotOf({
    'slas/a.mdx': agreementText(
      `title: A\nparties:\n  - { id: mops, name: Marketing operations }\n  - Sales\ndefinitions:\n${definitions}`,
    ),
  });
const first = handbook('  - { term: Hot prospect, means: Somebody with a plan. }');

it('finds terms, parties and roles', () => {
  const names = namesOf(first, first);
  expect(
    names.find('Sales tells Marketing operations of hot prospects').map(({ kind, id }) => `${kind} ${id}`),
  ).toEqual(['party sales', 'party mops', 'term a/hot-prospect']);
  expect(partiesIn('Sales, Sales and mops', names)).toEqual(['sales', 'mops']);
});

it('ties a term to its new name where its meaning stayed', () => {
  const after = handbook('  - { term: Ready prospect, means: Somebody with a plan. }');
  const names = namesOf(first, after);
  expect(names.find('hot prospect')[0]?.id).toBe(names.find('ready prospect')[0]?.id);
});

it('keeps two terms apart that happen to mean the same', () => {
  const twins = handbook(
    '  - { term: Hot prospect, means: See the list. }\n  - { term: Cold prospect, means: See the list. }',
  );
  const names = namesOf(twins, twins);
  expect(names.find('hot prospect')[0]?.id).not.toBe(names.find('cold prospect')[0]?.id);
});

it('knows short forms of the field until a definition takes them', () => {
  expect(namesOf(first, first).find('MQL')[0]?.id).toBe('mql');
  const own = handbook('  - { term: Major quality loss, abbr: MQL, means: A loss. }');
  expect(namesOf(own, own).find('MQL')[0]?.id).toBe('a/major-quality-loss');
});

it('takes a word that many files have for one of the house', () => {
  const spelling = (word: string) => word !== 'fettlebrook' && word !== 'recieve';
  const page = (words: string) => `---\ntitle: Page\n---\n\n${words}\n`;
  const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`guide/${id}.mdx`, page('fettlebrook')]));
  const snapshot = snapshotOf({ ...files, 'guide/e.mdx': page('recieve') }, { spelling });
  expect([...(namesOf(snapshot, snapshot).misspelt ?? [])]).toEqual(['recieve']);
  const german = snapshotOf({ 'handbook.yaml': 'organisation: Acme\nlanguage: de\n' });
  expect(namesOf(german, german).misspelt).toBeUndefined();
});
