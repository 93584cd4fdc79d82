import type { Range } from '../../../read/index.ts';

/** Text as a reader sees it, without marks and with single spaces, that knows where each piece of it stands in its file. */
export interface SpokenText {
  readonly text: string;
  /** The place of a stretch of `text` in the file. */
  readonly placeOf: (range: Range) => Range;
}

/**
 * Joins stretches of a file to one text: “**3** [working hours](x)” becomes “3 working hours”.
 * @param spans stretches of the file in order; what lies between them (marks, addresses) is left out.
 */
export function spokenText(source: string, spans: readonly Range[]): SpokenText {
  let text = '';
  const pieces: { at: number; start: number }[] = [];
  const add = (start: number, words: string) => {
    if (words === '') return;
    pieces.push({ at: text.length, start });
    text += words;
  };
  for (const span of spans) {
    let from = text.endsWith(' ') && source[span.start] === ' ' ? span.start + 1 : span.start;
    // Most white space is a single space and stays as it is; only runs and ends of lines cut a stretch.
    for (const match of source.slice(span.start, span.end).matchAll(/[^\S ]\s*| \s+/g)) {
      const at = span.start + match.index;
      add(from, source.slice(from, at));
      if (!text.endsWith(' ')) add(at, ' ');
      from = at + match[0].length;
    }
    add(from, source.slice(from, span.end));
  }
  const sourceOf = (at: number) => {
    const piece = lastAtOrBefore(pieces, at);
    return piece === undefined ? 0 : piece.start + (at - piece.at);
  };
  return {
    text,
    placeOf: ({ start, end }) => ({ start: sourceOf(start), end: sourceOf(Math.max(start, end - 1)) + 1 }),
  };
}

function lastAtOrBefore<T extends { readonly at: number }>(pieces: readonly T[], at: number): T | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
