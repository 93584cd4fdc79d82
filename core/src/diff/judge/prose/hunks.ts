import { diffArrays } from 'diff';
import type { Token } from './token.ts';

/** A stretch of two readings that differs, and where it stands in each. */
export interface Hunk {
  readonly removed: readonly Token[];
  readonly added: readonly Token[];
  /** The whole readings, and where in them the stretch begins. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly beforeAt: number;
  readonly afterAt: number;
}

/** Where two readings differ; undefined where they differ in too many places to be compared. */
export function hunksOf(before: readonly Token[], after: readonly Token[]): Hunk[] | undefined {
  const runs = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: mostDifferences });
  if (runs === undefined) return undefined;
  const hunks: Hunk[] = [];
  const at = { before: 0, after: 0 };
  let open = { before: 0, after: 0 };
  const settle = () => {
    const removed = before.slice(open.before, at.before);
    const added = after.slice(open.after, at.after);
    if (removed.length + added.length > 0)
      hunks.push({ removed, added, before, after, beforeAt: open.before, afterAt: open.after });
  };
  for (const { added, removed, count } of runs) {
    if (!added && !removed) {
      settle();
      at.before += count;
      at.after += count;
      open = { ...at };
    } else if (removed) at.before += count;
    else at.after += count;
  }
  settle();
  return hunks;
}

const mostDifferences = 400;

function keyOf({ kind, key }: Token): string {
  return `${kind} ${key}`;
}

/** How alike two lists are, from 0 to 1: twice what they share, by their lengths (Dice's coefficient). */
export function likeness(before: readonly string[], after: readonly string[]): number {
  if (before.length + after.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const each of before) counts.set(each, (counts.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of after) {
    const left = counts.get(each) ?? 0;
    if (left > 0) shared += 1;
    counts.set(each, left - 1);
  }
  return (2 * shared) / (before.length + after.length);
}

/** What stands in one list and not in the other, each as often as it is missing there. */
export function withoutShared(
  before: readonly Token[],
  after: readonly Token[],
): { readonly before: Token[]; readonly after: Token[] } {
  return { before: missing(before, after), after: missing(after, before) };
}

function missing(from: readonly Token[], there: readonly Token[]): Token[] {
  const counts = new Map<string, number>();
  for (const token of there) counts.set(keyOf(token), (counts.get(keyOf(token)) ?? 0) + 1);
  return from.filter((token) => {
    const left = counts.get(keyOf(token)) ?? 0;
    counts.set(keyOf(token), left - 1);
    return left <= 0;
  });
}
