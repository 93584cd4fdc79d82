import type { Range } from '../../read/index.ts';

/** Half-typed YAML, as far as its lines tell: nothing is refused, and one broken line spoils no other. */
export interface Outline {
  readonly text: string;
  /** In the order of the text. */
  readonly entries: readonly Entry[];
  readonly brackets: readonly Brackets[];
  /** Comments without their line ends. */
  readonly comments: readonly Range[];
}

/** A key, an item of a list, or a word that stands alone: a key that is not yet finished. */
export interface Entry {
  readonly kind: 'key' | 'item' | 'word';
  /** The key without quotation marks; empty for an item. */
  readonly key: string;
  /** The key, or the dash of an item; empty in front of an item in brackets. */
  readonly keyRange: Range;
  readonly parent: Entry | undefined;
  /** How far it is set in; beyond any column in brackets. */
  readonly column: number;
  /** How many entries stand above it. */
  readonly depth: number;
  /** The brackets that it stands in; undefined where lines and columns say what belongs to what. */
  readonly inside: Brackets | undefined;
  /** Where its value may stand: from behind the colon or dash on. */
  value: Range;
  /** The words of the value, without the space around them; empty where there are none. */
  words: Range;
  /** How its value is written; `nothing` where none is, or only keys and items below it. */
  form: Form;
}

/** `text` is a text of several lines behind `|` or `>`. */
export type Form = 'nothing' | 'plain' | 'quoted' | 'text' | 'brackets';

/** A list or a mapping in brackets; it may lack its end. */
export interface Brackets {
  readonly open: '[' | '{';
  readonly owner: Entry;
  /** From the first bracket until behind the last; until the end of the line where there is none. */
  range: Range;
  closed: boolean;
}

/** What a scan gathers. */
export interface Scan extends Outline {
  /** Where the keys end. */
  readonly end: number;
  readonly entries: Entry[];
  readonly brackets: Brackets[];
  readonly comments: Range[];
}

/** Notes an entry; its value is told later. What is nested deeper than anybody writes is taken to be less deep. */
export function addEntry(scan: Scan, entry: Omit<Entry, 'depth' | 'value' | 'words' | 'form'>): Entry {
  const { end } = entry.keyRange;
  const isTooDeep = entry.parent !== undefined && entry.parent.depth >= deepest;
  const parent = isTooDeep ? entry.parent?.parent : entry.parent;
  const depth = parent === undefined ? 0 : parent.depth + 1;
  const value = { start: end, end };
  const made: Entry = { ...entry, parent, depth, value, words: value, form: 'nothing' };
  scan.entries.push(made);
  return made;
}

/** How deep keys may be nested; no kind of file has half as much. */
export const deepest = 50;

/** Where a line ends, before its line end. */
export function lineEndAt({ text, end }: Pick<Scan, 'text' | 'end'>, at: number): number {
  const found = text.indexOf('\n', at);
  const stop = found === -1 || found > end ? end : found;
  return stop > at && text[stop - 1] === '\r' ? stop - 1 : stop;
}

/** Where the next line begins; the end of the keys where there is none. */
export function nextLine({ text, end }: Pick<Scan, 'text' | 'end'>, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 || found >= end ? end : found + 1;
}

/** The first place from `at` on that is no space. */
export function behindSpace(text: string, at: number, end: number): number {
  let place = at;
  while (place < end && (text[place] === ' ' || text[place] === '\t')) place++;
  return place;
}

/** Where the words from `at` on end, before a comment and the space in front of it. */
export function wordsEnd(text: string, at: number, end: number): number {
  // Only this stretch is searched: a look for a mark that stands nowhere would read the whole file for each line.
  const words = text.slice(at, end);
  let mark = words.indexOf('#');
  while (mark > 0 && !/\s/.test(words[mark - 1] ?? '')) mark = words.indexOf('#', mark + 1);
  return at + (mark === -1 ? words : words.slice(0, mark)).trimEnd().length;
}

/** Behind the quotation mark that ends what begins at `at`; undefined where there is none before `end`. */
export function quotedEnd(text: string, at: number, end: number): number | undefined {
  const mark = text[at];
  for (let place = at + 1; place < end; place++) {
    if (mark === '"' && text[place] === '\\') place++;
    else if (text[place] === mark) {
      if (mark === "'" && text[place + 1] === "'") place++;
      else return place + 1;
    }
  }
  return undefined;
}
