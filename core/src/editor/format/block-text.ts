import type { Range } from '../../read/index.ts';
import { type Level, step } from './levels.ts';
import type { Line } from './lines.ts';
import type { Token } from './tokens.ts';

/** How far a line is to be set in. */
export interface NewStart {
  readonly line: Range;
  readonly column: number;
}

/**
 * The lines of a text behind a mark such as `>-`: they move together, since what they are set in by beyond the first is a
 * part of the text, and so are spaces at their ends.
 * @param at the line of the mark, by its place in the list. @param parent what the text is a value in.
 * @returns the lines that move, and the place of the last line of the text.
 */
export function blockText(
  text: string,
  lines: readonly Line[],
  at: number,
  parent: Level | undefined,
): { starts: NewStart[]; last: number } {
  const last = lastLine(text, lines, at);
  const own = lines.slice(at + 1, last + 1);
  const mark = lines[at]?.tokens.find(({ kind }) => kind === 'block') as Token;
  const digit = /\d/.exec(text.slice(mark.start, mark.end))?.[0];
  const first = own.find(({ range }) => !isBlank(text, range));
  const told = digit === undefined ? undefined : Number(digit);
  const before = told === undefined ? (first ? spacesOf(text, first.range) : 0) : (parent?.before ?? 0) + told;
  const after = (parent?.after ?? 0) + (told ?? step);
  const starts = own.flatMap(({ range }) => {
    const spaces = spacesOf(text, range);
    const isEmpty = isBlank(text, range) && spaces <= before;
    return [{ line: range, column: isEmpty ? 0 : spaces - before + after }];
  });
  return { starts, last };
}

/** The last line with words of the text, and the empty ones below it. */
function lastLine(text: string, lines: readonly Line[], at: number): number {
  let last = at;
  let first = at + 1;
  while (lines[first]?.tokens.length === 0) first++;
  const next = lines[first]?.tokens[0];
  const end = next?.kind === 'text' ? next.end : 0;
  while ((lines[last + 1]?.range.start ?? Number.POSITIVE_INFINITY) < end) last++;
  while (lines[last + 1] !== undefined && isBlank(text, (lines[last + 1] as Line).range)) last++;
  return last;
}

function isBlank(text: string, { start, end }: Range): boolean {
  return text.slice(start, end).trim() === '';
}

function spacesOf(text: string, { start, end }: Range): number {
  return /^ */.exec(text.slice(start, end))?.[0].length ?? 0;
}
