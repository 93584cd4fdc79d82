import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';

/**
 * Where the keys of a file stand, read from its lines: also where they are empty, or so broken that nothing could be read.
 * @returns undefined for a file that does not begin with a line `---`.
 */
export function keysRange({ kind, text, body }: ParsedFile): Range | undefined {
  if (kind === 'handbook') return { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length };
  const start = /^\uFEFF?---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const before = text.slice(start, body.range.start);
  const close = /(?:^|\n)---[ \t]*(?:\r?\n)?$/.exec(before);
  if (close === null) return { start, end: Math.max(start, body.range.start) };
  return { start, end: start + close.index + (close[0].startsWith('\n') ? 1 : 0) };
}
