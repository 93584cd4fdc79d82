import type { DataEntry, DataNode, DataPath, ParsedFile } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import type { Handbook, Reference, TermUse } from '../resolve/index.ts';

/** Whether an offset stands in a range or at one of its ends: a cursor behind the last letter of a word is still on it. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** The use of a term at an offset; undefined where none stands. */
export function termUseAt(file: ParsedFile, handbook: Handbook, offset: number): TermUse | undefined {
  return handbook.usesIn(file).find(({ range }) => touches(range, offset));
}

/** The reference at an offset: the name of a party, stage, goal and such; undefined where none stands. */
export function referenceAt(file: ParsedFile, handbook: Handbook, offset: number): Reference | undefined {
  return handbook.referencesIn(file).find(({ range }) => touches(range, offset));
}

/** Where an offset lies in the keys of a file. */
export interface KeyPlace {
  /** The way to the innermost value (or list, or mapping) that holds the offset. */
  readonly path: DataPath;
  readonly node: DataNode;
  /** The entry whose key the offset is on; undefined where it is on a value, or between keys. */
  readonly onKey: DataEntry | undefined;
}

/** The place of an offset in the keys at the top of a file, or in handbook.yaml; undefined in the body, or without keys. */
export function keyPlaceAt(file: ParsedFile, offset: number): KeyPlace | undefined {
  const { frontmatter } = file;
  if (frontmatter === undefined || !touches(frontmatter.range, offset)) return undefined;
  return placeWithin(frontmatter.root, [], offset);
}

function placeWithin(node: DataNode, path: DataPath, offset: number): KeyPlace {
  if (node.kind === 'list') {
    const at = node.items.findIndex(({ range }) => touches(range, offset));
    const item = node.items[at];
    return item === undefined ? { path, node, onKey: undefined } : placeWithin(item, [...path, at], offset);
  }
  if (node.kind === 'map') {
    const onKey = node.entries.find(({ keyRange }) => touches(keyRange, offset));
    if (onKey !== undefined) return { path: [...path, onKey.key], node: onKey.value, onKey };
    const within = node.entries.find(({ value }) => touches(value.range, offset));
    if (within !== undefined) return placeWithin(within.value, [...path, within.key], offset);
  }
  return { path, node, onKey: undefined };
}
