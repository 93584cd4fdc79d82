import type { ParsedFile } from '@living-sla/core';
import { pairedGoals } from '@living-sla/core/goal-pairs';
import type { ScoringText } from '@living-sla/core/score';

/** A text, and the file that it was read from. */
export interface WrittenText {
  readonly text: ScoringText;
  readonly file: ParsedFile;
}

/**
 * Gives each goal the keys that it has in the other texts: a plain sentence of the first version is the goal with an id of
 * the next one. Neighbours are compared; a goal that skips a text is another one there, unless it has the same id again.
 * @param written the newest first.
 */
export function withOtherKeys(written: readonly WrittenText[]): readonly ScoringText[] {
  const groups = groupsOf(written);
  return written.map(({ text }, at) => ({
    ...text,
    goals: text.goals.map((goal) => {
      const keys = groups.get(nameOf(at, goal.key)) ?? new Set();
      return { ...goal, otherKeys: [...keys].filter((key) => key !== goal.key).sort() };
    }),
  }));
}

/** The keys of each goal, by its place in each text: the same set for all places of one goal. */
function groupsOf(written: readonly WrittenText[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [at, { text, file }] of written.entries()) {
    const newer = written[at - 1];
    const pairs = newer === undefined || newer.file.text === file.text ? undefined : pairedGoals(file, newer.file);
    const partner = new Map(pairs?.map(({ before, after }) => [before, after]));
    for (const { key } of text.goals) {
      const known =
        pairs === undefined ? groups.get(nameOf(at - 1, key)) : groups.get(nameOf(at - 1, partner.get(key) ?? ''));
      const group = known ?? new Set<string>();
      group.add(key);
      groups.set(nameOf(at, key), group);
    }
  }
  return groups;
}

function nameOf(at: number, key: string): string {
  return `${at} ${key}`;
}
