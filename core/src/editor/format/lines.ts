import type { Range } from '../../read/index.ts';
import { nextLine } from '../actions/lines.ts';
import type { Token } from './tokens.ts';

/** A line with the tokens that begin on it. */
export interface Line {
  /** With its end mark. */
  readonly range: Range;
  readonly tokens: readonly Token[];
  /** The value that began on a line above and goes on here; undefined where none does. */
  readonly inside: Token | undefined;
}

/** The lines of a range, which begins with one. */
export function linesOf(text: string, range: Range, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let next = 0;
  let inside: Token | undefined;
  for (let start = range.start; start < range.end; ) {
    const end = Math.min(nextLine(text, start), range.end);
    const own: Token[] = [];
    for (let token = tokens[next]; token !== undefined && token.start < end; token = tokens[++next]) own.push(token);
    const before = inside !== undefined && inside.end > start ? inside : undefined;
    lines.push({ range: { start, end }, tokens: own, inside: before });
    inside = own.findLast((token) => token.end > end) ?? before;
    start = end;
  }
  return lines;
}
