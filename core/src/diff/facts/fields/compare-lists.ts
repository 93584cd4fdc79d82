import { stepInto } from '../../../resolve/index.ts';
import type { Plain } from '../../snapshot/snapshot.ts';
import { keptInOrder, type Placed } from '../pairing/kept-in-order.ts';
import { pairThings } from './pair-things.ts';
import type { FieldDifference, Side, Spot } from './side.ts';
import { labelOf, type Thing, thingOf } from './thing.ts';
import { thingRule } from './things.ts';

/**
 * What differs between two lists: things that came and went, what changed in those that stayed, and their order.
 * @param compareValues what differs between two values that stand for the same thing.
 */
export function compareLists(
  before: readonly Side[],
  after: readonly Side[],
  spot: Spot,
  compareValues: (before: Side, after: Side, spot: Spot) => FieldDifference[],
): FieldDifference[] {
  const rule = thingRule(spot.field);
  const place = `${spot.field}/*`;
  const things = {
    before: before.map((side) => thingOf(side, place, rule)),
    after: after.map((side) => thingOf(side, place, rule)),
  };
  const item: Spot = { ...spot, field: place, step: stepInto(spot.step, '*') };
  const pairing = pairThings(things.before, things.after, rule, item.step);
  const left = pairing.left();
  const pairs = pairing.pairs.map((pair): NamedPair => {
    const one = things.before[pair.before] as Thing;
    const other = things.after[pair.after] as Thing;
    const name = [one.content, other.content].sort().join(' ');
    return { ...pair, size: 1, name, path: `${spot.path}/${labelOf(one, other)}` };
  });
  const stayed = pairs.map(({ before: one, after: other, path }) => ({
    at: other,
    found: compareValues(before[one] as Side, after[other] as Side, { ...item, path }),
  }));
  const came = left.after.map((at) => ({ at, found: [alone('added', things.after[at] as Thing, item)] }));
  const present = [...stayed, ...came].sort((a, b) => a.at - b.at);
  return [
    ...present.flatMap(({ found }) => found),
    ...left.before.map((at) => alone('removed', things.before[at] as Thing, item)),
    ...compareOrder(pairs, things, spot, rule.isOrdered),
  ];
}

interface NamedPair extends Placed {
  readonly path: string;
}

function alone(kind: 'added' | 'removed', thing: Thing, { field, path }: Spot): FieldDifference {
  const { value, steps } = thing.side;
  const isNew = kind === 'added';
  return {
    kind,
    field,
    path: `${path}/${labelOf(thing)}`,
    before: isNew ? undefined : value,
    after: isNew ? value : undefined,
    steps: { before: isNew ? undefined : steps, after: isNew ? steps : undefined },
  };
}

/** Where the order counts, each thing that moved is told; elsewhere only that the order is another. */
function compareOrder(
  pairs: readonly NamedPair[],
  things: { readonly before: readonly Thing[]; readonly after: readonly Thing[] },
  { field, path }: Spot,
  isOrdered: boolean,
): FieldDifference[] {
  const kept = keptInOrder(pairs);
  const moved = pairs.filter((pair) => !kept.has(pair));
  if (moved.length === 0) return [];
  if (isOrdered) {
    return moved.map(({ before, after, path: its }) => {
      const one = (things.before[before] as Thing).side;
      const other = (things.after[after] as Thing).side;
      const steps = { before: one.steps, after: other.steps };
      return { kind: 'moved', field: `${field}/*`, path: its, before: one.value, after: other.value, steps };
    });
  }
  const names = (by: 'before' | 'after'): Plain =>
    [...pairs].sort((a, b) => a[by] - b[by]).map((pair) => pair.path.slice(path.length + 1));
  const steps = { before: listSteps(things.before), after: listSteps(things.after) };
  return [
    {
      kind: 'moved',
      field: `${field}/order`,
      path: `${path}/order`,
      before: names('before'),
      after: names('after'),
      steps,
    },
  ];
}

function listSteps([first]: readonly Thing[]): FieldDifference['steps']['before'] {
  return first?.side.steps.slice(0, -1);
}
