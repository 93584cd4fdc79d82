import type { ParsedFile } from '../../parse/index.ts';
import { contains, type Range } from '../../read/index.ts';
import { type Agreement, fileIndex, type Goal, type HandbookView } from '../../resolve/index.ts';

/** The goals of one file; none for a file that is no agreement. */
export function goalsOf(file: ParsedFile, handbook: HandbookView): readonly Goal[] {
  return agreementIn(file, handbook)?.goals ?? [];
}

/** The agreement that a file is; undefined for every other file. */
export function agreementIn(file: ParsedFile, handbook: HandbookView): Agreement | undefined {
  return handbook.lookUp(agreementAt, file.path)[0];
}

/** The goal in whose fields a place lies; undefined where there is none. */
export function goalAt(file: ParsedFile, range: Range, handbook: HandbookView): Goal | undefined {
  const goals = goalsOf(file, handbook);
  // Goals stand in the order of the text, so halving finds the last that begins before the place.
  let [from, to] = [0, goals.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((goals[middle] as Goal).node.range.start <= range.start) from = middle + 1;
    else to = middle;
  }
  const goal = goals[from - 1];
  return goal !== undefined && contains(goal.node.range, range) ? goal : undefined;
}

/** The agreement that a file is, by its path. */
const agreementAt = fileIndex<Agreement>({
  entriesOf: ({ agreement }) => (agreement === undefined ? [] : [[agreement.file.path, agreement]]),
});

/** The agreement of an id; undefined where there is none. */
export function agreementOf(id: string, { lookUp }: HandbookView): Agreement | undefined {
  return lookUp(agreementById, id)[0];
}

const agreementById = fileIndex<Agreement>({
  entriesOf: ({ agreement }) => (agreement === undefined ? [] : [[agreement.id, agreement]]),
});
