import type { ParsedFile } from '../../parse/index.ts';
import { fieldsOf, stepInto } from '../../resolve/index.ts';
import { plainFields } from '../snapshot/plain-fields.ts';
import type { Plain, PlainMap } from '../snapshot/snapshot.ts';
import { pairThings } from './fields/pair-things.ts';
import { type Thing, thingOf } from './fields/thing.ts';
import { thingRule } from './fields/things.ts';

/** One goal in two texts of an agreement, by its key in each: its id, or `goal-` and its place in the list. */
export interface GoalPair {
  readonly before: string;
  readonly after: string;
}

/**
 * Which goals of two texts of an agreement are the same, as a comparison of them tells it: by what they say, by their ids,
 * and by their words. A goal without a partner is left out.
 */
export function pairedGoals(before: ParsedFile, after: ParsedFile): readonly GoalPair[] {
  const [one, other] = [goalsIn(before), goalsIn(after)];
  const step = ['goals', '*'].reduce<ReturnType<typeof fieldsOf> | undefined>(stepInto, fieldsOf('agreement'));
  const { pairs } = pairThings(one.map(thing), other.map(thing), thingRule('goals'), step);
  return pairs.flatMap((pair) => {
    const [first, second] = [keyOf(one[pair.before], pair.before), keyOf(other[pair.after], pair.after)];
    return first === undefined || second === undefined ? [] : [{ before: first, after: second }];
  });
}

function goalsIn(file: ParsedFile): readonly Plain[] {
  const { goals }: { readonly goals?: Plain } = plainFields(file) ?? {};
  return Array.isArray(goals) ? goals : goals === undefined || goals === null ? [] : [goals as Plain];
}

function thing(value: Plain, at: number): Thing {
  return thingOf({ value, steps: ['goals', String(at)] }, 'goals/*', thingRule('goals'));
}

function keyOf(goal: Plain | undefined, at: number): string | undefined {
  if (goal === undefined || goal === null) return undefined;
  const { id }: { readonly id?: Plain } = typeof goal === 'object' && !Array.isArray(goal) ? (goal as PlainMap) : {};
  return typeof id === 'string' && id !== '' ? id : `goal-${at + 1}`;
}
