import type { Edit } from '../../check/index.ts';
import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';

/**
 * In `[MQL]` the words of a link are also the label by which its address is found at the end of the page. Where they
 * change, the label is written out behind them, so that the link still leads there: `[SQL][MQL]`.
 * @param edits the edits of the words of one file.
 */
export function labelEdits({ text, path, parts }: ParsedFile, edits: readonly Edit[]): Edit[] {
  const sources = parts.links.map(({ range }) => text.slice(range.start, range.end));
  const labels = new Set(
    sources.flatMap((source) => /^\[((?:[^\]\\]|\\.)+)\]:/.exec(source)?.[1] ?? []).map(sameLabel),
  );
  if (labels.size === 0) return [];
  const written = new Map<number, Edit>();
  for (const { range } of edits) {
    const { start, end } = betweenBrackets(text, range);
    const label = text.slice(start, end);
    if (text[start - 1] !== '[' || text[end] !== ']' || !labels.has(sameLabel(label))) continue;
    const [mark, ...behind] = /^\](?:\[\]|[[(:]?)/.exec(text.slice(end, end + 3))?.[0] ?? '';
    const isLabel = mark !== undefined && (behind.length === 0 || behind.length === 2);
    const close = { start: end, end: end + 1 + behind.length };
    if (isLabel) written.set(end, { file: path, range: close, text: `][${label}]` });
  }
  return [...written.values()];
}

/** The text around words, up to the nearest square brackets; a label has at most 999 characters. */
function betweenBrackets(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from > start - 999 && from > 0 && !isBracket(text[from - 1])) from--;
  while (to < end + 999 && to < text.length && !isBracket(text[to])) to++;
  return { start: from, end: to };
}

function isBracket(letter: string | undefined): boolean {
  return letter === '[' || letter === ']';
}

/** Labels are compared without regard to capitals and white space (CommonMark 0.31.2, section 4.7). */
function sameLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
