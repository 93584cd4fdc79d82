import type { Nodes, Text } from 'mdast';
import type { Edit } from '../../check/index.ts';
import { linksIn } from '../../check/support/links.ts';
import type { BodyParts, ParsedFile } from '../../parse/index.ts';
import { bodyParts } from '../../parse/markdown/body-parts.ts';
import { rangeOf } from '../../parse/markdown/node-range.ts';
import type { Range } from '../../read/index.ts';
import { type FileFacts, type Handbook, slug } from '../../resolve/index.ts';
import { countUpTo } from './moved-offsets.ts';

/** For pages by their path: what can stand behind `#` in a link to them, now and after a rename. */
export type ChangedAnchors = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The edits that make the links of a handbook follow anchors that change. */
export function anchorEdits(handbook: Handbook, changed: ChangedAnchors): Edit[] {
  if (changed.size === 0) return [];
  return [...handbook.files.values()].flatMap((facts) => linkEdits(facts, changed));
}

/** The addresses of headings that change with their words. @param edits the edits of this file. */
export function changedHeadings(file: ParsedFile, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const { headings } = file.parts;
  const inside = editsWithin(edits);
  if (headings.every(({ range }) => inside(range).length === 0)) return new Map();
  const after = headingsAfter(file, inside);
  const changed = headings.map(({ slug: before }, at): [string, string] => [before, after[at]?.slug ?? before]);
  return new Map(changed.filter(([before, now]) => before !== now));
}

/** The address of a definition on the page of its agreement. */
export function termAnchor(name: string): string {
  return `term-${slug(name)}`;
}

/** The address of a goal on the page of its agreement. */
export function goalAnchor(id: string): string {
  return `goal-${slug(id)}`;
}

function linkEdits(facts: FileFacts, changed: ChangedAnchors): Edit[] {
  const { file } = facts;
  return linksIn(facts).flatMap(({ target, range }) => {
    const now = target.kind === 'file' && target.anchor ? changed.get(target.path)?.get(target.anchor) : undefined;
    const place = now === undefined ? undefined : anchorRange(file.text, range);
    return now === undefined || place === undefined ? [] : [{ file: file.path, range: place, text: now }];
  });
}

/** The part of an address behind its `#`. */
function anchorRange(text: string, address: Range): Range | undefined {
  const written = text.slice(address.start, address.end);
  const [, before, anchor] = /^([^#]*#)([^\s#"')]+)/.exec(written) ?? [];
  if (before === undefined || anchor === undefined) return undefined;
  const start = address.start + before.length;
  return { start, end: start + anchor.length };
}

type EditsWithin = (range: Range) => readonly Edit[];

/** The edits within a range, in the order of the text; both begin and end there. */
function editsWithin(edits: readonly Edit[]): EditsWithin {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
  const starts = sorted.map(({ range }) => range.start);
  const ends = sorted.map(({ range }) => range.end);
  return ({ start, end }) => sorted.slice(countUpTo(starts, start - 1), countUpTo(ends, end));
}

/** The headings as they would be read: the words in the tree are replaced, and every address is made anew. */
function headingsAfter({ text, body }: ParsedFile, inside: EditsWithin): BodyParts['headings'] {
  const tree = body.tree();
  const visit = (node: Nodes) => {
    if (node.type === 'text') node.value = valueAfter(node, text, inside(rangeOf(node)));
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return bodyParts(tree).headings;
}

/** Where the source has escapes, its offsets are not those of the words; then each old word is looked for in its turn. */
function valueAfter(node: Text, text: string, inside: readonly Edit[]): string {
  const range = rangeOf(node);
  const isPlain = text.slice(range.start, range.end) === node.value;
  let [value, cursor, rest] = ['', 0, node.value];
  for (const edit of inside) {
    const old = text.slice(edit.range.start, edit.range.end);
    const at = isPlain ? edit.range.start - range.start - cursor : rest.indexOf(old);
    if (at < 0) continue;
    value += rest.slice(0, at) + edit.text;
    rest = rest.slice(at + old.length);
    cursor += at + old.length;
  }
  return value + rest;
}
