import type { Completion } from './completion.ts';
import { lengthCompletions } from './lengths-in-text.ts';
import { termCompletions } from './term-words.ts';
import type { Writing } from './writing.ts';

/** What may follow in running text: a unit behind a number, or a term. @param from where the text begins. */
export function wordCompletions(
  writing: Pick<Writing, 'file' | 'handbook' | 'offset' | 'asked'>,
  from: number,
): Completion[] {
  return [...lengthCompletions(writing, from), ...termCompletions(writing, from)];
}
