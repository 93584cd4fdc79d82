import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type FieldStep, fieldsOf, type Handbook, stepInto } from '../../resolve/index.ts';
import type { Asked } from './completion.ts';
import type { Entry, Outline } from './outline.ts';

/** What everything that completes keys and values looks at. */
export interface Writing {
  readonly file: ParsedFile;
  readonly handbook: Handbook;
  readonly outline: Outline;
  readonly offset: number;
  readonly asked: Asked;
}

/** What the schema says of an entry, or of the top where it is undefined. */
export function stepOf(writing: Pick<Writing, 'file'>, entry: Entry | undefined): FieldStep | undefined {
  if (entry === undefined) return fieldsOf(writing.file.kind);
  return stepInto(stepOf(writing, entry.parent), entry.kind === 'item' ? '*' : entry.key);
}

/** The way to an entry as the schema writes it, `*` for an item and for a key that its author is free to name. */
export function pathOf(writing: Pick<Writing, 'file'>, entry: Entry | undefined): string {
  if (entry === undefined) return '';
  const isNamed = entry.kind !== 'item' && stepOf(writing, entry.parent)?.next.has(entry.key) === true;
  const before = pathOf(writing, entry.parent);
  return `${before}${before === '' ? '' : '/'}${isNamed ? entry.key : '*'}`;
}

/** What stands beside an entry, or below a parent. */
export function childrenOf({ outline }: Pick<Writing, 'outline'>, parent: Entry | undefined): Entry[] {
  return outline.entries.filter((entry) => entry.parent === parent);
}

/** The words of an entry's value without quotation marks. */
export function wordsOf({ file }: Pick<Writing, 'file'>, { words, form }: Entry): string {
  const text = file.text.slice(words.start, words.end);
  return form === 'quoted' ? text.replace(/^(["'])(.*?)\1?$/s, '$2') : text;
}

/** A range, cut to the line that an offset is in: an editor replaces nothing beyond it. */
export function inLine(text: string, { start, end }: Range, offset: number): Range {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.slice(offset).search(/\r?\n|$/);
  return { start: Math.max(start, lineStart), end: Math.min(end, offset + found) };
}

/** The space in front of a line, filled up to a column: lines below it begin with it. */
export function indentAt(text: string, place: number): string {
  const lineStart = text.lastIndexOf('\n', place - 1) + 1;
  const lead = /^[ \t]*/.exec(text.slice(lineStart, place))?.[0] ?? '';
  return lead + ' '.repeat(place - lineStart - lead.length);
}
