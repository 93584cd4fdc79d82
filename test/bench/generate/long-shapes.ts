import type { LongShape } from './long-shape.ts';
import { manyEntries } from './many-entries.ts';
import { manyTerms } from './many-terms.ts';
import { oneBlock } from './one-block.ts';
import { oneParagraph } from './one-paragraph.ts';
import { oneMeaning, oneSentence, oneSentenceOfText } from './one-sentence.ts';

/** Shapes of one kind: they are measured at the same sizes, and shown in one table. */
export interface LongKind {
  readonly title: string;
  readonly unit: 'kilobytes' | 'entries';
  readonly shapes: readonly LongShape[];
}

/** Everything that people paste into one place, and what breaks parsers that are careless. */
export const longKinds: readonly LongKind[] = [
  { title: 'One paragraph', unit: 'kilobytes', shapes: oneParagraph },
  { title: 'One goal in one sentence', unit: 'kilobytes', shapes: oneSentence },
  { title: 'One sentence in the text', unit: 'kilobytes', shapes: oneSentenceOfText },
  { title: 'One definition in one sentence', unit: 'kilobytes', shapes: oneMeaning },
  { title: 'One block, or one value', unit: 'kilobytes', shapes: oneBlock },
  { title: 'Many entries in one agreement', unit: 'entries', shapes: manyEntries },
  { title: 'Many terms in the glossary', unit: 'entries', shapes: manyTerms },
];
