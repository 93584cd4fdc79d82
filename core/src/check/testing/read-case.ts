import type { Range } from '../../read/index.ts';

/** A case: the files of a small handbook, the day it is looked at, and every finding that a rule should have. */
export interface Case {
  /** Path to text. */
  readonly files: Readonly<Record<string, string>>;
  /** What stood before, the newest first; empty for a case without a past. */
  readonly before: readonly CaseBefore[];
  /** An ISO date. */
  readonly today: string;
  readonly expected: readonly Expected[];
}

/** The files of a small handbook as they stood on the main line. */
export interface CaseBefore {
  /** The day of it, as an ISO date. */
  readonly day: string;
  readonly files: Readonly<Record<string, string>>;
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
 * A line `{/* file: glossary/mql.mdx *\/}` or `# file: handbook.yaml` begins a further file and belongs to none. With
 * `before 2026-10-01` in place of `file`, what follows is the file as it stood on the main line from that day on; one
 * without a text was not there. A file that has no such line stood there as it is now.
 * Marks of a file that ends in `.csv` stand on lines of their own without any comment sign, and are taken out of it.
 * @param first the path of the file that the text begins with.
 */
export function readCase(text: string, first = 'slas/case.mdx'): Case {
  const { files: written, older } = splitFiles(text, first);
  const files = Object.fromEntries(
    Object.entries(written).map(([path, content]) => [path, withoutMarks(path, content)]),
  );
  const today = /^# today: (\d{4}-\d\d-\d\d)$/m.exec(text)?.[1] ?? '2026-11-21';
  const expected = Object.entries(written).flatMap(([file, content]) => expectedIn(file, content));
  return { files, before: statesOf(files, older), today, expected };
}

const fileLine = /^(?:\{\/\* (file|before (\d{4}-\d\d-\d\d)): (\S+) \*\/\}|# (file|before (\d{4}-\d\d-\d\d)): (\S+))$/;
const markLineOfCsv = /^(\s*)(\^+|<-)\s+(.*)$/;
const markLine = /^(\s*(?:#|\{\/\*)\s*)(\^+|<-)\s+(.*?)(?:\s*\*\/\})?$/;

/** A file as it stood from a day on. */
interface OlderFile {
  readonly day: string;
  readonly path: string;
  readonly lines: string[];
}

function splitFiles(
  text: string,
  first: string,
): { readonly files: Record<string, string>; readonly older: readonly OlderFile[] } {
  const files = new Map<string, string[]>([[first, []]]);
  const older: OlderFile[] = [];
  let lines = files.get(first);
  for (const line of text.split('\n')) {
    const match = fileLine.exec(line);
    const path = match?.[3] ?? match?.[6];
    const day = match?.[2] ?? match?.[5];
    if (path === undefined) lines?.push(line);
    else {
      lines = [];
      if (day === undefined) files.set(path, lines);
      else older.push({ day, path, lines });
    }
  }
  // A text that begins with a file line has no unnamed first file.
  if (files.get(first)?.join('').trim() === '') files.delete(first);
  return { files: Object.fromEntries([...files].map(([path, content]) => [path, content.join('\n')])), older };
}

/** The handbook after each day on which something changed, the newest first. */
function statesOf(files: Case['files'], older: readonly OlderFile[]): CaseBefore[] {
  const touched = new Set(older.map(({ path }) => path));
  const untouched = Object.entries(files).filter(([path]) => !touched.has(path));
  const days = [...new Set(older.map(({ day }) => day))].sort().reverse();
  return days.map((day) => {
    const then = [...touched].flatMap((path): [string, string][] => {
      const [last] = older.filter((each) => each.path === path && each.day <= day).sort(newestFirst);
      const content = last?.lines.join('\n') ?? '';
      return content.trim() === '' ? [] : [[path, content]];
    });
    return { day, files: Object.fromEntries([...untouched, ...then]) };
  });
}

function newestFirst(one: OlderFile, other: OlderFile): number {
  return one.day < other.day ? 1 : -1;
}

function expectedIn(file: string, text: string): Expected[] {
  const expected: Expected[] = [];
  const isCsv = file.endsWith('.csv');
  let line = 0;
  for (const [at, content] of text.split('\n').entries()) {
    const match = (isCsv ? markLineOfCsv : markLine).exec(content);
    if (match !== null) expected.push(readMark(match, file, line));
    else line = isCsv ? line + 1 : at + 1;
  }
  return expected;
}

/** CSV has no comments, so a mark would be a row. */
function withoutMarks(path: string, text: string): string {
  if (!path.endsWith('.csv')) return text;
  const lines = text.split('\n').filter((line) => !markLineOfCsv.test(line));
  return lines.join('\n');
}

function readMark(match: RegExpExecArray, file: string, line: number): Expected {
  const [, lead = '', mark = '', words = ''] = match;
  const start = lead.length + 1;
  const columns = mark === '<-' ? undefined : { start, end: start + mark.length };
  const [fragment = '', replacement] = words.split(/(?:^|\s+)=>(?:\s|$)/);
  return { file, line, columns, fragment, replacement };
}
