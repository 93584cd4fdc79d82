import { blockText, type NewStart } from './block-text.ts';
import { type Level, type Levels, makeLevels, step } from './levels.ts';
import type { Line } from './lines.ts';
import type { Token } from './tokens.ts';

interface Walk {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly levels: Levels;
  readonly starts: NewStart[];
  /** Comments of whole lines that wait for the entry below them. */
  comments: Line[];
  /** How many brackets and braces are open. */
  depth: number;
  /** How far the lines within the outermost of them are set in, less one step. */
  flowBase: number;
}

/** How each line is to begin, in the order of the text; lines that are left out stay as they are. */
export function newStarts(text: string, lines: readonly Line[]): NewStart[] {
  const walk: Walk = { text, lines, levels: makeLevels(), starts: [], comments: [], depth: 0, flowBase: 0 };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    placeLine(walk, line);
    openBrackets(walk, line);
    if (!line.tokens.some(({ kind }) => kind === 'block')) continue;
    const block = blockText(text, lines, at, walk.levels.open.at(-1));
    for (const start of block.starts) walk.starts.push(start);
    at = block.last;
  }
  placeComments(walk, [...walk.levels.open], undefined);
  return walk.starts;
}

function placeLine(walk: Walk, line: Line): void {
  const [first] = line.tokens;
  if (first?.kind === 'comment' && walk.depth === 0 && line.inside === undefined) {
    walk.comments.push(line);
    return;
  }
  const column = newColumn(walk, line, first);
  if (column !== undefined) walk.starts.push({ line: line.range, column });
}

function newColumn(walk: Walk, line: Line, first: Token | undefined): number | undefined {
  const { text, levels, depth, flowBase } = walk;
  if (first === undefined && text.slice(line.range.start, line.range.end).trim() === '') return 0;
  if (line.inside !== undefined) {
    const around = depth > 0 ? flowBase + depth * step : (levels.open.at(-1)?.after ?? 0);
    return around + step;
  }
  if (first === undefined) return undefined;
  if (depth > 0) return inFlow(walk, line, first);
  const open = [...levels.open];
  const column = placeEntry(walk, line, first);
  placeComments(walk, open, { before: columnOf(line, first), after: column });
  return column;
}

function columnOf(line: Line, token: Token): number {
  return token.start - line.range.start;
}

/** A line that begins with a dash, a key or a value. @returns its new column. */
function placeEntry({ text, levels }: Walk, line: Line, first: Token): number {
  const before = columnOf(line, first);
  if (isMark(text, first, '---')) return 0;
  if (first.kind === 'key') return levels.entry('map', before);
  if (!isMark(text, first, '-')) return levels.value(before);
  const column = levels.entry('list', before);
  for (const token of line.tokens.slice(1)) {
    const isDash = isMark(text, token, '-');
    if (!isDash && token.kind !== 'key') break;
    levels.within(isDash ? 'list' : 'map', columnOf(line, token));
    if (!isDash) break;
  }
  return column;
}

function isMark(text: string, { kind, start, end }: Token, mark: string): boolean {
  return kind === 'mark' && text.slice(start, end) === mark;
}

/** Lines within brackets are set in by their depth; a bracket that closes stands as far out as what it closes. */
function inFlow({ text, levels, depth, flowBase }: Walk, line: Line, first: Token): number {
  const closes = isMark(text, first, ']') || isMark(text, first, '}');
  const inside = depth - (closes ? 1 : 0);
  const parent = levels.open.at(-1);
  if (inside > 0 || parent === undefined || flowBase > parent.after) return flowBase + inside * step;
  // YAML wants it further in than the key, and many readers do not mind.
  return columnOf(line, first) <= parent.before ? parent.after : parent.after + step;
}

function openBrackets(walk: Walk, line: Line): void {
  for (const token of line.tokens) {
    if (isMark(walk.text, token, '[') || isMark(walk.text, token, '{')) {
      const own = token === line.tokens[0] ? step : 0;
      if (walk.depth === 0) walk.flowBase = (walk.levels.open.at(-1)?.after ?? 0) + own;
      walk.depth += 1;
    }
    if (isMark(walk.text, token, ']') || isMark(walk.text, token, '}')) walk.depth -= 1;
  }
}

/**
 * A comment stays with what it is set in as far as: the entry below it, or one of the levels that were open above it.
 * @param next the entry below, before and after; undefined at the end.
 */
function placeComments(walk: Walk, open: readonly Level[], next: { before: number; after: number } | undefined): void {
  for (const line of walk.comments) {
    const column = columnOf(line, line.tokens[0] as Token);
    walk.starts.push({ line: line.range, column: commentColumn(column, open, next) });
  }
  walk.comments = [];
}

function commentColumn(
  column: number,
  open: readonly Level[],
  next: { before: number; after: number } | undefined,
): number {
  if (next?.before === column) return next.after;
  const innermost = open.at(-1)?.before ?? -1;
  const opens = next !== undefined && next.before > innermost && column > innermost;
  return (opens ? next : open.findLast(({ before }) => before <= column))?.after ?? next?.after ?? 0;
}
