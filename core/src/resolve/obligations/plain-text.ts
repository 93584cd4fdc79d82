import type { ParsedFile } from '../../parse/index.ts';
import { isSpace, type Range } from '../../read/index.ts';

/** Words of a body as a reader sees them: without marks and the targets of links, on one line. */
export interface PlainText {
  readonly text: string;
  /** Where each character stands in the file; as many as `text` is long. */
  readonly offsets: readonly number[];
}

/**
 * The words of one block of a body; none where it is all code or links without words.
 * @param block where it stands in the file.
 */
export function plainTextOf(file: ParsedFile, block: Range): PlainText {
  const made: Making = { text: '', endsInSpace: false, offsets: [] };
  const spans = spansIn(file, block);
  if (spans.length === 0) return { text: '', offsets: [] };
  let at = block.start;
  for (const span of spans) {
    addBetween(made, file.text, { start: at, end: span.start });
    addWords(made, file.text, span);
    at = span.end;
  }
  addBetween(made, file.text, { start: at, end: block.end });
  return made.endsInSpace
    ? { text: made.text.slice(0, -1), offsets: made.offsets.slice(0, -1) }
    : { text: made.text, offsets: made.offsets };
}

/** The place in the file of a stretch of plain text that is not empty. */
export function placeIn({ offsets }: PlainText, { start, end }: Range): Range {
  const first = offsets[start] ?? offsets.at(-1) ?? 0;
  return { start: first, end: Math.max(first, (offsets[end - 1] ?? first) + 1) };
}

interface Making {
  text: string;
  endsInSpace: boolean;
  readonly offsets: number[];
}

/** The running text of a file stands in the order of the text, so its first piece is found by halving. */
function spansIn({ parts: { prose } }: ParsedFile, block: Range): Range[] {
  let [low, high] = [0, prose.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prose[middle]?.range.start ?? 0) < block.start) low = middle + 1;
    else high = middle;
  }
  const spans: Range[] = [];
  for (let at = low; at < prose.length; at++) {
    const range = prose[at]?.range;
    if (range === undefined || range.end > block.end) break;
    spans.push(range);
  }
  return spans;
}

/** Running text. A backslash before a mark is no word, and a line that is broken off goes on in the next. */
function addWords(made: Making, text: string, { start, end }: Range): void {
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isEscape = code === backslash && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '');
    if (!isEscape && !isSpace(code)) continue;
    addRun(made, text, { start: from, end: at });
    if (!isEscape) addSpace(made, at);
    from = at + 1;
  }
  addRun(made, text, { start: from, end });
}

const backslash = 92;

/** What stands between two pieces of running text: marks, the target of a link, and now and then a word in code. */
function addBetween(made: Making, text: string, { start, end }: Range): void {
  let at = start;
  // Of a longer one nothing is read: it holds an address or code, and no word of the sentence.
  const between = text.slice(start, Math.min(end, start + longestMark));
  for (const mark of between.matchAll(marks)) {
    addWords(made, text, { start: at, end: start + mark.index });
    at = start + mark.index + mark[0].length;
  }
  if (end - start > longestMark) addSpace(made, start);
  else addWords(made, text, { start: at, end });
}

const longestMark = 600;
const marks = /!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|\]\[[^\]]*\]|<[^>]*>|\{[^}]*\}|[*_~[\]`|\\]+/g;

/** Characters that stand as they are, none of them white space. */
function addRun(made: Making, text: string, { start, end }: Range): void {
  if (start === end) return;
  made.text += text.slice(start, end);
  made.endsInSpace = false;
  for (let at = start; at < end; at++) made.offsets.push(at);
}

/** All white space between two words is one space, and there is none before the first. */
function addSpace(made: Making, at: number): void {
  if (made.text === '' || made.endsInSpace) return;
  made.text += ' ';
  made.endsInSpace = true;
  made.offsets.push(at);
}
