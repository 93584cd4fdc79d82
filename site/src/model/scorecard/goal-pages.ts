import type { GoalScore, Scorecard } from '@living-sla/core/score';
import { addresses, addressPart } from '../addresses.ts';

/** The part of the address under which the charts of a scorecard are; no goal gets it. */
export const chartsPart = 'charts';

/**
 * The goals of a scorecard that have a page of their own, by the last part of its address: those with a period to score.
 * Keys may hold anything and may look alike in an address; then a number tells them apart.
 */
export function goalsByPart({ goals, standing }: Pick<Scorecard, 'goals' | 'standing'>): Map<string, GoalScore> {
  const found = new Map<string, GoalScore>();
  const taken = new Set<string>([chartsPart]);
  if (standing === 'no results') return found;
  for (const goal of goals.filter(({ periods }) => periods.length > 0)) {
    const part = untaken(partOf(goal.key), taken);
    taken.add(part.toLowerCase());
    found.set(part, goal);
  }
  return found;
}

/** The page of each goal, by its key. */
export function goalPageAddresses(scorecard: Scorecard): ReadonlyMap<string, string> {
  const known = kept.get(scorecard);
  if (known !== undefined) return known;
  const made = new Map(
    [...goalsByPart(scorecard)].map(([part, { key }]) => [key, addresses.scorecardPart(scorecard.agreement, part)]),
  );
  kept.set(scorecard, made);
  return made;
}

const kept = new WeakMap<Scorecard, ReadonlyMap<string, string>>();

/** A folder that is called by dots alone would be another one, and one part of an address has no slash. */
function partOf(key: string): string {
  const part = addressPart(key).replaceAll('/', '-').replace(/^[.]+/, '').slice(0, mostOfKey);
  return part === '' ? 'goal' : part;
}

/** A goal without an id goes by its sentence. */
const mostOfKey = 60;

function untaken(part: string, taken: ReadonlySet<string>): string {
  for (let number = 2, tried = part; ; number++) {
    if (!taken.has(tried.toLowerCase())) return tried;
    tried = `${part}-${number}`;
  }
}
