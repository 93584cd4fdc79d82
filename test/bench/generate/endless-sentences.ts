import { madeUpWord, repeated } from './long-agreement.ts';
import { capital } from './words.ts';

/** A sentence that does not end. */
export interface EndlessSentence {
  readonly name: string;
  readonly meaning: string;
  readonly words: (letters: number) => string;
}

/** What a sentence without a full stop may go on and on with. */
export const endlessSentences: readonly EndlessSentence[] = [
  sentence('plain words', 'small letters alone', (number) => `${madeUpWord(number)} of the `),
  sentence('commas', 'a list that does not end', (number) => `${madeUpWord(number)}, `),
  sentence('numbers alone', 'each could be a target', (number) => `${number} `),
  sentence('capitalised words', 'one name that does not end', (number) => `${capital(madeUpWord(number))} `),
  sentence('capitals', 'each could be a short form', (number) => `and the ${madeUpWord(number).toUpperCase()} `),
  sentence('links', 'each leads to a page that is there', (number) => `[${madeUpWord(number)}](long.mdx) and `),
  sentence('quotes and emphasis', 'marks on a line beyond ASCII', (number) => `“${madeUpWord(number)}” is *so* `),
  sentence('quotes', 'words in quotation marks', (number) => `“${madeUpWord(number)}” and `),
  sentence('straight quotes', 'the same, as keyboards write them', (number) => `'${madeUpWord(number)}' and `),
  sentence('parentheses', 'each could explain a short form', (number) => `lead (${madeUpWord(number)}) and `),
  sentence('open parentheses', 'none of them is closed', (number) => `lead (${madeUpWord(number)} and `),
  sentence('lengths of time', 'each could be a deadline', (number) => `within ${number} business hours, `),
  sentence('dates', 'the same', (number) => `by ${2000 + (number % 99)}-12-31, `),
  sentence('times of day', 'the same', (number) => `from ${number % 24}:00 to ${number % 24}:30, `),
  sentence('one word', 'the same word again and again', () => 'lead '),
  sentence('duties', 'nobody ever stops to promise', (number) => `Sales will call ${madeUpWord(number)} and `),
  sentence('short duties', 'only who and that they will', () => 'Sales will '),
  sentence('deeds without an end', 'only what is to be done', () => 'Marketing must send Sales '),
  sentence('explanations', 'each could define a word', (number) => `a ${madeUpWord(number)} is a lead that is `),
  sentence('conditions', 'each depends on the one before', (number) => `if ${madeUpWord(number)} then unless `),
  sentence('semicolons', 'parts as long as a sentence', (number) => `Sales calls ${madeUpWord(number)}; `),
  sentence('colons', 'each could begin a list', (number) => `${madeUpWord(number)}: `),
  sentence('dashes', 'each could begin a remark', (number) => `${madeUpWord(number)} – `),
  sentence('hyphens', 'one word in very many parts', (number) => `${madeUpWord(number)}-`),
  sentence('slashes', 'the same', (number) => `${madeUpWord(number)}/`),
  sentence('full stops inside', 'short forms that end nothing', () => 'e.g. '),
  sentence('bands', 'from one size to the next', (number) => `from ${number} to ${number + 9} employees, `),
  sentence('shares', 'each could be the target', (number) => `at least ${number}% of `),
  sentence('sums', 'in three currencies', (number) => `$${number} or €${number} or £${number}k `),
  sentence('refusals', 'nobody promises anything', () => 'not unless no '),
  sentence('every and each', 'each could be how often', (number) => `every ${number} days and each `),
  sentence('as soon as', 'times that are none', () => 'as soon as possible and '),
  sentence('so that', 'purposes that promise nothing', () => 'so that we can '),
];

function sentence(name: string, meaning: string, part: (number: number) => string): EndlessSentence {
  return { name, meaning, words: (letters) => repeated(letters, part).trimEnd() };
}
