import { makeRandom, type Random } from './random.ts';

/** One side of a generated agreement. */
export interface Side {
  readonly id: string;
  readonly name: string;
  /** The role that answers for it; handbook.yaml lists the same. */
  readonly head: string;
}

/** What one generated agreement is about. Everything in its file is told with these words. */
export interface Subject {
  readonly random: Random;
  readonly id: string;
  /** A made-up town that no other agreement of the handbook has. */
  readonly place: string;
  readonly giver: Side;
  readonly taker: Side;
  /** Names of shared terms: what is handed over, what it is once accepted, and what becomes of it. */
  readonly unit: string;
  readonly accepted: string;
  readonly result: string;
  /** Business days until what was handed over is accepted or returned: the goal and the handoff say the same. */
  readonly verdictDays: number;
}

/** The subject of the agreement with this number (from 0). It depends on the seed and the number alone. */
export function makeSubject(seed: number, number: number): Subject {
  const random = makeRandom(Math.imul(seed, 0x9e3779b1) ^ (number + 1));
  const { giver, taker, chain } = random.pick(pairings);
  const place = placeName(number);
  const [unit, accepted, result] = chain;
  const id = `${giver}-${taker}-${place.toLowerCase()}`;
  // The team that hands over is the region's own: with the very same parties, two agreements would contradict each other.
  const local = { ...sideOf(giver), id: `${giver}-${place.toLowerCase()}` };
  const verdictDays = random.integer(2, 5);
  return { random, id, place, giver: local, taker: sideOf(taker), unit, accepted, result, verdictDays };
}

/** Every side there is, for the roles in handbook.yaml. */
export const sides: readonly Side[] = [
  { id: 'marketing', name: 'Marketing', head: 'Head of marketing' },
  { id: 'sales', name: 'Sales', head: 'Head of sales' },
  { id: 'partners', name: 'Partners', head: 'Head of partners' },
  { id: 'customer-success', name: 'Customer Success', head: 'Head of customer success' },
  { id: 'support', name: 'Support', head: 'Head of support' },
];

function sideOf(id: string): Side {
  return sides.find((side) => side.id === id) as Side;
}

const pairings: readonly { giver: string; taker: string; chain: readonly [string, string, string] }[] = [
  { giver: 'marketing', taker: 'sales', chain: ['MQL', 'SAL', 'SQL'] },
  { giver: 'partners', taker: 'sales', chain: ['partner request', 'SAL', 'SQL'] },
  { giver: 'sales', taker: 'customer-success', chain: ['handover summary', 'onboarding plan', 'onboarding call'] },
  { giver: 'customer-success', taker: 'sales', chain: ['renewal request', 'renewal call', 'renewal plan'] },
  { giver: 'support', taker: 'customer-success', chain: ['support request', 'support call', 'support report'] },
];

/** Three syllables name 8,000 towns; the step is prime to that number, so that neighbours do not sound alike. */
function placeName(number: number): string {
  const mixed = (number * 2_711 + 1_913) % 8_000;
  const [first, second, third] = [mixed % 20, Math.floor(mixed / 20) % 20, Math.floor(mixed / 400)];
  return `${begins[first]}${middles[second]}${ends[third]}`;
}

const begins = words('Ald Bar Bel Cor Dal Dun Elm Fen Gar Hal Ing Kel Lan Mar Nor Oak Pen Ros Sil Tar');
const middles = words('a e i o u ar en il or un am er is ol ur an el in os ut');
const ends = words(
  'bridge bury cliff combe dale fell field ford gate ham hurst ley mere more ness shaw stead stone ton wick',
);

function words(list: string): readonly string[] {
  return list.split(' ');
}
