import type { Block, ParsedFile } from '../../parse/index.ts';
import { indentAt, lineEnd, lineStart } from '../actions/lines.ts';
import { touches } from '../at-offset.ts';

/** Where a comment goes in the text. */
export interface BodyPlace {
  readonly at: number;
  /** What stands before the comment, to be put in with it. */
  readonly lead: string;
  /** Whether it stands on a line of its own, with an empty line below. */
  readonly own: boolean;
}

/**
 * Where a comment about a place in the text goes: above the paragraph, heading, table or component. In a list or a
 * quotation, which a line between would take apart, it goes to the end of the line.
 * @returns undefined where the text cannot be read, so that no comment would be seen; and in a table within a list or a quotation.
 */
export function placeInBody(file: ParsedFile, offset: number): BodyPlace | undefined {
  const { text, parts, problems } = file;
  if (problems.some(({ code }) => code === 'mdx-syntax')) return undefined;
  const at = parts.blocks.findLastIndex(({ range }) => touches(range, offset));
  const block = parts.blocks[at];
  const inTable = block?.kind === 'table-cell';
  const start = inTable ? startOfTable(file, at) : startOf(file, block, offset);
  const line = lineStart(text, start);
  if (
    block?.kind !== 'list-item' &&
    block?.quoted !== true &&
    !/^\s*(?:>|[-*+]\s|\d+[.)]\s)/.test(text.slice(line, start))
  ) {
    return { at: line, lead: indentAt(text, line), own: true };
  }
  return inTable ? undefined : atLineEnd(text, offset);
}

/** Two spaces, or a backslash, at the end of a line break it there: they stay at the end. */
function atLineEnd(text: string, offset: number): BodyPlace {
  const start = lineStart(text, offset);
  const words = text.slice(start, lineEnd(text, offset)).trimEnd();
  const length = words.endsWith('\\') ? words.length - 1 : words.length;
  return { at: Math.max(offset, start + length), lead: ' ', own: false };
}

function startOf({ parts, text }: ParsedFile, block: Block | undefined, offset: number): number {
  if (block !== undefined) return block.range.start;
  const heading = parts.headings.find(({ range }) => touches(range, offset));
  if (heading !== undefined) return heading.range.start;
  // The marks of a component may stand on several lines.
  const component = parts.components.findLast(({ range }) => touches(range, offset));
  const start = component?.range.start ?? offset;
  return /\n[ \t]*\r?\n/.test(text.slice(start, offset)) ? offset : start;
}

/** A table has no empty line within. @param at the place of one of its cells in the list of blocks. */
function startOfTable({ parts, text }: ParsedFile, at: number): number {
  let first = at;
  while (isSameTable(text, parts.blocks[first - 1], parts.blocks[first])) first--;
  return parts.blocks[first]?.range.start ?? 0;
}

function isSameTable(text: string, before: Block | undefined, cell: Block | undefined): boolean {
  if (before?.kind !== 'table-cell' || cell === undefined) return false;
  return !/\n[ \t]*\r?\n/.test(text.slice(before.range.end, cell.range.start));
}
