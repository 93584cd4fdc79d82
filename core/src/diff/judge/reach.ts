import type { Reach } from './change.ts';
import type { Matter, Side } from './matter.ts';

/**
 * The agreements that a difference reaches, and the keys of their goals: its own agreement, and for a definition every one
 * that uses the term, in either snapshot. A page, a record and a definition that nobody uses reach nobody.
 */
export function reachesOf({ before, after, renames }: Pick<Matter, 'before' | 'after' | 'renames'>): readonly Reach[] {
  const renamed = renames.get('agreement');
  const then = reachOf(before).map((each) => ({ ...each, agreement: renamed?.get(each.agreement) ?? each.agreement }));
  return merged([...then, ...reachOf(after)]);
}

/** One entry for each agreement, with all its goals, in the order of ids. */
export function merged(all: readonly Reach[]): readonly Reach[] {
  const goals = new Map<string, Set<string>>();
  for (const { agreement, goals: keys } of all) {
    goals.set(agreement, new Set([...(goals.get(agreement) ?? []), ...keys]));
  }
  return [...goals]
    .map(([agreement, keys]) => ({ agreement, goals: [...keys] }))
    .toSorted((one, other) => (one.agreement < other.agreement ? -1 : 1));
}

function reachOf({ agreement, goal, term, book }: Side): readonly Reach[] {
  const own = agreement === undefined ? [] : [{ agreement: agreement.id, goals: goal === undefined ? [] : [goal.key] }];
  return term === undefined ? own : [...own, ...book.reachOf(term.address)];
}
