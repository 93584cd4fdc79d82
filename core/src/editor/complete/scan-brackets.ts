import {
  addEntry,
  type Brackets,
  behindSpace,
  deepest,
  type Entry,
  lineEndAt,
  nextLine,
  quotedEnd,
  type Scan,
  wordsEnd,
} from './outline.ts';

/**
 * Reads a list or a mapping in brackets, over several lines where need be.
 * @param start where the bracket is that opens it. @returns behind its end; where that is missing, at the end of its last line.
 */
export function scanBrackets(scan: Scan, owner: Entry, start: number): number {
  const { text } = scan;
  const brackets: Brackets = {
    open: text[start] === '[' ? '[' : '{',
    owner,
    range: { start, end: start },
    closed: false,
  };
  scan.brackets.push(brackets);
  let at = start + 1;
  for (;;) {
    const place = nextWord(scan, at, lineColumn(owner));
    if (place === undefined) break;
    at = place;
    const sign = text[at] ?? '';
    if (sign === ']' || sign === '}') {
      brackets.closed = true;
      at += 1;
      break;
    }
    at = sign === ',' ? at + 1 : scanElement(scan, brackets, at);
  }
  brackets.range = { start, end: brackets.closed ? at : lineEndAt(scan, at) };
  return brackets.range.end;
}

/** The next sign that is no space; undefined where a line begins that cannot be part of brackets any more. */
function nextWord(scan: Scan, from: number, column: number): number | undefined {
  const { text, end } = scan;
  let at = from;
  for (;;) {
    const lineEnd = lineEndAt(scan, at);
    at = behindSpace(text, at, lineEnd);
    if (at < lineEnd && text[at] !== '#') return at;
    if (at < lineEnd) scan.comments.push({ start: at, end: lineEnd });
    const line = nextLine(scan, lineEnd);
    if (line >= end) return undefined;
    const word = behindSpace(text, line, lineEndAt(scan, line));
    const isEnd = text[word] === ']' || text[word] === '}';
    if (word < lineEndAt(scan, line) && word - line <= column && !isEnd) return undefined;
    at = word;
  }
}

/** How far the entry is set in that stands outside of all brackets. */
function lineColumn(entry: Entry): number {
  let outer = entry;
  while (outer.inside !== undefined && outer.parent !== undefined) outer = outer.parent;
  return outer.column;
}

/** Reads a key with its value, or an item. @returns behind it. */
function scanElement(scan: Scan, brackets: Brackets, at: number): number {
  const shared = { parent: brackets.owner, column: Number.POSITIVE_INFINITY, inside: brackets };
  const { text } = scan;
  if (brackets.open === '[') {
    const item = addEntry(scan, { ...shared, kind: 'item', key: '', keyRange: { start: at, end: at } });
    return scanInner(scan, item, at);
  }
  const stop = endOfPlain(scan, at, true);
  const word = { start: at, end: wordsEnd(text, at, stop) };
  const key = text.slice(word.start, word.end).replace(/^(["'])(.*)\1$/, '$2');
  const isKey = text[stop] === ':';
  const entry = addEntry(scan, { ...shared, kind: isKey ? 'key' : 'word', key, keyRange: word });
  return isKey ? scanInner(scan, entry, stop + 1) : Math.max(stop, at + 1);
}

function scanInner(scan: Scan, entry: Entry, from: number): number {
  const { text } = scan;
  const lineEnd = lineEndAt(scan, from);
  const at = behindSpace(text, from, lineEnd);
  const sign = text[at] ?? '';
  if (at < lineEnd && (sign === '[' || sign === '{') && entry.depth < deepest) {
    entry.form = 'brackets';
    const stop = scanBrackets(scan, entry, at);
    entry.words = { start: at, end: stop };
    entry.value = { start: from, end: stop };
    return stop;
  }
  const stop = endOfPlain(scan, at, false);
  const end = wordsEnd(text, at, stop);
  entry.form = end === at ? 'nothing' : sign === '"' || sign === "'" ? 'quoted' : 'plain';
  entry.words = { start: at, end };
  entry.value = { start: from, end: stop };
  return Math.max(stop, from);
}

/** Where a word in brackets ends: before a comma, a bracket, a comment or the end of the line, and before a colon where a key may stand. */
function endOfPlain(scan: Scan, from: number, mayBeKey: boolean): number {
  const { text } = scan;
  const end = lineEndAt(scan, from);
  let at = from;
  if (text[at] === '"' || text[at] === "'") at = quotedEnd(text, at, end) ?? at + 1;
  for (; at < end; at++) {
    const sign = text[at] ?? '';
    if (sign === ',' || sign === ']' || sign === '}' || (at > from && (sign === '[' || sign === '{'))) return at;
    if (sign === '#' && /\s/.test(text[at - 1] ?? '')) return at;
    if (mayBeKey && sign === ':' && (at + 1 >= end || /[\s,\]}]/.test(text[at + 1] ?? ''))) return at;
  }
  return end;
}
