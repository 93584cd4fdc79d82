import type { Edit } from '../check/index.ts';
import { commentsOf } from '../check/support/suppress/comments.ts';
import type { ParsedFile } from '../parse/index.ts';
import { contains, type Range } from '../read/index.ts';
import { hasSoundKeys, keysAfter, sameData } from './actions/keys-alone.ts';
import { lineEnd, lineStart } from './actions/lines.ts';
import type { NewStart } from './format/block-text.ts';
import { newStarts } from './format/indents.ts';
import { type Line, linesOf } from './format/lines.ts';
import { type Change, spacing } from './format/spaces.ts';
import { tokensOf } from './format/tokens.ts';

/**
 * Sets the keys of a file in by two spaces a level, puts one space where one belongs, and takes away the spaces at the
 * ends of lines and the empty lines at both ends. Words, comments, quotation marks, the order of keys and the breaks of
 * lines stay as they are; what the keys say stays the same, which is tried out. The body is left alone.
 * @param within only entries at the left edge that this range touches; all where absent.
 * @returns edits of whole gaps that do not meet; none where the keys have a mistake, and where all is well.
 */
export function formatKeys(file: ParsedFile, within?: Range): readonly Edit[] {
  const { frontmatter, text, path } = file;
  if (frontmatter === undefined || !hasSoundKeys(file) || /\r(?!\n)/.test(text)) return [];
  const tokens = tokensOf(text, frontmatter);
  if (tokens === undefined) return [];
  const lines = linesOf(text, frontmatter.range, tokens);
  const starts = newStarts(text, lines);
  const ends = emptyEnds(text, lines, starts);
  const all = [...starts.flatMap((start) => startChange(text, start)), ...spacing(text, lines)];
  const kept = all.filter(
    ({ range }) => !ends.some((end) => end.range.start <= range.start && range.end <= end.range.end),
  );
  const entries = within === undefined ? frontmatter.range : entriesAround(file, within);
  const wanted = [...kept, ...ends].filter(({ range }) => contains(entries, range));
  const edits = wanted.map((change): Edit => ({ file: path, ...change })).sort((a, b) => a.range.start - b.range.start);
  return edits.length > 0 && saysTheSame(file, edits) ? edits : [];
}

function startChange(text: string, { line, column }: NewStart): Change[] {
  const space = /^[ \t]*/.exec(text.slice(line.start, lineEnd(text, line.start)))?.[0] ?? '';
  const wanted = ' '.repeat(column);
  return space === wanted ? [] : [{ range: { start: line.start, end: line.start + space.length }, text: wanted }];
}

/** The empty lines before the first word and behind the last. A text that keeps its line ends (`|+`) keeps them. */
function emptyEnds(text: string, lines: readonly Line[], starts: readonly NewStart[]): Change[] {
  const full = lines.filter(({ range }) => text.slice(range.start, range.end).trim() !== '');
  const [first, last] = [full[0]?.range.start, full.at(-1)?.range.end];
  const [start, end] = [lines[0]?.range.start, lines.at(-1)?.range.end];
  if (first === undefined || last === undefined || start === undefined || end === undefined) return [];
  const above = { start, end: first };
  const below = { start: last, end };
  const keeps = keepsLineEnds(text, lines) || starts.some(({ line, column }) => line.start >= last && column > 0);
  return [above, ...(keeps ? [] : [below])].flatMap((range) => (range.start < range.end ? [{ range, text: '' }] : []));
}

/** Whether the last value is a text whose mark says that the line ends behind it belong to it. */
function keepsLineEnds(text: string, lines: readonly Line[]): boolean {
  const tokens = lines.flatMap((line) => line.tokens).filter(({ kind }) => kind !== 'comment');
  const mark = tokens.at(-1)?.kind === 'text' ? tokens.at(-2) : tokens.at(-1);
  return mark?.kind === 'block' && text.slice(mark.start, mark.end).includes('+');
}

/** The entries at the left edge that a range touches, with the comments above the first one of all. */
function entriesAround({ frontmatter, text }: ParsedFile, { start, end }: Range): Range {
  const { range, root } = frontmatter ?? { range: { start, end }, root: undefined };
  const [, ...starts] = root?.entries.map(({ keyRange }) => lineStart(text, keyRange.start)) ?? [];
  return {
    start: starts.findLast((at) => at <= start) ?? range.start,
    end: starts.find((at) => at > end) ?? range.end,
  };
}

function saysTheSame(file: ParsedFile, edits: readonly Edit[]): boolean {
  const after = keysAfter(file, edits);
  return (
    after !== undefined &&
    hasSoundKeys(after) &&
    sameData(file.frontmatter?.root, after.frontmatter?.root) &&
    commentWords(after).join('\n') === commentWords(file).join('\n')
  );
}

function commentWords(file: ParsedFile): string[] {
  const inKeys = commentsOf(file).filter(({ range }) => range.start < file.body.range.start);
  return inKeys.map(({ words }) => file.text.slice(words.start, words.end).trim());
}
