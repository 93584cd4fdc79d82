import type { ParsedFile } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import type { Comment } from './comments.ts';

/**
 * Tells what a comment speaks of, for all comments of a file. Alone on its line it speaks of what comes below, other
 * comments and empty lines left out; behind something it speaks of its own line. Among the keys that is an entry of a
 * list or a value with its further lines; in the body it is all up to the next empty line.
 * @param comments all of them, in the order of the text.
 * @returns gives the range for the comment at an index of the list.
 */
export function coverage(file: ParsedFile, comments: readonly Comment[]): (at: number) => Range {
  const starts: number[] = [];
  const ranges = new Map<number, Range>();
  for (const [at, comment] of [...comments.entries()].reverse()) {
    const next = comments[at + 1];
    const below = next === undefined ? undefined : starts[at + 1];
    starts[at] = startOf(file, comment, below !== undefined && next ? { next, below } : undefined);
  }
  return (at) => {
    const start = starts[at] ?? file.text.length;
    const range = ranges.get(start) ?? extent(file, start);
    ranges.set(start, range);
    return range;
  };
}

function startOf(file: ParsedFile, { range }: Comment, behind?: { next: Comment; below: number }): number {
  const { text } = file;
  const line = lineOf(file, range.start);
  const isAlone = blank(text, line.start, range.start) && blank(text, range.end, lineOf(file, range.end).end);
  if (!isAlone) return line.start;
  if (behind && blank(text, range.end, behind.next.range.start)) return behind.below;
  const start = text.slice(range.end).search(/\S/);
  return start === -1 ? text.length : lineOf(file, range.end + start).start;
}

function extent(file: ParsedFile, start: number): Range {
  const { text, body } = file;
  if (start >= body.range.start && file.kind !== 'handbook') {
    const length = text.slice(start).search(/\n[ \t]*\r?\n/);
    return { start, end: length === -1 ? text.length : start + length + 1 };
  }
  const line = lineOf(file, start);
  const first = text.slice(line.start, line.end);
  return hasMore(first) ? { start, end: endOfDeeper(file, line, indent(first)) } : line;
}

/** Whether the lines below belong to what begins on this one; behind a bare `goals:` each line speaks for itself. */
function hasMore(line: string): boolean {
  return /^\s*-(?:\s|$)/.test(line) || !/:\s*(?:#.*)?$/.test(line.trimEnd());
}

function endOfDeeper(file: ParsedFile, first: Range, depth: number): number {
  let { end } = first;
  while (end < (file.frontmatter?.range.end ?? 0)) {
    const line = lineOf(file, end);
    const words = file.text.slice(line.start, line.end);
    if (words.trim() !== '' && indent(words) <= depth) break;
    end = line.end;
  }
  return end;
}

function indent(line: string): number {
  return line.search(/\S|$/);
}

/** The line around an offset, its end mark included. */
function lineOf(file: ParsedFile, offset: number): Range {
  const { line, column } = file.lines().position(offset);
  return { start: offset - column + 1, end: file.lines().offset(line + 1, 1) ?? file.text.length };
}

function blank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}
