import type { Term } from '@living-sla/core';
import type { Context } from '../context.ts';
import type { Asked } from './case-questions.ts';
import { shuffled } from './shuffle.ts';
import { meaningOfTerm, meaningWithoutName, namedBeside, namesOf, plain, shortName } from './term-words.ts';

/** How many answers a question about words offers. */
const choicesOffered = 4;

/** A question about words is easy with fewer answers than this. */
const fewest = 2;

/** “Which word is meant?”: a meaning without its name. @param among the terms that wrong answers come from. */
export function meantQuestion(term: Term, among: readonly Term[], context: Context): Asked | undefined {
  const meaning = meaningOfTerm(term);
  if (meaning === undefined) return undefined;
  const about = meaningWithoutName(term);
  // What is left may be nothing but the gap.
  if (!/\p{L}{3}/u.test(about)) return undefined;
  const fits = (other: Term) => meaningWithoutName(other) !== about;
  const asked = choicesFor(term, among, fits, `meant ${term.id}`, context);
  return asked && { kind: 'meant', ask: 'Which word is meant?', about, ...asked, why: [meaningSaid(term, meaning)] };
}

/** “Which word do we say?”, once for each word to avoid. */
export function sayQuestions(term: Term, among: readonly Term[], context: Context): Asked[] {
  return term.avoid.flatMap(({ value }): Asked[] => {
    const word = plain(value);
    const fits = (other: Term) =>
      !namesOf(other).includes(word) && !other.avoid.some((avoided) => plain(avoided.value) === word);
    const asked = choicesFor(term, among, fits, `say ${word} ${term.id}`, context);
    if (asked === undefined || word === '' || namesOf(term).includes(word)) return [];
    const why = [`People mean different things by “${value}”.`, meaningSaid(term, meaningOfTerm(term))];
    return [{ kind: 'say', ask: `Somebody says “${value}”. Which word do we say?`, ...asked, why }];
  });
}

function meaningSaid(term: Term, meaning: string | undefined): string {
  return meaning === undefined ? `We say ${shortName(term)}.` : `${shortName(term)}: ${meaning}`;
}

/**
 * The right name among wrong ones: first terms that people mix it up with, then related ones, then others. None of them goes by
 * a name of the right one. undefined where there are too few.
 */
function choicesFor(
  term: Term,
  among: readonly Term[],
  fits: (other: Term) => boolean,
  seed: string,
  context: Context,
): Pick<Asked, 'choices' | 'right'> | undefined {
  const beside = namedBeside(term).flatMap((name) => context.lookUp(name, term.agreement) ?? []);
  const taken = new Set(namesOf(term));
  const wrong: string[] = [];
  for (const other of [...beside, ...shuffled(among, seed)]) {
    if (wrong.length === choicesOffered - 1) break;
    const names = namesOf(other);
    if (other === term || names.some((name) => taken.has(name)) || !fits(other)) continue;
    for (const name of names) taken.add(name);
    wrong.push(shortName(other));
  }
  if (wrong.length + 1 < fewest) return undefined;
  const right = shortName(term);
  const choices = shuffled([right, ...wrong], seed);
  return { choices, right: choices.indexOf(right) };
}
