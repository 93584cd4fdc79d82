import type { DataEntry, ParsedFile } from '../parse/index.ts';
import { entry, items } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import { entrySymbol } from './symbols-entry.ts';
import { headingSymbols } from './symbols-headings.ts';

/** What a symbol stands for. A `block` is a key at the top that holds others; an `entry` is any other thing in a list. */
export type SymbolKind =
  | 'block'
  | 'party'
  | 'goal'
  | 'term'
  | 'stage'
  | 'handoff'
  | 'remedy'
  | 'commitment'
  | 'calendar'
  | 'role'
  | 'entry'
  | 'heading';

/** One thing in the outline of a file. */
export interface OutlineSymbol {
  readonly kind: SymbolKind;
  /** Never empty, on one line. */
  readonly name: string;
  /** What is said beside the name, such as the statement of a goal; empty where there is nothing. */
  readonly detail: string;
  /** Everything that belongs to it. */
  readonly range: Range;
  /** Its name in the source; within `range`. */
  readonly selection: Range;
  readonly children: readonly OutlineSymbol[];
}

/**
 * The outline of a file: the blocks of its keys with what stands in them, then the headings of its body, each with the
 * headings below it. The page of a shared term is that term, with its headings.
 */
export function outlineOf(file: ParsedFile): OutlineSymbol[] {
  const root = file.frontmatter?.root;
  const headings = headingSymbols(file);
  if (root !== undefined && file.kind === 'term' && entry(root, 'term') !== undefined) {
    return [{ ...entrySymbol('term', root, 0), children: [] }, ...headings];
  }
  return [...(root?.entries ?? []).flatMap(blockSymbol), ...headings];
}

/** Single values say little in an outline; lists and groups of keys make its shape. */
function blockSymbol({ key, keyRange, value }: DataEntry): OutlineSymbol[] {
  if (value.kind === 'scalar' || key.trim() === '') return [];
  const kind = kindsOfEntries.get(key) ?? 'entry';
  const children = items(value).map((node, at) => entrySymbol(kind, node, at));
  const range = { start: keyRange.start, end: Math.max(keyRange.end, value.range.end) };
  const count = value.kind === 'list' ? String(children.length) : '';
  return [{ kind: 'block', name: key, detail: count, range, selection: keyRange, children }];
}

const kindsOfEntries: ReadonlyMap<string, SymbolKind> = new Map([
  ['parties', 'party'],
  ['goals', 'goal'],
  ['definitions', 'term'],
  ['stages', 'stage'],
  ['handoffs', 'handoff'],
  ['remedies', 'remedy'],
  ['commitments', 'commitment'],
  ['calendars', 'calendar'],
  ['roles', 'role'],
]);
