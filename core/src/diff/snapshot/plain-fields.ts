import type { DataNode, ParsedFile } from '../../parse/index.ts';
import { type FieldStep, fieldsOf, stepInto } from '../../resolve/index.ts';
import { onOneLine } from './on-one-line.ts';
import type { Plain, PlainMap } from './snapshot.ts';
import { deeper, unlessTooDeep } from './too-deep.ts';

/** The keys of a file as plain data; empty where there are none, undefined where they are nested too deeply to be compared. */
export function plainFields({ frontmatter, kind }: ParsedFile): PlainMap | undefined {
  if (frontmatter === undefined) return {};
  return unlessTooDeep(() => plain(frontmatter.root, fieldsOf(kind), 0) as PlainMap);
}

function plain(node: DataNode, step: FieldStep | undefined, depth: number): Plain {
  if (node.kind === 'scalar') return node.value === null ? null : words(node.text, step);
  const below = deeper(depth);
  if (node.kind === 'list') return node.items.map((item) => plain(item, stepInto(step, '*'), below));
  // Made from entries, so that a key such as `__proto__` is a key like any other. The last of two equal ones stays.
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value, stepInto(step, key), below)]));
}

/** In a condition white space may stand within quotation marks; anywhere else it is layout. */
function words(text: string, step: FieldStep | undefined): string {
  return step?.field?.value?.includes('condition') === true ? text.trim() : onOneLine(text);
}
