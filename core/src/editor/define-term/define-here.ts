import { type DataEntry, type DataList, type DataNode, entry, type ParsedFile } from '../../parse/index.ts';
import { hasSoundKeys, keysAfter } from '../actions/keys-alone.ts';
import { indentAt, lineEnd, lineEndOf, lineStart, nextLine } from '../actions/lines.ts';
import { insertOpen, type OpenEdit } from '../actions/open-edit.ts';
import { type DefinitionStyle, type DefinitionText, definitionText } from './definition-text.ts';
import type { NewTerm } from './new-term.ts';

/**
 * Adds a term to the definitions of an agreement, in the way that its other definitions are written; the key is made
 * where it is absent. The meaning is the blank: until somebody writes it, the definition only repeats its name, which
 * is a finding.
 * @returns undefined for a file that is no agreement, whose keys cannot be read, or whose definitions are no list.
 */
export function defineHere(term: NewTerm, file: ParsedFile): OpenEdit | undefined {
  if (file.kind !== 'agreement' || !hasSoundKeys(file)) return undefined;
  const definitions = entry(file.frontmatter?.root, 'definitions');
  const edit = definitions === undefined ? withKey(term, file) : withItem(term, file, definitions);
  return edit !== undefined && addsOne(file, edit) ? edit : undefined;
}

/** Behind the goals, or at the end of the keys. */
function withKey(term: NewTerm, file: ParsedFile): OpenEdit | undefined {
  const { frontmatter, text } = file;
  const first = frontmatter?.root.entries[0];
  if (frontmatter === undefined || first === undefined || text[frontmatter.root.range.start] === '{') return undefined;
  const indent = indentAt(text, lineStart(text, first.keyRange.start));
  const goals = entry(frontmatter.root, 'goals');
  const at = goals === undefined ? frontmatter.range.end : endOfBlock(text, goals.value.range.end, indent.length);
  const lines = blockLines(definitionText(term, styleOf(file, undefined)), `${indent}  `, '- ', lineEndOf(text));
  return insertOpen(file.path, at, `${indent}definitions:${lineEndOf(text)}${lines.before}`, lines.blank, lines.after);
}

function withItem(term: NewTerm, file: ParsedFile, { value, keyRange }: DataEntry): OpenEdit | undefined {
  const { text, path } = file;
  const isEmpty = value.kind === 'list' ? value.items.length === 0 : value.kind === 'scalar' && value.value === null;
  if (isEmpty) return intoEmpty(term, file, value, keyRange.start);
  if (value.kind !== 'list') return undefined;
  const last = value.items.at(-1) as DataNode;
  const style = styleOf(file, last);
  const words = definitionText(term, style);
  if (text[value.range.start] === '[') {
    const { before, blank, after } = flow(words);
    return insertOpen(path, last.range.end, `, ${before}`, blank, after);
  }
  const dash = lineStart(text, value.range.start);
  const indent = indentAt(text, dash);
  const at = endOfBlock(text, last.range.end, indent.length);
  const lines = style.flow
    ? inOneLine(words, indent, lineEndOf(text))
    : blockLines(words, indent, dashOf(text, value), lineEndOf(text));
  return insertOpen(path, at, lines.before, lines.blank, lines.after);
}

/** `definitions:` and `definitions: []`. */
function intoEmpty(term: NewTerm, file: ParsedFile, { range }: DataNode, key: number): OpenEdit | undefined {
  const { text, path } = file;
  const words = definitionText(term, styleOf(file, undefined));
  const end = lineEnd(text, range.end);
  if (text.slice(range.end, end).trim() !== '') {
    if (text[range.start] !== '[') return undefined;
    const { before, blank, after } = flow(words);
    const edit = insertOpen(path, range.start, `[${before}`, blank, `${after}]`);
    return { ...edit, range };
  }
  const indent = `${indentAt(text, lineStart(text, key))}  `;
  const { before, blank, after } = blockLines(words, indent, '- ', lineEndOf(text));
  const colon = text.indexOf(':', key) + 1;
  const start = text.slice(colon, range.start).trim() === '' ? colon : range.start;
  const edit = insertOpen(path, start, lineEndOf(text) + before, blank, after.trimEnd());
  return { ...edit, range: { start, end } };
}

/** Behind a list or mapping and the comments that are set in as far as it is: the start of a line. */
function endOfBlock(text: string, end: number, outer: number): number {
  let at = nextLine(text, end);
  for (let line = at; line < text.length; line = nextLine(text, line)) {
    const indent = indentAt(text, line);
    const mark = text[line + indent.length];
    if (mark === '#' && indent.length > outer) at = nextLine(text, line);
    else if (mark !== '\n' && mark !== '\r') break;
  }
  return at;
}

/** The dash of a list with the spaces behind it. */
function dashOf(text: string, { range }: DataList): string {
  const dash = /-[ ]+(?=\S)/y;
  dash.lastIndex = range.start;
  return dash.exec(text)?.[0] ?? '- ';
}

function styleOf({ text, frontmatter }: ParsedFile, last: DataNode | undefined): DefinitionStyle {
  const quote = /["']/.exec(text[entry(last, 'means')?.value.range.start ?? -1] ?? '')?.[0];
  const isFlow = last?.kind === 'map' && text[last.range.start] === '{';
  return { flow: isFlow || (frontmatter !== undefined && text[frontmatter.root.range.start] === '{'), quote };
}

interface Parts {
  readonly before: string;
  readonly blank: string;
  readonly after: string;
}

function blockLines({ keys, means }: DefinitionText, indent: string, dash: string, newLine: string): Parts {
  const further = indent + ' '.repeat(dash.length);
  const lines = keys.map((line, at) => (at === 0 ? indent + dash : further) + line + newLine).join('');
  return { before: `${lines}${further}means: ${means.before}`, blank: means.blank, after: means.after + newLine };
}

function flow({ keys, means }: DefinitionText): Parts {
  return {
    before: `{ ${[...keys, 'means: '].join(', ')}${means.before}`,
    blank: means.blank,
    after: `${means.after} }`,
  };
}

function inOneLine(words: DefinitionText, indent: string, newLine: string): Parts {
  const { before, blank, after } = flow(words);
  return { before: `${indent}- ${before}`, blank, after: after + newLine };
}

/** Whether the keys can be read afterwards, and there is one definition more: it is tried out. */
function addsOne(file: ParsedFile, edit: OpenEdit): boolean {
  const after = keysAfter(file, [edit]);
  return after !== undefined && hasSoundKeys(after) && count(after) === count(file) + 1;
}

function count({ frontmatter }: ParsedFile): number {
  const definitions = entry(frontmatter?.root, 'definitions')?.value;
  return definitions?.kind === 'list' ? definitions.items.length : 0;
}
