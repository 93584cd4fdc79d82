import type { Range } from '../read/index.ts';

/**
 * A YAML value that knows its place. Both YAML readers make this tree, so nothing behind
 * them can tell which one ran.
 */
export type DataNode = DataMap | DataList | DataScalar;

/** A mapping. Entries keep their order; a key that stands twice is there twice. */
export interface DataMap {
  readonly kind: 'map';
  readonly range: Range;
  readonly entries: readonly DataEntry[];
}

/** One key of a mapping and its value. */
export interface DataEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: DataNode;
}

/** A sequence. */
export interface DataList {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly DataNode[];
}

/** A single value. `range` covers it with its quotes or block marks, `text` is what a person reads. */
export interface DataScalar {
  readonly kind: 'scalar';
  readonly range: Range;
  readonly value: string | number | boolean | null;
  readonly text: string;
}

/** A path into the tree: keys of mappings and indexes of sequences. */
export type DataPath = readonly (string | number)[];

/** The value under a key (the last one, where it stands twice); undefined where there is none or `node` is no mapping. */
export function field(node: DataNode | undefined, key: string): DataNode | undefined {
  return entry(node, key)?.value;
}

/** The entry of a key; undefined where there is none. */
export function entry(node: DataNode | undefined, key: string): DataEntry | undefined {
  if (node?.kind !== 'map') return undefined;
  const { entries } = node;
  // Rules ask for fields hundreds of times in each file: no function is made for each question.
  for (let at = entries.length - 1; at >= 0; at--) {
    const each = entries[at] as DataEntry;
    if (each.key === key) return each;
  }
  return undefined;
}

/** The items of a sequence; empty for anything else. */
export function items(node: DataNode | undefined): readonly DataNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The node at a path; undefined where the path leads nowhere. */
export function nodeAt(root: DataNode | undefined, path: DataPath): DataNode | undefined {
  let node = root;
  for (const step of path) {
    node = typeof step === 'number' || node?.kind === 'list' ? items(node)[Number(step)] : field(node, step);
    if (node === undefined) return undefined;
  }
  return node;
}

/** The tree as plain values, for the schema's validators. A key that stands twice keeps its last value. */
export function toValue(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toValue);
  const value: Record<string, unknown> = Object.create(null);
  for (const each of node.entries) value[each.key] = toValue(each.value);
  return value;
}

/** Visits every scalar below a node with its path, in the order of the text. */
export function* scalars(node: DataNode, path: DataPath = []): Generator<{ path: DataPath; node: DataScalar }> {
  if (node.kind === 'scalar') yield { path, node };
  else if (node.kind === 'list') for (const [at, item] of node.items.entries()) yield* scalars(item, [...path, at]);
  else for (const each of node.entries) yield* scalars(each.value, [...path, each.key]);
}
