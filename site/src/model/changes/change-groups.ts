import type { Change, ChangeClass } from '@living-sla/core/diff';
import { listed } from '../sentences.ts';

/** Changes of one class, by the parties that they concern. */
export interface ClassGroup {
  readonly class: ChangeClass;
  readonly groups: readonly PartyGroup[];
  /** How many changes there are in all groups together. */
  readonly count: number;
}

/** The changes that concern the same parties. */
export interface PartyGroup {
  /** Ids; empty where a change concerns nobody's duty. */
  readonly parties: readonly string[];
  readonly changes: readonly Change[];
}

/** The classes in the order of their weight. */
export const classes: readonly ChangeClass[] = ['material', 'clarifying', 'editorial'];

/** What the classes are called, and what they mean to somebody who has never heard of them. */
export const classWords: Readonly<Record<ChangeClass, { readonly name: string; readonly means: string }>> = {
  material: { name: 'Material', means: 'Somebody owes something else than before.' },
  clarifying: { name: 'Clarifying', means: 'The words are others. A person has to tell whether a duty is, too.' },
  editorial: { name: 'Editorial', means: 'Nobody’s duty changes.' },
};

/** Puts changes into classes, the weightiest first, and within each by party; a class without changes is left out. */
export function groupChanges(changes: readonly Change[]): ClassGroup[] {
  return classes.flatMap((name) => {
    const own = changes.filter((change) => change.class === name);
    return own.length === 0 ? [] : [{ class: name, groups: byParties(own), count: own.length }];
  });
}

/** One party comes before several, and nobody comes last; each change stands in one group. */
function byParties(changes: readonly Change[]): PartyGroup[] {
  const groups = new Map<string, { parties: readonly string[]; changes: Change[] }>();
  for (const change of changes) {
    const parties = [...change.parties].sort();
    const key = parties.join('\n');
    const group = groups.get(key) ?? { parties, changes: [] };
    groups.set(key, group);
    group.changes.push(change);
  }
  const rank = ({ parties }: PartyGroup) => (parties.length === 0 ? Number.POSITIVE_INFINITY : parties.length);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || (a.parties.join() < b.parties.join() ? -1 : 1));
}

/** "3 material changes and 1 clarifying change"; "Nothing changed" for none. */
export function countInWords(changes: readonly { readonly class: ChangeClass }[]): string {
  const counts = classes.flatMap((name) => {
    const count = changes.filter((change) => change.class === name).length;
    return count === 0 ? [] : [`${count} ${name} ${count === 1 ? 'change' : 'changes'}`];
  });
  return counts.length === 0 ? 'Nothing changed' : listed(counts);
}
