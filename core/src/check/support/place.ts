import {
  type DataMap,
  type DataNode,
  type DataPath,
  field,
  items,
  nodeAt,
  type ParsedFile,
} from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type FieldStep, fieldsOf, stepInto } from '../../resolve/index.ts';

/** Where a path leads, in words that follow “there is no key x”: “at the top level”, “in an entry of “goals””. */
export function placeName(path: DataPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'at the top level';
  if (!isIndex(last)) return `under “${last}”`;
  const list = path.findLast((step) => !isIndex(step));
  return list === undefined ? 'in this list' : `in an entry of “${list}”`;
}

/** What the schema says of the place that a path leads to; undefined where it knows no such place. */
export function stepAt(file: ParsedFile, path: DataPath): FieldStep | undefined {
  let step: FieldStep | undefined = fieldsOf(file.kind);
  for (const key of path) step = stepInto(step, String(key));
  return step;
}

/** The keys that a mapping may have, in the order of the schema; keys that the author is free to name are not among them. */
export function namedKeys(step: FieldStep | undefined): string[] {
  return [...(step?.next.keys() ?? [])].filter((key) => key !== '*');
}

/** The mapping at a path; undefined where something else stands there. */
export function mapAt(file: ParsedFile, path: DataPath): DataMap | undefined {
  const node = nodeAt(file.frontmatter?.root, path);
  return node?.kind === 'map' ? node : undefined;
}

/** The words to point at for the value of a path: the value where it is one text, else the key or the dash before it. */
export function rangeAt(file: ParsedFile, path: DataPath): Range {
  const root = file.frontmatter?.root;
  const node = nodeAt(root, path);
  if (node?.kind === 'scalar' && node.range.end > node.range.start) return node.range;
  const parent = nodeAt(root, path.slice(0, -1));
  if (parent?.kind === 'list' && node?.kind === 'scalar') return dashBehind(file, node.range.start) ?? parent.range;
  const key = parent?.kind === 'map' ? parent.entries.findLast((entry) => entry.value === node)?.keyRange : undefined;
  return key ?? firstWords(node) ?? { start: 0, end: 0 };
}

/** An empty entry of a list has its place behind what stands before it; its dash comes next. */
function dashBehind({ text }: ParsedFile, start: number): Range | undefined {
  const before = /(?:\s|(?<=\s)#.*$)*(?=-)/my.exec(text.slice(start, start + 500))?.[0].length;
  return before === undefined ? undefined : { start: start + before, end: start + before + 1 };
}

/** The words to point at for a mapping as a whole: its first key. */
export function firstWords(node: DataNode | undefined): Range | undefined {
  if (node?.kind === 'map') return node.entries[0]?.keyRange ?? node.range;
  return node?.kind === 'list' ? (firstWords(items(node)[0]) ?? node.range) : node?.range;
}

/** Whether something in a file can only be judged once its top is mended: keys may be missing because they could not be read. */
export function isTopBroken(file: ParsedFile): boolean {
  return file.problems.some((problem) => problem.code !== 'mdx-syntax');
}

/** Whether the block of keys at the top has no end, so that everything behind it is guesswork. */
export function isTopOpen(file: ParsedFile): boolean {
  return file.problems.some(({ code, range }) => code === 'frontmatter' && range.end > range.start);
}

/** The key before a value of a path, whether it was looked for by name or by place. */
export function lastKey(path: DataPath): string {
  return String(path.findLast((step) => !isIndex(step)) ?? '');
}

function isIndex(step: string | number): boolean {
  return typeof step === 'number' || /^\d+$/.test(step);
}

/** The value of a key in the mapping at a path. */
export function valueAt(file: ParsedFile, path: DataPath, key: string): DataNode | undefined {
  return field(nodeAt(file.frontmatter?.root, path), key);
}
