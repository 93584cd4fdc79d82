import { dequal } from 'dequal/lite';
import type { Agreement, FileFacts } from '../../../resolve/index.ts';
import type { Clash } from '../../rule.ts';
import { holdAtOneTime } from '../at-one-time.ts';
import { partiesKey } from '../same-parties.ts';
import { dateIn } from '../written-date.ts';

/** Something that a handbook says in one place. What it is compared by has nothing to do with that place. */
export interface SaidSomewhere {
  readonly facts: FileFacts;
  readonly agreement: Agreement | undefined;
  readonly people: readonly string[];
}

/**
 * The pairs that contradict each other, at most one for each thing said: it, and the first thing before it that does.
 * What contradicts something is compared with nothing else, so that one wrong page does not put all others in the wrong.
 * Only the first few are compared with all others, so that the work grows with the number of things.
 * @param rankOf things of a lower rank come before all others, wherever they stand.
 * @returns positions in the list.
 */
export function firstClashes<T>(
  said: readonly T[],
  contradicts: (one: T, other: T) => boolean,
  rankOf: (one: T) => number = () => 0,
): Clash[] {
  const compared: number[] = [];
  const order = [...said.keys()].sort((one, other) => rankOf(said[one] as T) - rankOf(said[other] as T) || one - other);
  return order.flatMap((at): Clash[] => {
    const here = said[at] as T;
    const there = compared.find((each) => contradicts(said[each] as T, here));
    if (there !== undefined) return [[at, there]];
    if (compared.length < mostCompared) compared.push(at);
    return [];
  });
}

const mostCompared = 10;

/** Whether two things are compared alike, by what is named of each; where they stand does not matter. */
export function alikeBy<T>(compared: (thing: T) => readonly unknown[]): (one: T, other: T) => boolean {
  return (one, other) => dequal(compared(one), compared(other));
}

/** What `canHoldTogether` compares a thing by. */
export function boundBy({ people, agreement }: Pick<SaidSomewhere, 'people' | 'agreement'>): readonly unknown[] {
  if (agreement === undefined) return [people];
  const dates = ['from', 'until'].map((edge) => dateIn(agreement.facts, ['effective', edge]));
  return [people, partiesKey(agreement), ...dates];
}

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
  return teams.get(team)?.includes(role) ?? false;
}

const teams: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    sale: ['sdr', 'bdr', 'ae', 'caller', 'rep', 'representative', 'seller', 'executive'],
    marketing: ['marketer', 'marketeer'],
    support: ['agent', 'csm'],
  }),
);

/** Whether two agreements bind the same people on some day. A page of the guide or the glossary speaks of every agreement. */
function bindTogether(one: Agreement | undefined, other: Agreement | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return partiesKey(one) === partiesKey(other) && holdAtOneTime(one, other);
}
