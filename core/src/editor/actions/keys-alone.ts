import type { Root } from 'mdast';
import { applyEdits } from '../../check/apply-fixes.ts';
import type { Edit } from '../../check/index.ts';
import { type DataNode, type MarkdownParser, type ParsedFile, parseFile } from '../../parse/index.ts';

/** A file after edits of its keys, as far as its keys go: its body is read as empty. undefined where it has no keys. */
export function keysAfter(file: ParsedFile, edits: readonly Edit[]): ParsedFile | undefined {
  return parseFile(file.path, applyEdits(file.text, edits), noBody);
}

/** Whether the keys of a file can be read without a mistake. A mistake in the body does not count. */
export function hasSoundKeys(file: ParsedFile): boolean {
  return file.frontmatter !== undefined && file.problems.every(({ code }) => code === 'mdx-syntax');
}

/** Whether two trees say the same, wherever their parts stand. */
export function sameData(one: DataNode | undefined, other: DataNode | undefined): boolean {
  if (one?.kind === 'map' && other?.kind === 'map') {
    return (
      one.entries.length === other.entries.length &&
      one.entries.every(({ key, value }, at) => {
        const same = other.entries[at];
        return same?.key === key && sameData(value, same.value);
      })
    );
  }
  if (one?.kind === 'list' && other?.kind === 'list') {
    return one.items.length === other.items.length && one.items.every((item, at) => sameData(item, other.items[at]));
  }
  if (one?.kind !== 'scalar' || other?.kind !== 'scalar') return one === other;
  return Object.is(one.value, other.value) && one.text === other.text;
}

const empty: Root = { type: 'root', children: [] };
const noBody: MarkdownParser = { name: 'no body', mdx: () => ({ tree: empty }), markdown: () => ({ tree: empty }) };
