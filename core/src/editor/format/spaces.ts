import type { Range } from '../../read/index.ts';
import { lineEnd } from '../actions/lines.ts';
import type { Line } from './lines.ts';
import type { Token } from './tokens.ts';

/** Replaces a range by a text. */
export interface Change {
  readonly range: Range;
  readonly text: string;
}

/** What changes between the tokens of lines, and at the end of each. White space within a value stays. */
export function spacing(text: string, lines: readonly Line[]): Change[] {
  const changes: Change[] = [];
  let depth = 0;
  for (const { range, tokens, inside } of lines) {
    let before = inside;
    for (const token of tokens) {
      const gap = { start: before?.end ?? range.start, end: token.start };
      const wanted =
        before === undefined ? undefined : between(mark(text, before), mark(text, token), depth > 0, token);
      if (wanted !== undefined && text.slice(gap.start, gap.end) !== wanted) changes.push({ range: gap, text: wanted });
      depth += depthOf(mark(text, token));
      before = token;
    }
    const end = lineEnd(text, range.start);
    const last = before === undefined || before.kind === 'text' ? end : before.end;
    if (last < end && text.slice(last, end).trim() === '') changes.push({ range: { start: last, end }, text: '' });
  }
  return changes;
}

/** The mark itself; empty for a key, a value and a comment. */
function mark(text: string, { kind, start, end }: Token): string {
  return kind === 'mark' ? text.slice(start, end) : '';
}

function depthOf(sign: string): number {
  if (sign === '[' || sign === '{') return 1;
  return sign === ']' || sign === '}' ? -1 : 0;
}

/** The white space wanted between two tokens of a line; undefined where it stays as it is. */
function between(before: string, next: string, inFlow: boolean, { kind }: Token): string | undefined {
  if (kind === 'comment') return undefined;
  if (next === ':') return '';
  if (!inFlow) return before === ':' || before === '-' ? ' ' : undefined;
  if (next === ',' || next === ']') return '';
  if (next === '}') return before === '{' ? '' : ' ';
  if (before === '[') return '';
  return before === '{' || before === ',' || before === ':' ? ' ' : undefined;
}
