import type { Range } from '../../read/index.ts';
import { keyAt } from './key-at.ts';
import {
  addEntry,
  behindSpace,
  type Entry,
  lineEndAt,
  nextLine,
  type Outline,
  type Scan,
  wordsEnd,
} from './outline.ts';
import { scanValue } from './scan-value.ts';

/** Reads the lines of half-typed YAML one after the other, by how far they are set in. Never throws. */
export function scanLines(text: string, range: Range): Outline {
  const scan: Scan = { text, end: range.end, entries: [], brackets: [], comments: [] };
  let last: Entry | undefined;
  let at = range.start;
  while (at < range.end) {
    const line = scanLine(scan, at, last);
    last = line.last ?? last;
    at = Math.max(line.next, at + 1);
  }
  return scan;
}

interface Line {
  readonly last: Entry | undefined;
  readonly next: number;
}

function scanLine(scan: Scan, start: number, before: Entry | undefined): Line {
  const { text } = scan;
  const end = lineEndAt(scan, start);
  let last = before;
  let at = behindSpace(text, start, end);
  while (at < end) {
    if (text[at] === '#') {
      scan.comments.push({ start: at, end });
      break;
    }
    const column = at - start;
    if (isDash(text, at, end)) {
      const keyRange = { start: at, end: at + 1 };
      last = addEntry(scan, {
        kind: 'item',
        key: '',
        keyRange,
        parent: listAt(last, column),
        column,
        inside: undefined,
      });
      at = behindSpace(text, at + 1, end);
      last.value = { start: last.keyRange.end, end };
      if (at >= end || isDash(text, at, end) || keyAt(text, at, end) !== undefined || text[at] === '#') continue;
      return { last, next: scanValue(scan, last, at) };
    }
    const key = keyAt(text, at, end);
    const parent = mapAt(last, column);
    if (key === undefined) {
      const keyRange = { start: at, end: wordsEnd(text, at, end) };
      last = addEntry(scan, {
        kind: 'word',
        key: text.slice(at, keyRange.end),
        keyRange,
        parent,
        column,
        inside: undefined,
      });
      break;
    }
    last = addEntry(scan, { kind: 'key', ...key, parent, column, inside: undefined });
    return { last, next: scanValue(scan, last, key.colon + 1) };
  }
  return { last, next: nextLine(scan, start) };
}

function isDash(text: string, at: number, end: number): boolean {
  return text[at] === '-' && (at + 1 >= end || /\s/.test(text[at + 1] ?? ''));
}

/** What a key at a column belongs to: the nearest entry above that is set in less. */
export function mapAt(last: Entry | undefined, column: number): Entry | undefined {
  let entry = last;
  while (entry !== undefined && (entry.column >= column || entry.inside !== undefined)) entry = entry.parent;
  return entry;
}

/** What an item at a column belongs to: its key may stand at the same column. */
function listAt(last: Entry | undefined, column: number): Entry | undefined {
  let entry = last;
  while (entry !== undefined && (entry.inside !== undefined || !holdsItemAt(entry, column))) entry = entry.parent;
  return entry;
}

function holdsItemAt({ kind, column }: Entry, at: number): boolean {
  return column < at || (column === at && kind === 'key');
}
