import type { Edit } from '../../check/index.ts';
import { yamlText } from '../../check/support/yaml-text.ts';
import {
  compareVersions,
  type DataList,
  type DataNode,
  entry,
  field,
  type ParsedFile,
  parseVersion,
  type Version,
} from '../../parse/index.ts';
import { indentAt, lineEnd, lineEndOf, lineStart } from '../actions/lines.ts';

/** A sign-off as its keys and values, in the order in which they are written. */
export type SignoffFields = Readonly<Record<'party' | 'by' | 'on' | 'version', string>>;

/**
 * The edit that puts a sign-off among those that are there, written the way they are and in their order, the newest first
 * or last; where there are none, under a key of its own at the end. undefined where the keys are written in a way that leaves no place for it.
 */
export function placeOfSignoff(file: ParsedFile, signoff: SignoffFields): Edit | undefined {
  const { frontmatter, text } = file;
  if (frontmatter === undefined) return undefined;
  const newLine = lineEndOf(text);
  const put = (at: number, words: string, end = at): Edit => ({
    file: file.path,
    range: { start: at, end },
    text: words,
  });
  const known = entry(frontmatter.root, 'signoffs');
  if (known === undefined)
    return put(frontmatter.range.end, ['signoffs:', `  - ${onOneLine(signoff)}`, ''].join(newLine));
  const { value, keyRange } = known;
  if (value.kind === 'list')
    return value.items.length === 0 ? intoEmpty(value, put, signoff) : intoList(value, file, put, signoff);
  // A key without a value. What stands behind it on its line can be nothing but a comment.
  if (value.kind !== 'scalar' || value.value !== null) return undefined;
  const end = lineEnd(text, keyRange.end);
  const indent = ' '.repeat(keyRange.start - lineStart(text, keyRange.start) + 2);
  return put(end, `${newLine}${indent}- ${onOneLine(signoff)}`);
}

type Put = (at: number, words: string, end?: number) => Edit;

function intoEmpty({ range }: DataList, put: Put, signoff: SignoffFields): Edit {
  return put(range.start, `[${onOneLine(signoff)}]`, range.end);
}

function intoList(list: DataList, file: ParsedFile, put: Put, signoff: SignoffFields): Edit | undefined {
  const ahead = behindWhich(list, signoff.version);
  const first = list.items[0] as DataNode;
  const isFlow = file.text[list.range.start] === '[';
  if (ahead === undefined && isFlow) return put(first.range.start, `${onOneLine(signoff)}, `);
  if (ahead === undefined) return aboveFirst(first, file, put, signoff);
  return isFlow ? intoFlow(list, ahead, file, put, signoff) : belowItem(ahead, file, put, signoff);
}

/** The last one, unless the newest stand first: then the last of the same version there. undefined for the very front. */
function behindWhich({ items }: DataList, version: string): DataNode | undefined {
  const versions = items.map((item) => textIn(item, 'version'));
  const [first, last] = [numberOf(versions[0]), numberOf(versions.at(-1))];
  const newestFirst = first !== undefined && last !== undefined && compareVersions(first, last) > 0;
  if (!newestFirst) return items.at(-1);
  const other = versions.findIndex((each) => each !== version);
  return items[other - 1];
}

function numberOf(text: string | undefined): Version | undefined {
  const parsed = text === undefined ? undefined : parseVersion(text);
  return parsed?.ok ? parsed.value : undefined;
}

function textIn(item: DataNode, key: string): string | undefined {
  const value = field(item, key);
  return value?.kind === 'scalar' ? value.text : undefined;
}

/** `[{ … }, { … }]`: on the same line, or on a line of its own where the one ahead has one. */
function intoFlow(list: DataList, ahead: DataNode, { text }: ParsedFile, put: Put, signoff: SignoffFields): Edit {
  const end = ahead.range.end;
  const words = onOneLine(signoff);
  const line = lineEnd(text, end);
  if (line >= list.range.end) return put(end, `, ${words}`);
  // Behind the comma, where there is one, and behind the comment of the line.
  const rest = text.slice(end, line);
  const hasComma = text.slice(end, list.range.end).trimStart().startsWith(',');
  if (hasComma && !/^\s*,\s*(?:#.*)?$/.test(rest)) return put(end, `, ${words}`);
  const indent = indentAt(text, lineStart(text, ahead.range.start));
  return put(end, `${hasComma ? '' : ','}${rest}${lineEndOf(text)}${indent}${words}${hasComma ? ',' : ''}`, line);
}

/** `- { … }` or `- party: …`: below another one, as that is written. */
function belowItem(ahead: DataNode, file: ParsedFile, put: Put, signoff: SignoffFields): Edit | undefined {
  const { text } = file;
  const lines = linesLike(ahead, file, signoff);
  if (lines === undefined) return undefined;
  const words = text.slice(ahead.range.start, ahead.range.end).trimEnd();
  return put(lineEnd(text, ahead.range.start + words.length), lines.map((line) => lineEndOf(text) + line).join(''));
}

function aboveFirst(first: DataNode, file: ParsedFile, put: Put, signoff: SignoffFields): Edit | undefined {
  const lines = linesLike(first, file, signoff);
  if (lines === undefined) return undefined;
  const start = lineStart(file.text, file.text.lastIndexOf('-', first.range.start));
  return put(start, lines.map((line) => line + lineEndOf(file.text)).join(''));
}

/** The lines of an item that is written like another one: its dash as far in, within braces or not. */
function linesLike({ range }: DataNode, { text }: ParsedFile, signoff: SignoffFields): string[] | undefined {
  const dash = text.lastIndexOf('-', range.start);
  if (dash === -1) return undefined;
  const indent = text.slice(lineStart(text, dash), dash);
  const gap = text.slice(dash + 1, range.start);
  if (indent.trim() !== '') return undefined;
  const space = /^ +$/.test(gap) ? gap : ' ';
  if (text[range.start] === '{') return [`${indent}-${space}${onOneLine(signoff)}`];
  const lines = Object.entries(signoff).map(([key, value]) => `${key}: ${valueText(value)}`);
  return lines.map((line, at) => `${indent}${at === 0 ? '-' : ' '}${space}${line}`);
}

function onOneLine(signoff: SignoffFields): string {
  return `{ ${Object.entries(signoff)
    .map(([key, value]) => `${key}: ${valueText(value)}`)
    .join(', ')} }`;
}

/** A date and a version stand as they are; within braces a comma or a bracket would end a text. */
function valueText(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$|^\d+(?:\.\d+)*(?:-[\w.]+)?$/.test(value)) return value;
  return /[,[\]{}]/.test(value) ? JSON.stringify(value) : yamlText(value);
}
