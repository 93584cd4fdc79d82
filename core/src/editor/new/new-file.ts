import type { Range } from '../../read/index.ts';

/** Files to be made. Nothing of them exists yet. */
export interface NewFiles {
  readonly files: readonly NewFile[];
  /** The file to open, and what to select in it: the first thing to fill in. Where there is none, the range is empty. */
  readonly open: { readonly path: string; readonly range: Range };
}

/** One file to be made, by its path below the folder of the handbook. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Why nothing is made, in a sentence for the one who asked. */
export interface Refused {
  readonly refused: string;
}

/** A line of a file to be made; one with `blank` is to be filled in, from the word that `blank` begins with to its end. */
export type Line = string | { readonly line: string; readonly blank: string };

/** One file with its lines, opened where the first blank stands. */
export function filesOf(path: string, lines: readonly Line[]): NewFiles {
  const text = `${lines.map(written).join('\n')}\n`;
  return { files: [{ path, text }], open: { path, range: firstBlank(lines) } };
}

function firstBlank(lines: readonly Line[]): Range {
  let at = 0;
  for (const line of lines) {
    const words = written(line);
    if (typeof line !== 'string') {
      const start = at + Math.max(0, words.lastIndexOf(line.blank));
      return { start, end: start + line.blank.length };
    }
    at += words.length + 1;
  }
  return { start: 0, end: 0 };
}

function written(line: Line): string {
  return typeof line === 'string' ? line : line.line;
}
