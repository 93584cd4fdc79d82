import { type DataPath, nodeAt, type ParsedFile } from '../../parse/index.ts';
import { plainValue } from '../../parse/yaml/scalar.ts';
import type { Range } from '../../read/index.ts';
import type { Edit } from '../finding.ts';

/** Words of a file and the path of the value that they stand in; without a path they stand in the body. */
export interface PlacedWords {
  readonly file: ParsedFile;
  readonly range: Range;
  readonly path: DataPath | undefined;
}

/**
 * The edit that puts other words in the place of some, so that they are read as they are: with the escapes of the quotation
 * marks around them, and in new ones where YAML would take them for something else.
 * @returns undefined where they would be taken for a mark of Markdown, or cannot be put in.
 */
export function replaceWords({ file, range, path }: PlacedWords, words: string): Edit | undefined {
  const value = path && nodeAt(file.frontmatter?.root, path)?.range;
  if (value === undefined) return isPlainInText(words) ? { file: file.path, range, text: words } : undefined;
  const first = file.text[value.start];
  if (first === '"') return { file: file.path, range, text: JSON.stringify(words).slice(1, -1) };
  if (first === "'") return { file: file.path, range, text: words.replaceAll("'", "''") };
  if (isBlock(file.text, value.start)) return { file: file.path, range, text: words };
  const before = file.text.slice(value.start, range.start);
  const after = before + words + file.text.slice(range.end, value.end);
  const begins = before === '' ? /^[\p{L}\p{N}]/u : /^/;
  const isText = typeof plainValue(after) === 'string';
  if (isText && begins.test(words) && /^[\p{L}\p{N} .'’/&-]*$/u.test(words)) {
    return { file: file.path, range, text: words };
  }
  // A break of a line between two words is a space, and an empty line is more than that.
  if (/\n[ \t]*\r?\n/.test(after)) return undefined;
  return { file: file.path, range: value, text: JSON.stringify(after.replace(/\s*\r?\n\s*/g, ' ')) };
}

/** Words that mean nothing to Markdown, so that they can be put in anywhere: no mark, and no beginning of a list. */
function isPlainInText(words: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} .'’/&-]*$/u.test(words) && !/^\d+\. /.test(words);
}

/** The text of a block stands below its mark, `>-` or `|`. */
function isBlock(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return /^[|>]/.test(text.slice(start, start + 1)) || /[|>][-+\d]{0,2}[ \t]*(?:#[^\n]*)?\r?\n\s*$/.test(before);
}
