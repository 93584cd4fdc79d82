import type { Range } from '../../read/index.ts';

/** A case: the files of a small handbook, the day it is looked at, and every finding that a rule should have. */
export interface Case {
  /** Path to text. */
  readonly files: Readonly<Record<string, string>>;
  /** An ISO date. */
  readonly today: string;
  readonly expected: readonly Expected[];
}

/** A finding that a mark under a line expects. */
export interface Expected {
  readonly file: string;
  /** The marked line, counted from 1. */
  readonly line: number;
  /** Columns from 1, `end` exclusive; undefined where the mark is an arrow and any place on the line will do. */
  readonly columns: Range | undefined;
  /** Words that the message has to hold. */
  readonly fragment: string;
  /** The text that the first fix puts in; undefined where the finding needs no fix. */
  readonly replacement: string | undefined;
}

/**
 * Reads the text of a cases file or of an example on a rule's page.
 * A line `{/* file: glossary/mql.mdx *\/}` or `# file: handbook.yaml` begins a further file and belongs to none.
 * @param first the path of the file that the text begins with.
 */
export function readCase(text: string, first = 'slas/case.mdx'): Case {
  const files = splitFiles(text, first);
  const today = /^# today: (\d{4}-\d\d-\d\d)$/m.exec(text)?.[1] ?? '2026-11-21';
  const expected = Object.entries(files).flatMap(([file, content]) => expectedIn(file, content));
  return { files, today, expected };
}

const fileLine = /^(?:\{\/\* file: (\S+) \*\/\}|# file: (\S+))$/;
const markLine = /^(\s*(?:#|\{\/\*)\s*)(\^+|<-)\s+(.*?)(?:\s*\*\/\})?$/;

function splitFiles(text: string, first: string): Record<string, string> {
  const files = new Map<string, string[]>([[first, []]]);
  let lines = files.get(first);
  for (const line of text.split('\n')) {
    const match = fileLine.exec(line);
    const path = match?.[1] ?? match?.[2];
    if (path === undefined) lines?.push(line);
    else {
      lines = [];
      files.set(path, lines);
    }
  }
  // A text that begins with a file line has no unnamed first file.
  if (files.get(first)?.join('').trim() === '') files.delete(first);
  return Object.fromEntries([...files].map(([path, content]) => [path, content.join('\n')]));
}

function expectedIn(file: string, text: string): Expected[] {
  const expected: Expected[] = [];
  let line = 0;
  for (const [at, content] of text.split('\n').entries()) {
    const match = markLine.exec(content);
    if (match === null) line = at + 1;
    else expected.push(readMark(match, file, line));
  }
  return expected;
}

function readMark(match: RegExpExecArray, file: string, line: number): Expected {
  const [, lead = '', mark = '', words = ''] = match;
  const start = lead.length + 1;
  const columns = mark === '<-' ? undefined : { start, end: start + mark.length };
  const [fragment = '', replacement] = words.split(/(?:^|\s+)=>(?:\s|$)/);
  return { file, line, columns, fragment, replacement };
}
