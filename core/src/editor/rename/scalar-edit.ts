import type { Edit } from '../../check/index.ts';
import { yamlText } from '../../check/support/yaml-text.ts';
import type { ParsedFile } from '../../parse/index.ts';
import { plainValue } from '../../parse/yaml/scalar.ts';
import type { Range } from '../../read/index.ts';

/** The words of a value in the source, without the quotation marks around them. */
export function innerRange({ text }: ParsedFile, { start, end }: Range): Range {
  const quote = quoteAt(text, start);
  const closed = quote !== undefined && end - start > 1 && text[end - 1] === quote;
  return closed ? { start: start + 1, end: end - 1 } : { start, end };
}

/**
 * Puts another text in the place of a whole value: in its own quotation marks where it has some and they can hold it,
 * in new ones where YAML would read the bare text as something else.
 */
export function replaceValue(file: ParsedFile, range: Range, text: string): Edit {
  const quote = quoteAt(file.text, range.start);
  const fits = quote === "'" ? !text.includes("'") : quote === '"' && !/["\\]/.test(text);
  if (fits) return { file: file.path, range: innerRange(file, range), text };
  if (quote !== undefined) return { file: file.path, range, text: JSON.stringify(text) };
  return { file: file.path, range, text: isBlock(file.text, range) || isPlainId(text) ? text : yamlText(text) };
}

/**
 * Puts words in the place of others within a value, or of all of it.
 * @param value the range of the value, quotation marks included.
 */
export function replaceInValue(file: ParsedFile, value: Range, words: Range, text: string): Edit {
  const inner = innerRange(file, value);
  if (words.start === inner.start && words.end === inner.end) return replaceValue(file, value, text);
  // An apostrophe stands twice between single marks.
  const written = quoteAt(file.text, value.start) === "'" ? text.replaceAll("'", "''") : text;
  return { file: file.path, range: words, text: written };
}

/** An id may have underscores, and end in a point or a hyphen; YAML reads that as a text too, unless it is a number. */
function isPlainId(text: string): boolean {
  return /^\p{L}[\p{L}\p{N}._-]*[._-][\p{L}\p{N}._-]*$/u.test(text) && typeof plainValue(text) === 'string';
}

function quoteAt(text: string, at: number): '"' | "'" | undefined {
  const first = text[at];
  return first === '"' || first === "'" ? first : undefined;
}

/** The text of a block stands below its mark: `>-` or `|`. */
function isBlock(text: string, { start }: Range): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return /[|>][-+\d]{0,2}[ \t]*(?:#[^\n]*)?\r?\n\s*$/.test(before);
}
