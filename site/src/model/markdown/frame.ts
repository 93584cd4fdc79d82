import { paragraph, type Row } from './blocks.ts';

/** What an element says of itself. */
export type Attributes = Readonly<Record<string, string>>;

/** An element that is open, with what stands in it so far. */
export interface Frame {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: Frame | undefined;
  readonly blocks: string[];
  /** The words since the last block; a line break stands for one that the page shows. */
  inline: string;
  /** Whether an element has just ended, and nothing was said since. */
  afterElement: boolean;
  /** Of a list, the items; of a row, the cells. */
  readonly items: string[];
  /** Of a table. */
  readonly rows: Row[];
  /** Of a list of facts: what the next value is of. */
  term: string;
}

/** Begins an element. */
export function frameOf(tag: string, attributes: Attributes, parent: Frame | undefined): Frame {
  return { tag, attributes, parent, blocks: [], inline: '', afterElement: false, items: [], rows: [], term: '' };
}

/** Puts words behind those that stand there. */
export function addWords(frame: Frame, words: string): void {
  if (words === '') return;
  const begins = frame.inline === '' || /[ \n]$/.test(frame.inline);
  frame.inline += begins && !isInline(frame.tag) ? words.trimStart() : words;
  frame.afterElement = false;
}

/** Two elements in a row, or an element right behind a word, are told apart by style sheets; here by a space. */
export function addGap(frame: Frame, tag: string): void {
  const behind = frame.afterElement
    ? /[^\s([“]$/u
    : tag === 'span' || tag === 'small'
      ? /[\p{L}\p{N}.!?)”]$/u
      : /[\p{L}\p{N}”]$/u;
  if (frame.tag !== 'pre' && behind.test(frame.inline)) frame.inline += ' ';
}

/** The words since the last block become one. */
export function flush(frame: Frame): void {
  const words = paragraph(frame.inline);
  if (words !== '') frame.blocks.push(words);
  frame.inline = '';
}

/** Puts blocks behind those that stand there. */
export function addBlocks(parent: Frame, blocks: readonly string[]): void {
  if (blocks.length === 0) return;
  flush(parent);
  parent.blocks.push(...blocks);
}

/** Everything in a frame as words on one line. */
export function wordsOf(frame: Frame): string {
  flush(frame);
  return frame.blocks.join(' ').replace(/\\?\n/g, ' ');
}

/** The nearest element around this one that has a tag; undefined where there is none. */
export function closest(frame: Frame, tag: string): Frame | undefined {
  for (let each = frame.parent; each !== undefined; each = each.parent) if (each.tag === tag) return each;
  return undefined;
}

/** Whether an element stands within a line of words. */
export function isInline(tag: string): boolean {
  return inlineTags.has(tag);
}

const inlineTags: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
