import type { Edit } from '../../check/index.ts';
import { suppressionsIn } from '../../check/support/suppress/suppression.ts';
import { type DataScalar, type ParsedFile, scalars } from '../../parse/index.ts';
import { hasSoundKeys, keysAfter, sameData } from '../actions/keys-alone.ts';
import { indentAt, lineEnd, lineStart } from '../actions/lines.ts';
import type { OpenEdit } from '../actions/open-edit.ts';

/** Where a comment line goes, and how far it is set in. */
export interface LinePlace {
  readonly at: number;
  readonly indent: string;
}

/**
 * Where a comment about a place among the keys goes: above its line, or above the line on which the text begins that
 * the place lies within, since a `#` in a text of several lines is a part of it. undefined outside of the keys.
 */
export function placeInKeys(file: ParsedFile, offset: number): LinePlace | undefined {
  const { frontmatter, text } = file;
  if (frontmatter === undefined || offset < frontmatter.range.start || offset > frontmatter.range.end) return undefined;
  const texts = [...scalars(frontmatter.root)].map(({ node }) => ({
    first: firstLine(text, node),
    end: node.range.end,
  }));
  let line = lineStart(text, offset);
  // Each step goes to a line further up.
  for (;;) {
    const around = texts.find(({ first, end }) => first < line && line <= end);
    if (around === undefined) break;
    line = around.first;
  }
  return { at: Math.max(line, frontmatter.range.start), indent: indentAt(text, line) };
}

/** The line on which a text begins: for one with a mark such as `>-`, that of the mark. */
function firstLine(text: string, { range }: DataScalar): number {
  const line = lineStart(text, range.start);
  if (line === 0 || text.slice(line, range.start).trim() !== '') return line;
  let above = lineStart(text, line - 1);
  while (above > 0 && text.slice(above, lineEnd(text, above)).trim() === '') above = lineStart(text, above - 1);
  return blockMark.test(text.slice(above, lineEnd(text, above))) ? above : line;
}

const blockMark = /^(?!\s*#).*(?:^|[\s:-])[|>][-+\d]{0,2}(?:\s+#.*)?$/;

/** Whether the comment, once it has a reason, silences the rule at a place, and leaves the keys as they are: it is tried out. */
export function silencesInKeys(file: ParsedFile, edit: OpenEdit, rule: string, offset: number): boolean {
  const text = edit.text.slice(0, edit.blank.start) + tryReason + edit.text.slice(edit.blank.end);
  const tried: Edit = { file: edit.file, range: edit.range, text };
  const after = keysAfter(file, [tried]);
  if (after === undefined || after.frontmatter === undefined) return false;
  if (hasSoundKeys(file) && !hasSoundKeys(after)) return false;
  if (!sameData(file.frontmatter?.root, after.frontmatter.root)) return false;
  const moved = offset + (after.text.length - file.text.length);
  return suppressionsIn(after).some(
    (each) => each.rule?.value === rule && each.covers.start <= moved && moved < each.covers.end,
  );
}

const tryReason = 'it is tried out';
