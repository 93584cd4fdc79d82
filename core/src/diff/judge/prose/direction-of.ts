import type { Direction } from '../change.ts';
import type { Hunk } from './hunks.ts';
import type { Token } from './token.ts';
import { opposite } from './verdict.ts';

/**
 * Whether a stretch that carries meaning makes a duty harder or easier, where that is plain from the words alone: a shorter
 * time, a higher floor, “must” for “should”, “all” for “most”. `different` where it is not.
 * @param removed, added what is on one side only.
 */
export function directionOf(removed: readonly Token[], added: readonly Token[], hunk: Hunk): Direction {
  const [gone, come] = [meaningful(removed), meaningful(added)];
  if (gone.length === 1 && come.length === 1) return ofSwap(gone[0] as Token, come[0] as Token, hunk);
  if (gone.length === 0) return ofArrival(come);
  if (come.length === 0) return opposite(ofArrival(gone));
  return 'different';
}

function meaningful(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind }) => kind !== 'word' && kind !== 'filler' && kind !== 'mark');
}

function ofSwap(gone: Token, come: Token, hunk: Hunk): Direction {
  if (gone.size !== undefined && come.size !== undefined) return ofSizes(gone, come, hunk);
  if (gone.kind !== come.kind) return 'different';
  const ranks = rankings[gone.kind];
  const [before, after] = [ranks?.[gone.key], ranks?.[come.key]];
  if (before === undefined || after === undefined || before === after) return 'different';
  return after > before ? 'stricter' : 'weaker';
}

/** How much each word asks for; words of one rank ask for other things. */
const rankings: Partial<Record<Token['kind'], Record<string, number>>> = {
  modal: {
    must: 4,
    shall: 4,
    will: 4,
    promise: 4,
    expected: 3,
    should: 3,
    encouraged: 2,
    try: 2,
    may: 1,
    can: 1,
    might: 1,
    could: 1,
  },
  group: { all: 5, both: 5, everyone: 5, most: 4, many: 3, several: 2, some: 1, 'a few': 1, any: 1, either: 1 },
  joint: { and: 2, or: 1, 'and or': 1 },
  bound: { 'more than': 4, exactly: 3, 'at least': 3, about: 2, nearly: 2 },
};

function ofSizes(gone: Token, come: Token, hunk: Hunk): Direction {
  const [before, after] = [gone.size, come.size];
  if (before === undefined || after === undefined || before.measure !== after.measure || before.value === after.value)
    return 'different';
  if (before.business !== undefined && after.business !== undefined && before.business !== after.business)
    return 'different';
  const isMore = after.value > before.value;
  const above = hunk.after.slice(Math.max(0, hunk.afterAt - 3), hunk.afterAt + hunk.added.length);
  const has = (...keys: string[]) => above.some(({ key, kind }) => keys.includes(key) && kind !== 'word');
  if (before.measure === 'rhythm') return isMore ? 'weaker' : 'stricter';
  if (has('at most', 'less than')) return isMore ? 'weaker' : 'stricter';
  const isDeadline =
    before.measure === 'time' ? has('within', 'by') : before.measure === 'day' && has('by', 'before', 'until');
  if (isDeadline) return isMore ? 'weaker' : 'stricter';
  if (before.measure === 'time' || before.measure === 'day' || has('after', 'past', 'last')) return 'different';
  return isMore ? 'stricter' : 'weaker';
}

/** What it means that a word came: a way out makes weaker, a promise stricter. */
function ofArrival(come: readonly Token[]): Direction {
  if (come.some(({ kind }) => kind === 'negation')) return 'different';
  if (come.some(({ kind, key }) => kind === 'condition' && waysOut.has(key))) return 'weaker';
  if (come.some(({ kind }) => kind === 'hedge')) return 'weaker';
  const modal = come.find(({ kind }) => kind === 'modal');
  if (modal !== undefined) return (rankings.modal?.[modal.key] ?? 4) > 2 ? 'stricter' : 'weaker';
  return 'different';
}

const waysOut = new Set(['unless', 'except', 'if', 'only', 'provided', 'subject to', 'when', 'in case', 'once']);
