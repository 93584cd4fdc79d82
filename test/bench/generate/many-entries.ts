import { lines, longAgreement, madeUpWord } from './long-agreement.ts';
import type { LongShape } from './long-shape.ts';
import { capital } from './words.ts';

/** One agreement with very many of one thing. */
export const manyEntries: readonly LongShape[] = [
  shape('goals as sentences', 'the plain form', (count) => [
    'goals:',
    ...lines(count, (number) => `  - Marketing delivers 5 ${madeUpWord(number)} leads to Sales every month.`),
  ]),
  shape('goals with fields', 'each supports the one before', (count) => ['goals:', ...lines(count, goalWithFields)]),
  shape('goals to nobody', 'each supports one that does not exist', (count) => [
    'goals:',
    ...lines(count, (number) => goalWithFields(number).replace('supports: goal', 'supports: gaol')),
  ]),
  shape('definitions', 'each uses the one before', (count) => ['definitions:', ...lines(count, definition)]),
  shape('commitments', 'each with a time of its own', (count) => ['commitments:', ...lines(count, commitment)]),
  shape('keys of no meaning', 'at the top of the file', (count) => [
    ...lines(count, (number) => `${madeUpWord(number)}: 5`),
  ]),
  shape('entries of a list', 'the fields that a handoff requires', (count) => [
    'stages: [{ id: given, owner: marketing, next: [taken] }, { id: taken, owner: sales }]',
    'handoffs:',
    `  - { from: given, to: taken, requires: [${lines(count, (number) => madeUpWord(number)).join(', ')}] }`,
  ]),
  {
    name: 'links that lead nowhere',
    meaning: 'one on each line of a list',
    beside: 1,
    files: (count) => longAgreement([], lines(count, (number) => `- [a page](${madeUpWord(number)}.mdx)`).join('\n')),
  },
];

function shape(name: string, meaning: string, blocks: (count: number) => readonly string[]): LongShape {
  return { name, meaning, beside: 1, files: (count) => longAgreement(blocks(count)) };
}

function goalWithFields(number: number): string {
  const supports = `supports: goal-${Math.max(0, number - 1)}`;
  return `  - { id: goal-${number}, owner: sales, ${supports}, statement: Call 5 ${madeUpWord(number)} leads every month., metric: ${madeUpWord(number)} leads, target: 5, per: month, source: CRM report }`;
}

function definition(number: number): string {
  const before = capital(madeUpWord(Math.max(0, number - 1)));
  return `  - { term: ${capital(madeUpWord(number))} lead, means: "A person who was a ${before} before." }`;
}

function commitment(number: number): string {
  return `  - { id: duty-${number}, by: sales, to: marketing, statement: Send the ${madeUpWord(number)} report every Monday by 10:00., every: Monday 10:00 }`;
}
