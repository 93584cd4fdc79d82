import type { Agreement, FileFacts } from '../../../resolve/index.ts';
import { holdAtOneTime } from '../at-one-time.ts';
import { partiesKey } from '../same-parties.ts';

/** Something that a handbook says in one place. */
export interface SaidSomewhere {
  readonly facts: FileFacts;
  readonly agreement: Agreement | undefined;
  readonly people: readonly string[];
}

/**
 * The pairs that contradict each other, at most one for each thing said: it, and the first thing before it that does.
 * What contradicts something is compared with nothing else, so that one wrong page does not put all others in the wrong.
 * @param keyOf equal for things that can be compared at all. Of each key only the first few are compared, so that the
 *   work grows with the number of things.
 */
export function firstClash<T>(
  said: readonly T[],
  keyOf: (one: T) => string,
  contradicts: (one: T, other: T) => boolean,
): [T, T][] {
  const groups = new Map<string, T[]>();
  return said.flatMap((here): [T, T][] => {
    const key = keyOf(here);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const there = group.find((each) => contradicts(each, here));
    if (there !== undefined) return [[here, there]];
    if (group.length < mostCompared) group.push(here);
    return [];
  });
}

const mostCompared = 10;

/** Whether two things may be said of the same people: nobody is named in one of them, and their agreements bind the same parties. */
export function canHoldTogether(one: SaidSomewhere, other: SaidSomewhere): boolean {
  return sharePeople(one.people, other.people) && bindTogether(one.agreement, other.agreement);
}

function sharePeople(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  return one.some((person) =>
    other.some((each) => each === person || isOfTeam(each, person) || isOfTeam(person, each)),
  );
}

/** Whether a role belongs to a team: what Sales promises, an SDR does. */
function isOfTeam(role: string, team: string): boolean {
  return teams[team]?.includes(role) ?? false;
}

const teams: Readonly<Record<string, readonly string[]>> = {
  sale: ['sdr', 'bdr', 'ae', 'caller', 'rep', 'representative', 'seller', 'executive'],
  marketing: ['marketer', 'marketeer'],
  support: ['agent', 'csm'],
};

/** Whether two agreements bind the same people on some day. A page of the guide or the glossary speaks of every agreement. */
function bindTogether(one: Agreement | undefined, other: Agreement | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return partiesKey(one) === partiesKey(other) && holdAtOneTime(one, other);
}
