import { endlessSentences } from './endless-sentences.ts';
import { longAgreement, madeUpWord, repeated } from './long-agreement.ts';
import type { LongShape } from './long-shape.ts';

/** One goal whose sentence does not end. */
export const oneSentence: readonly LongShape[] = [
  shape('words', 'the plain form of a goal', (letters) => [
    `  - Sales ${repeated(letters, (number) => `calls each ${madeUpWord(number)} and `)} writes.`,
  ]),
  shape('numbers and times', 'each could be the target or the deadline', (letters) => [
    `  - Sales ${repeated(letters, (number) => `calls at least ${number}% of MQLs within 4 business hours and `)} writes.`,
  ]),
  shape('the form with fields', 'a statement that disagrees with its target', (letters) => [
    '  - id: long',
    '    owner: sales',
    '    target: at least 5%',
    '    metric: MQL',
    `    statement: Sales ${repeated(letters, (number) => `calls ${number} MQLs by 2026-12-31 and `)} writes.`,
  ]),
  shape('a folded block', 'many lines, one sentence', (letters) => [
    '  - id: long',
    '    owner: sales',
    '    statement: >-',
    repeated(letters, (number) => `      Sales calls at least ${number} leads every month and\n`).trimEnd(),
  ]),
  ...endlessSentences.map(({ name, meaning, words }) =>
    shape(name, meaning, (letters) => ['  - >-', `    Sales calls ${words(letters)}.`]),
  ),
];

/** One sentence of the text that does not end. */
export const oneSentenceOfText: readonly LongShape[] = endlessSentences.map(({ name, meaning, words }) => ({
  name,
  meaning,
  beside: 1,
  files: (letters) => longAgreement(['goals: [Sales closes 5 deals every month.]'], `In short, ${words(letters)}.`),
}));

/** One definition that does not end. */
export const oneMeaning: readonly LongShape[] = endlessSentences.map(({ name, meaning, words }) => ({
  name,
  meaning,
  beside: 1,
  files: (letters) =>
    longAgreement(['definitions:', '  - term: Odd lead', '    means: >-', `      A person who ${words(letters)}.`]),
}));

function shape(name: string, meaning: string, goal: (letters: number) => readonly string[]): LongShape {
  return { name, meaning, beside: 1, files: (letters) => longAgreement(['goals:', ...goal(letters)]) };
}
