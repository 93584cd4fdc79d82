import { type HandbookSnapshot, isEnglishWord } from '@living-sla/core/diff';
import { expect, it } from 'vitest';
import { judgeWords } from '../../core/src/diff/judge/prose/judge-words.ts';
import { namesOf } from '../../core/src/diff/judge/prose/names.ts';
import { labelled } from '../measurability/sentences.ts';

/** Changes that mean something. */
const meaning: Readonly<Record<string, (text: string) => string>> = {
  figure: (text) => text.replace(/\b(\d+)(?![\d.,:-])/, (number) => String(Number(number) + 1)),
  duty: (text) => text.replace(/\b(?:must|will|shall)\b/, 'should'),
  and: (text) => text.replace(/ and /, ' or '),
  not: (text) => text.replace(/\b(is|are|will|must|has|does) (?!not)/, '$1 not '),
  all: (text) => text.replace(/\b(?:every|each|all)\b/, 'most'),
  before: (text) => text.replace(/\bbefore\b/, 'after'),
  within: (text) => text.replace(/\bwithin\b/, 'after'),
  business: (text) => text.replace(/\b(?:business|working) (day|hour)/, '$1'),
  least: (text) => text.replace(/\bat least\b/, 'about'),
  month: (text) => text.replace(/\bmonth\b/, 'quarter'),
  weekday: (text) => text.replace(/\b(?:Mon|Tues|Wednes|Thurs)day/, 'Friday'),
  party: (text) => text.replace(/\b(?:marketing|sales)\b/i, (name) => (/^sales$/i.test(name) ? 'Marketing' : 'Sales')),
};

/** Changes that mean nothing. */
const looks: readonly ((text: string) => string)[] = [
  (text) => text.replace(/\bthe /, ''),
  (text) => text.replace(/\b([a-z]{3})([a-z])([a-z])([a-z]{2,})\b/, '$1$3$2$4'),
  (text) => text.replace(' ', '\n'),
  (text) => text.replace(/\b([a-z]{5,})\b/, '**$1**'),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replace(/iz(e|ed|ing|ation)\b/g, 'is$1'),
  (text) => text.replace(/\b(\d)(\d{3})\b/, '$1,$2'),
  (text) => text.replace(/e-mail/g, 'email'),
];

it('finds a change of meaning among slips, marks and other spellings', () => {
  const texts = ['dev.jsonl', 'sentences.jsonl'].flatMap(labelled).map(({ text }) => text);
  const missed: string[] = [];
  let tried = 0;
  for (const [at, text] of texts.entries()) {
    for (const [name, change] of Object.entries(meaning)) {
      const changed = change(text);
      if (changed === text) continue;
      tried += 1;
      const before = looks.filter((_, which) => (at + which) % 3 === 0).reduce((words, look) => look(words), text);
      const after = looks.filter((_, which) => (at + which) % 3 === 1).reduce((words, look) => look(words), changed);
      const snapshot = snapshotOf(`${before} ${after}`);
      const verdict = judgeWords(before, after, namesOf(snapshot, snapshot));
      if (verdict.class === 'editorial') missed.push(`${name}: ${before} → ${after}`);
    }
  }
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(300);
});

/** A snapshot of an agreement of two teams whose text has these words. */
function snapshotOf(text: string): HandbookSnapshot {
  const words = new Set([...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu)].map(([word]) => word));
  const misspelt = [...words].filter((word) => !isEnglishWord(word));
  const fields = { parties: ['Marketing', 'Sales'] };
  const file = {
    path: 'slas/a.mdx',
    id: 'a',
    kind: 'agreement',
    hash: '',
    fields,
    blocks: [],
    uses: [],
    misspelt,
  } as const;
  return { format: 1, files: [file] };
}
