import { nodeAt } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { TermUse } from '../../resolve/index.ts';

/** How far words stand in quotation marks: alone between them, among others, or not at all. */
export type Quoted = 'alone' | 'among others' | undefined;

/** Tells of the use of a term whether it is quoted: then the words are a name or are spoken about, and not used. */
export function quotedUse({ file, path, range }: TermUse): Quoted {
  const value = path && nodeAt(file.frontmatter?.root, path);
  const around = value === undefined ? paragraphAround(file.text, range) : withoutOwnMarks(file.text, value.range);
  const text = file.text.slice(around.start, around.end);
  for (const { 0: whole, index } of text.matchAll(quotations)) {
    const inner = { start: around.start + index + 1, end: around.start + index + whole.length - 1 };
    if (inner.start > range.start || range.end > inner.end) continue;
    const others = file.text.slice(inner.start, range.start) + file.text.slice(range.end, inner.end);
    return /[\p{L}\p{N}]/u.test(others) ? 'among others' : 'alone';
  }
  return undefined;
}

/** The marks of a value of YAML quote nothing. */
function withoutOwnMarks(text: string, { start, end }: Range): Range {
  return /["']/.test(text[start] ?? '') ? { start: start + 1, end: end - 1 } : { start, end };
}

/** A quotation ends in the paragraph in which it begins, and is not longer than this. */
const longest = 500;

function paragraphAround(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - longest), start);
  const after = text.slice(end, end + longest);
  const begin = /[\s\S]*\n[ \t]*\r?\n/.exec(before)?.[0].length ?? 0;
  const rest = /\n[ \t]*\r?\n/.exec(after)?.index ?? after.length;
  return { start: start - before.length + begin, end: end + rest };
}

/** Single marks count only where they stand at the edges of words: an apostrophe does not. */
const quotations =
  /"[^"]{1,300}"|“[^”]{1,300}”|„[^“”]{1,300}[“”]|«[^»]{1,300}»|(?<![\p{L}\p{N}])‘[^‘’]{1,300}’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'(?=\S)[^']{1,300}(?<=\S)'(?![\p{L}\p{N}])/gu;
