import { keyAt } from './key-at.ts';
import { behindSpace, type Entry, lineEndAt, nextLine, quotedEnd, type Scan, wordsEnd } from './outline.ts';
import { scanBrackets } from './scan-brackets.ts';

/**
 * Reads what stands behind a colon or a dash, with the further lines that belong to it.
 * @param from behind the colon, or where the value of an item begins. @returns where the next line begins.
 */
export function scanValue(scan: Scan, entry: Entry, from: number): number {
  const { text } = scan;
  const end = lineEndAt(scan, from);
  const at = behindSpace(text, from, end);
  const start = entry.kind === 'item' ? entry.keyRange.end : from;
  const value = (stop: number) => ({ start, end: stop });
  entry.value = value(end);
  entry.words = { start: at, end: at };
  if (at >= end || text[at] === '#') return noteComment(scan, at, end);
  if (/^[|>][+\-\d]{0,2}[ \t]*(?:#.*)?$/.test(text.slice(at, end))) return scanText(scan, entry, end);
  if (text[at] === '[' || text[at] === '{') {
    entry.form = 'brackets';
    const stop = scanBrackets(scan, entry, at);
    entry.words = { start: at, end: stop };
    entry.value = value(Math.max(stop, at));
    return noteComment(scan, stop, lineEndAt(scan, stop));
  }
  const stop = endOfWords(scan, entry, at, end);
  entry.form = text[at] === '"' || text[at] === "'" ? 'quoted' : 'plain';
  entry.words = { start: at, end: stop };
  const lineEnd = lineEndAt(scan, stop);
  entry.value = value(commentAt(text, stop, lineEnd) ?? lineEnd);
  return noteComment(scan, stop, lineEnd);
}

/** Notes the comment at the end of a line. @returns where the next line begins. */
function noteComment(scan: Scan, from: number, end: number): number {
  const start = commentAt(scan.text, from, end);
  if (start !== undefined) scan.comments.push({ start, end });
  return nextLine(scan, end);
}

function commentAt(text: string, from: number, end: number): number | undefined {
  const at = behindSpace(text, from, end);
  return at < end && text[at] === '#' ? at : undefined;
}

/** A text behind `|` or `>`: all lines that are set in further than its key, and empty ones between them. */
function scanText(scan: Scan, entry: Entry, firstEnd: number): number {
  entry.form = 'text';
  let stop = firstEnd;
  let next = nextLine(scan, firstEnd);
  for (let line = next; line < scan.end; line = nextLine(scan, line)) {
    const end = lineEndAt(scan, line);
    const at = behindSpace(scan.text, line, end);
    if (at - line > entry.column) {
      stop = end;
      next = nextLine(scan, line);
    } else if (at < end) break;
  }
  entry.value = { start: entry.value.start, end: stop };
  entry.words = { start: entry.words.start, end: stop };
  return next;
}

/** Where words end that may run on over further lines. A quotation mark that is never closed ends with its line. */
function endOfWords(scan: Scan, entry: Entry, at: number, end: number): number {
  const { text } = scan;
  const isQuoted = text[at] === '"' || text[at] === "'";
  if (isQuoted) {
    const inLine = quotedEnd(text, at, end);
    if (inLine !== undefined) return inLine;
  }
  const furthest = furtherLines(scan, entry, end, isQuoted);
  if (isQuoted) return quotedEnd(text, at, furthest) ?? wordsEnd(text, at, end);
  return furthest === end ? wordsEnd(text, at, end) : furthest;
}

/** Behind the last line that carries on what stands before: it is set in further, and is neither key nor item. */
function furtherLines(scan: Scan, entry: Entry, firstEnd: number, isQuoted: boolean): number {
  let stop = firstEnd;
  for (let line = nextLine(scan, firstEnd); line < scan.end; line = nextLine(scan, line)) {
    const end = lineEndAt(scan, line);
    const at = behindSpace(scan.text, line, end);
    if (at >= end || at - line <= entry.column || /^(?:#|-(?:\s|$))/.test(scan.text.slice(at, at + 2))) break;
    if (keyAt(scan.text, at, end) !== undefined) break;
    stop = isQuoted ? end : wordsEnd(scan.text, at, end);
  }
  return stop;
}
