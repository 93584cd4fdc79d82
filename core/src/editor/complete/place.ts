import type { Range } from '../../read/index.ts';
import { touches } from '../at-offset.ts';
import type { Brackets, Entry, Form, Outline } from './outline.ts';
import { mapAt } from './scan-lines.ts';

/** What somebody is writing at a place among keys. */
export type Place =
  | { readonly at: 'comment'; readonly range: Range }
  | KeyPosition
  | ValuePosition
  | { readonly at: 'nowhere' };

/** A key, or the first word of what may become one. */
export interface KeyPosition {
  readonly at: 'key';
  /** What the key belongs to; undefined at the top. */
  readonly parent: Entry | undefined;
  /** The entry that stands here already; undefined where there is nothing yet. */
  readonly entry: Entry | undefined;
  /** The letters that stand here already. */
  readonly word: Range;
  readonly inBrackets: boolean;
  /** Whether a dash may stand here as well: nothing stands in the line. */
  readonly lineIsEmpty: boolean;
}

/** A value: behind a colon, behind a dash, or an item in brackets. */
export interface ValuePosition {
  readonly at: 'value';
  /** The key or item whose value it is; the list in brackets whose next item it is. */
  readonly entry: Entry;
  readonly isNewItem: boolean;
  readonly words: Range;
  readonly form: Form;
  readonly inBrackets: boolean;
}

/** Finds out what is being written at an offset. */
export function placeAt(outline: Outline, offset: number): Place {
  const comment = outline.comments.find(({ start, end }) => start < offset && offset <= end);
  if (comment !== undefined) return { at: 'comment', range: comment };
  const brackets = outline.brackets.findLast(({ range, closed }) => {
    return range.start < offset && (closed ? offset < range.end : offset <= range.end);
  });
  const entries = outline.entries.filter((entry) => entry.inside === brackets);
  // From the end, since an item holds the keys that stand behind its dash.
  const entry = entries.findLast(
    ({ keyRange, value }) => keyRange.start <= offset && offset <= Math.max(keyRange.end, value.end),
  );
  if (brackets !== undefined) return entry === undefined ? betweenCommas(brackets, offset) : within(entry, offset);
  return entry === undefined || isBelow(entry, offset) ? inEmptyLine(outline, offset) : within(entry, offset);
}

function within(entry: Entry, offset: number): Place {
  const { kind, keyRange, parent, words, form, inside } = entry;
  const inBrackets = inside !== undefined;
  const isOnKey = kind === 'word' || (kind === 'key' && touches(keyRange, offset));
  if (isOnKey) return { at: 'key', parent, entry, word: keyRange, inBrackets, lineIsEmpty: false };
  // Between a key and its colon, and in front of a dash, nothing can be written.
  if (offset < entry.value.start || (kind === 'item' && !inBrackets && offset <= keyRange.start))
    return { at: 'nowhere' };
  return { at: 'value', entry, isNewItem: false, words: around(words, form, offset), form, inBrackets };
}

/** The words of a value with the space between them and the cursor: “4 ” may become “4 business hours”. */
function around(words: Range, form: Form, offset: number): Range {
  if (form === 'nothing' || offset < words.start) return { start: offset, end: Math.max(offset, words.end) };
  return form === 'plain' ? { start: words.start, end: Math.max(words.end, offset) } : words;
}

function betweenCommas({ open, owner }: Brackets, offset: number): Place {
  const word = pointAt(offset);
  if (open === '{') return { at: 'key', parent: owner, entry: undefined, word, inBrackets: true, lineIsEmpty: false };
  return { at: 'value', entry: owner, isNewItem: true, words: word, form: 'nothing', inBrackets: true };
}

/** In the space of a line below the entry: the line itself holds nothing. */
function isBelow({ value, form, keyRange }: Entry, offset: number): boolean {
  return form === 'nothing' && offset > Math.max(value.end, keyRange.end);
}

/** In a line that holds nothing, what is written belongs to what is set in less. */
function inEmptyLine({ entries, text }: Outline, offset: number): Place {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (text.slice(lineStart, offset).trim() !== '') return { at: 'nowhere' };
  const last = entries.findLast((each) => each.inside === undefined && each.keyRange.start < offset);
  const parent = mapAt(last, offset - lineStart);
  // Behind a value that is complete, a line that is set in further would only carry it on.
  if (parent !== undefined && parent.form !== 'nothing') return { at: 'nowhere' };
  const word = pointAt(offset);
  return { at: 'key', parent, entry: undefined, word, inBrackets: false, lineIsEmpty: true };
}

function pointAt(offset: number): Range {
  return { start: offset, end: offset };
}
