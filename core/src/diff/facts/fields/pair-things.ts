import type { FieldStep } from '../../../resolve/index.ts';
import type { Pair } from '../pairing/pair.ts';
import { type Pairing, startPairing } from '../pairing/pairing.ts';
import { looseName, slips } from '../pairing/same-words.ts';
import { likeness, similarPairs, type WordCounts } from '../pairing/similar-pairs.ts';
import type { Thing } from './thing.ts';
import type { ThingRule } from './things.ts';

/**
 * Finds out which things of two lists are the same: those that say the same, then by what names them, the surest name
 * first, then by names that differ in their looks or by a slip, and last by what they say.
 */
export function pairThings(
  before: readonly Thing[],
  after: readonly Thing[],
  rule: ThingRule,
  step: FieldStep | undefined,
): Pairing<Thing> {
  const pairing = startPairing(before, after);
  pairing.byKey(({ content }) => content);
  for (const at of rule.names.keys()) pairing.byKey(({ names }) => names[at]);
  for (const at of rule.names.keys()) pairing.byKey(({ names }) => looseName(names[at]));
  pairing.byKey(({ side }) => (typeof side.value === 'string' ? looseName(side.value) : undefined));
  if (isFree(step)) pairing.take(slipsIn(pairing));
  if (mayChangeWords(step, rule)) pairByContent(pairing, rule);
  return pairing;
}

function slipsIn(pairing: Pairing<Thing>): Pair[] {
  const { before, after } = leftOf(pairing);
  const texts = (left: readonly Left[]) =>
    left.map(({ thing }) => (typeof thing.side.value === 'string' ? thing.side.value : ''));
  return slips(texts(before), texts(after)).map((pair) => ({
    before: (before[pair.before] as Left).at,
    after: (after[pair.after] as Left).at,
  }));
}

interface Left {
  readonly at: number;
  readonly thing: Thing;
}

/** Whether authors write what they like here, and not the name of something else. */
function isFree(step: FieldStep | undefined): boolean {
  const field = step?.field;
  return field?.ref === undefined && (field?.value === undefined || field.value.includes('condition'));
}

/** A name from a list of names is that name or another one; a thing, a sentence or a few words can be reworded. */
function mayChangeWords(step: FieldStep | undefined, { renamed }: ThingRule): boolean {
  const field = step?.field;
  if (field?.types.includes('object') === true || field?.prose === true) return true;
  return isFree(step) && renamed !== undefined;
}

/** Where each may be the one in its place, as the steps towards the goal of the next quarter may, it is. */
function pairByContent(pairing: Pairing<Thing>, { renamed }: ThingRule): void {
  const least = (one: Thing, other: Thing) => (isNamedTwice(one, other) ? (renamed ?? never) : sameThing);
  const open = leftOf(pairing);
  const isInTurn = open.before.length === open.after.length;
  const inTurn = isInTurn ? open.before.map(({ at }, turn) => ({ before: at, after: open.after[turn]?.at ?? -1 })) : [];
  const isEnough = (alike: number, one: Thing, other: Thing) => alike >= least(one, other);
  const allAlike = inTurn.every((pair) => {
    const one = pairing.before[pair.before] as Thing;
    const other = pairing.after[pair.after] as Thing;
    return isEnough(likeness(one.words(), other.words()), one, other);
  });
  if (allAlike) pairing.take(inTurn);
  pairBy(pairing, ({ words }) => words(), isEnough);
  pairBy(
    pairing,
    ({ statement }) => statement(),
    (alike, one, other) => !isNamedTwice(one, other) && alike >= sameStatement,
  );
}

const never = 2;
const sameThing = 0.5;
const sameStatement = 0.6;

/** Whether both have a name of the surest kind; then it is not the same one, or they would be a pair already. */
function isNamedTwice({ names: [one] }: Thing, { names: [other] }: Thing): boolean {
  return one !== undefined && other !== undefined;
}

function pairBy(
  pairing: Pairing<Thing>,
  words: (thing: Thing) => WordCounts,
  isEnough: (alike: number, one: Thing, other: Thing) => boolean,
): void {
  const { before, after } = leftOf(pairing);
  const wordsOf = (left: readonly Left[]) => left.map(({ thing }) => words(thing));
  const found = similarPairs(wordsOf(before), wordsOf(after), (alike, pair) => {
    return isEnough(alike, (before[pair.before] as Left).thing, (after[pair.after] as Left).thing);
  });
  pairing.take(
    found.map((pair) => ({ before: (before[pair.before] as Left).at, after: (after[pair.after] as Left).at })),
  );
}

function leftOf({ before, after, left }: Pairing<Thing>): { before: Left[]; after: Left[] } {
  const open = left();
  return {
    before: open.before.map((at) => ({ at, thing: before[at] as Thing })),
    after: open.after.map((at) => ({ at, thing: after[at] as Thing })),
  };
}
