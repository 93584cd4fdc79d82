import type { DataMap } from '../data.ts';
import type { Problem } from '../problem.ts';
import { readFast } from './fast.ts';
import { readTolerant } from './tolerant.ts';

/** The keys and values of a YAML text with their places. */
export interface YamlReading {
  /** undefined where nothing could be read or the text is no list of `key: value`. */
  readonly root: DataMap | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML: the fast reader first, the tolerant one where that fails, and where the text is broken key by key, so that
 * a mistake under one key leaves the others as they are. Never throws.
 * @param text the YAML alone; @param base the offset of its first character in the file.
 */
export function readYaml(text: string, base: number): YamlReading {
  const whole = readPiece(text, base);
  if (whole.problems.length === 0) return whole;
  const pieces = piecesByKey(text);
  if (pieces.length < 2) return whole;
  const readings = pieces.map((start, at) => readPiece(text.slice(start, pieces[at + 1]), base + start));
  const problems = readings.flatMap((reading) => reading.problems);
  const entries = readings.flatMap((reading) => reading.root?.entries ?? []);
  const range = { start: base, end: base + text.trimEnd().length };
  return { root: { kind: 'map', range, entries }, problems: problems.length > 0 ? problems : whole.problems };
}

function readPiece(text: string, base: number): YamlReading {
  const fast = readFast(text, base);
  if (fast?.kind === 'map') return { root: fast, problems: [] };
  const whole = { start: base, end: base + text.trimEnd().length };
  try {
    const { root, problems } = readTolerant(text, base);
    if (root?.kind === 'map') return { root, problems };
    if (problems.length > 0) return { root: undefined, problems };
    return { root: undefined, problems: [{ code: 'yaml-syntax', message: noKeys, range: whole }] };
  } catch {
    // Nesting deeper than the machine's stack ends here: one problem, and the rest of the handbook is still read.
    return { root: undefined, problems: [{ code: 'yaml-syntax', message: tooDeep, range: whole }] };
  }
}

/** Where the keys at the left edge begin; the first piece takes in what stands before them. */
function piecesByKey(text: string): number[] {
  const starts = [...text.matchAll(/^[^\s#[\]{}&*!|>'"%@`,-][^:\n]*:(?=\s|$)/gm)].map((match) => match.index);
  return starts.length === 0 ? [] : [0, ...starts.slice(1)];
}

const noKeys = 'There are no keys here. Write lines of the form “title: Marketing and Sales agreement”.';
const tooDeep = 'This cannot be read: it is nested too deeply. Write it flatter.';
