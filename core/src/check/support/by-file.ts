import type { ParsedFile } from '../../parse/index.ts';
import { contains, type Range, remembered } from '../../read/index.ts';
import type { Goal, Handbook, Reference, TermUse } from '../../resolve/index.ts';

/** The term uses of one file, in the order of the text. */
export function termUsesIn(file: ParsedFile, handbook: Handbook): readonly TermUse[] {
  return groupsOf(handbook).uses.get(file) ?? [];
}

/** The references of one file, in the order of the text. */
export function referencesIn(file: ParsedFile, handbook: Handbook): readonly Reference[] {
  return groupsOf(handbook).references.get(file) ?? [];
}

/** The goals of one file; none for a file that is no agreement. */
export function goalsOf(file: ParsedFile, handbook: Handbook): readonly Goal[] {
  return groupsOf(handbook).goals.get(file) ?? [];
}

/** The goal in whose fields a place lies; undefined where there is none. */
export function goalAt(file: ParsedFile, range: Range, handbook: Handbook): Goal | undefined {
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

interface Groups {
  readonly uses: ReadonlyMap<ParsedFile, readonly TermUse[]>;
  readonly references: ReadonlyMap<ParsedFile, readonly Reference[]>;
  readonly goals: ReadonlyMap<ParsedFile, readonly Goal[]>;
}

/** Grouped once for a handbook, so that a rule that asks file by file stays linear in the size of the handbook. */
const groupsOf = remembered(
  (handbook: Handbook): Groups => ({
    uses: byFile(handbook.termUses),
    references: byFile(handbook.references),
    goals: new Map(handbook.agreements.map((agreement) => [agreement.file, agreement.goals])),
  }),
);

/** `Map.groupBy` is younger than the oldest editor that this runs in. */
function byFile<T extends { readonly file: ParsedFile }>(things: readonly T[]): ReadonlyMap<ParsedFile, readonly T[]> {
  const groups = new Map<ParsedFile, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.file);
    if (group === undefined) groups.set(thing.file, [thing]);
    else group.push(thing);
  }
  return groups;
}
