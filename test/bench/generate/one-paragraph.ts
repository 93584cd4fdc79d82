import { sharedTerms } from './glossary.ts';
import { longAgreement, madeUpWord, repeated } from './long-agreement.ts';
import type { LongShape } from './long-shape.ts';
import { longParagraph } from './prose.ts';
import { makeSubject } from './subject.ts';
import { capital } from './words.ts';

/** One paragraph on one line: first as people write, then as nobody does. */
export const oneParagraph: readonly LongShape[] = [
  shape('words, terms and links', 'sentences like those of any agreement', words),
  shape('marks in the words', 'bold, emphasis, code, addresses, brackets', (letters) =>
    repeated(letters, (number) => `The **first** of *${number}* \`fields\` is lead_score [see there] a@b.example. `),
  ),
  shape('capitalised words', 'each a name that could be a term', (letters) =>
    repeated(letters, (number) => `${capital(madeUpWord(number))} `),
  ),
  shape('short forms', 'each in capitals, and defined nowhere', (letters) =>
    repeated(letters, (number) => `${madeUpWord(number).toUpperCase()} `),
  ),
  shape('numbers', 'amounts, shares, lengths of time, dates', (letters) =>
    repeated(letters, (number) => `${number}% within 4 business hours, $${number},000 by 2026-12-31, `),
  ),
  shape('one word', 'no space anywhere', (letters) => 'a'.repeat(letters)),
  shape('one number', 'only nines', (letters) => '9'.repeat(letters)),
  shape('only *', 'each could open or close', (letters) => '*'.repeat(letters)),
  shape('only _', 'the same', (letters) => '_'.repeat(letters)),
  shape('only [', 'each could begin a link', (letters) => '['.repeat(letters)),
  shape('entities', 'words with “R&amp;D” among them', (letters) =>
    repeated(letters, (number) => `one two three four five six R&amp;D ${number} `),
  ),
  shape('less than', 'words with “5 < 6” among them', (letters) =>
    repeated(letters, (number) => `one two three four five 5 < ${number} `),
  ),
  shape('joined by _', 'one name without end', (letters) => '_a'.repeat(letters / 2)),
  shape('only spaces', 'between two words', (letters) => `one${' '.repeat(letters)}two`),
];

function shape(name: string, meaning: string, text: (letters: number) => string): LongShape {
  const files = (letters: number) => longAgreement(oneGoal, text(letters));
  return { name, meaning, beside: 1, files };
}

const oneGoal = ['goals: [Sales closes 5 deals every month.]'];

function words(letters: number): string {
  return longParagraph(makeSubject(1, 0), sharedTerms(), letters);
}
