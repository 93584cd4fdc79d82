import type { Range } from '../../read/index.ts';
import { sentencesOf } from '../../resolve/obligations/split-sentences.ts';
import { touches } from '../at-offset.ts';

/** The sentence at an offset within a stretch of words; none where the stretch is too long to be looked at. */
export function sentencesAround(text: string, { start, end }: Range, offset: number): Range[] {
  if (end - start > longest) return [];
  // A line end is as wide as a space, so that places hold.
  const words = text.slice(start, end).replace(/[\r\n\t]/g, ' ');
  const sentences = sentencesOf(words).map((each) => {
    const space = words.slice(each.start, each.end).search(/\S|$/);
    return { start: start + each.start + space, end: start + each.end };
  });
  return sentences.filter((sentence) => touches(sentence, offset)).slice(0, 1);
}

const longest = 20_000;
