import { entry, field, items } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type Agreement, textField } from '../../resolve/index.ts';
import { firstWords } from './place.ts';

/**
 * Whether an agreement is in force and has outgrown its first few lines: one of its goals is written as fields. Only then
 * is a part that is missing worth a word; a team that has just begun is left in peace.
 */
export function hasOutgrownItsStart({ status, goals }: Agreement): boolean {
  return status === 'active' && goals.some(({ form }) => form === 'structured');
}

/** Whether a part is there: its key holds something, or a heading of the text is about it. */
export function hasPart({ root, file }: Agreement, key: string, heading: RegExp): boolean {
  const node = field(root, key);
  if (items(node).length > 0 || (node?.kind === 'map' && node.entries.length > 0)) return true;
  if (node?.kind === 'scalar' && node.text.trim() !== '' && node.value !== null) return true;
  return file.parts.headings.some(({ text }) => heading.test(text));
}

/** The words to point at for a part that is not there: its empty key, or the title of the agreement. */
export function placeOfMissing({ root }: Agreement, key: string): Range {
  return entry(root, key)?.keyRange ?? textField(root, 'title')?.range ?? firstWords(root) ?? { start: 0, end: 0 };
}
