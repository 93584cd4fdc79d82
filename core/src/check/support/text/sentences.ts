import type { Range } from '../../../read/index.ts';

/** The sentences of a text with single spaces, without the space around them. Abbreviations and decimals end none. */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const until = start + piece.trimEnd().length;
    if (until > from) ranges.push({ start: from, end: until });
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (!abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) close(end);
  }
  close(text.length);
  return ranges;
}

const sentenceEnd = /[.!?;]["”’)]?(?= ["“‘(]?[\p{L}\p{N}])/gu;

const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|no|approx|incl|cf|ca|mr|mrs|ms|dr|st|\p{L})\.$/iu;
