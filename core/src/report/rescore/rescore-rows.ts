import type { NotRescored, OtherConsequence, Rescore, RescoredGoal, RescoredPeriod } from '../../score/index.ts';
import { listed } from '../changes/words.ts';
import { counted } from '../words.ts';

/** A goal that would have come out otherwise, in words: what a table shows of it. */
export interface RescoreRow {
  readonly goal: string;
  /** “at least 500 → at least 560”; one of them where both ask for the same. */
  readonly asks: string;
  readonly was: string;
  readonly would: string;
  /** What differs, and when: “Missed instead of met: May 2026 (510), August 2026 (540)”. */
  readonly periods: readonly string[];
}

/** The heads of the columns, in order. */
export const rescoreColumns = ['Goal', 'Asks for', 'Was met', 'Would be met', 'What differs'] as const;

/** The goals that would have come out otherwise, in the order of the proposed text. */
export function rescoreRows({ goals }: Pick<Rescore, 'goals'>): RescoreRow[] {
  return goals.filter(({ differs }) => differs).map(rowOf);
}

/** A row as cells, in the order of `rescoreColumns`. */
export function rescoreCells({ goal, asks, was, would, periods }: RescoreRow): string[] {
  return [goal, asks, was, would, periods.join('; ')];
}

/** What cannot be re-scored, goals with one reason together: “Goal” (August 2026): why. */
export function leftInWords(left: readonly NotRescored[]): string[] {
  return byReason(left).map(({ goals, why }) => `${goals}: ${why}`);
}

/** “3 goals cannot be re-scored, or not in full”; undefined where all can. */
export function leftHead({ left }: Pick<Rescore, 'left'>): string | undefined {
  if (left.length === 0) return undefined;
  const count = new Set(left.map(({ goal }) => goal)).size;
  return `${counted(count, 'goal')} cannot be re-scored, or not in full`;
}

/** What would have followed otherwise, one line for each thing that follows, with the misses behind it. */
export function consequencesInWords({ consequences }: Pick<Rescore, 'consequences'>): string[] {
  const groups = Map.groupBy(consequences, ({ was, would }) => JSON.stringify([was, would]));
  return [...groups.values()].map((some) => {
    const { was, would } = some[0] as OtherConsequence;
    const misses = some.map(({ statement, because }) => `“${bare(statement)}” (${listed(because)})`);
    return `${followsInWords(was, would)} After the misses of ${listed(misses)}.`;
  });
}

function followsInWords(was: string | undefined, would: string | undefined): string {
  if (was === undefined) return `Would have followed: ${ended(would ?? '')}`;
  if (would === undefined) return `Followed, and would not have: ${ended(was)}`;
  return `Would have followed: ${ended(would)} Until now it was: ${ended(was)}`;
}

/** How the numbers of the sentence are counted. */
export function rescoreNote({ goals }: Pick<Rescore, 'goals'>): string {
  const counts = 'Each goal counts once for each of its periods, where both texts can judge it.';
  return goals.some(({ kept }) => kept) ? `${counts} A goal that does not change counts as it came out.` : counts;
}

/** The doubts, said as such. */
export function doubtsInWords({ doubts }: Pick<Rescore, 'doubts'>): string[] {
  return byReason(doubts).map(({ goals, why }) => `${goals}: look whether the numbers still count the same. ${why}`);
}

function rowOf({ statement, asks, tally, periods }: RescoredGoal): RescoreRow {
  return {
    goal: bare(statement),
    asks: asks.was === asks.would ? asks.would : `${asks.was} → ${asks.would}`,
    was: `${tally.was.met} of ${tally.was.of}`,
    would: `${tally.would.met} of ${tally.would.of}`,
    periods: movesInWords(periods),
  };
}

function movesInWords(periods: readonly RescoredPeriod[]): string[] {
  const moved = periods.filter(({ was, would }) => was.state !== would.state);
  const moves = Map.groupBy(moved, ({ was, would }) => `${states[would.state]} instead of ${states[was.state]}`);
  return [...moves].map(([move, some]) => {
    const names = some.map(({ name, reached }) => (reached === '' ? name : `${name} (${reached})`));
    return `${move.charAt(0).toUpperCase()}${move.slice(1)}: ${names.join(', ')}`;
  });
}

const states = { met: 'met', partly: 'partly met', missed: 'missed' } as const;

function byReason(left: readonly NotRescored[]): { readonly goals: string; readonly why: string }[] {
  return [...Map.groupBy(left, ({ why }) => why)].map(([why, some]) => {
    const goals = some.map(({ statement, periods }) => `“${bare(statement)}”${about(periods)}`);
    return { goals: listed(goals), why };
  });
}

function about(periods: readonly string[]): string {
  return periods.length === 0 ? '' : ` (${periods.join(', ')})`;
}

/** A text of an author with one full stop at its end. */
function ended(text: string): string {
  return `${text.trim().replace(/\.$/, '')}.`;
}

/** A sentence without its full stop, to stand before a colon or in a cell. */
function bare(statement: string): string {
  return statement.trim().replace(/\.$/, '');
}
