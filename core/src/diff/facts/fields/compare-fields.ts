import { fieldsOf, stepInto } from '../../../resolve/index.ts';
import type { FileSnapshot, Plain } from '../../snapshot/snapshot.ts';
import { pathPart } from '../path-part.ts';
import { compareLists } from './compare-lists.ts';
import { fieldsIn } from './long-form.ts';
import type { FieldDifference, Side, Spot } from './side.ts';

/** What differs between the keys of two files of one kind, each thing at the deepest place that holds all of it. */
export function compareFields(before: FileSnapshot, after: FileSnapshot): FieldDifference[] {
  const spot: Spot = { field: '', path: '', step: fieldsOf(after.kind) };
  return compareValues({ value: before.fields, steps: [] }, { value: after.fields, steps: [] }, spot);
}

/** What differs between two values that stand for the same thing. */
export function compareValues(before: Side, after: Side, spot: Spot): FieldDifference[] {
  if (before.value === after.value) return [];
  const one = fieldsIn(before, spot);
  const other = fieldsIn(after, spot);
  if (one !== undefined && other !== undefined) return compareMaps(one, other, spot);
  const lists = [itemsIn(before, spot, after), itemsIn(after, spot, before)] as const;
  if (lists[0] !== undefined && lists[1] !== undefined) return compareItems(lists[0], lists[1], spot);
  const { field, path } = spot;
  const steps = { before: before.steps, after: after.steps };
  return [{ kind: 'changed', field, path, before: before.value, after: after.value, steps }];
}

function compareMaps(
  before: ReadonlyMap<string, Side>,
  after: ReadonlyMap<string, Side>,
  spot: Spot,
): FieldDifference[] {
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys].flatMap((key) => {
    const below = spotOf(spot, key);
    const one = before.get(key);
    const other = after.get(key);
    const items = { before: thingsIn(one, below), after: thingsIn(other, below) };
    if (items.before !== undefined && items.after !== undefined) return compareItems(items.before, items.after, below);
    if (one === undefined) return alone('added', other as Side, below);
    return other === undefined ? alone('removed', one, below) : compareValues(one, other, below);
  });
}

/** The items of a list that is never one value alone. A list that is not there has none, so each item is told by itself. */
function thingsIn(side: Side | undefined, spot: Spot): Side[] | undefined {
  const types = spot.step?.field?.types;
  if (types?.includes('array') !== true || types.length > 1) return undefined;
  return side === undefined || side.value === null ? [] : itemsIn(side, spot);
}

/** What stands on one side only. A value that leaving the key out would mean as well is no difference. */
function alone(kind: 'added' | 'removed', { value, steps }: Side, { field, path, step }: Spot): FieldDifference[] {
  if (usualOf(step) === value) return [];
  const before = kind === 'removed' ? { value, steps } : undefined;
  const after = kind === 'added' ? { value, steps } : undefined;
  const places = { before: before?.steps, after: after?.steps };
  return [{ kind, field, path, before: before?.value, after: after?.value, steps: places }];
}

/** What leaving a key out means: the default of its field, and for a clock the calendar of that name. */
function usualOf(step: Spot['step']): string | undefined {
  const usual = step?.field?.default;
  if (usual !== undefined) return String(usual);
  return step?.field?.ref?.includes('calendar') === true ? 'default' : undefined;
}

/** A key that the schema leaves free is `*`; one that authors made up, and all below it, is called by its own name. */
function spotOf({ field, path, step }: Spot, key: string): Spot {
  const known = step?.next.has(key) === true;
  const isFree = !known && !key.startsWith('x-') && step?.next.has('*') === true;
  const next = known || isFree ? stepInto(step, key) : undefined;
  return { field: below(field, isFree ? '*' : key), path: below(path, pathPart(key)), step: next };
}

function below(place: string, key: string): string {
  return place === '' ? key : `${place}/${key}`;
}

/**
 * The items of a list; where one value may stand in place of a list, that value alone, or its parts between semicolons
 * where the other side has made a list of them.
 */
function itemsIn({ value, steps }: Side, { step }: Spot, other?: Side): Side[] | undefined {
  if (Array.isArray(value)) return value.map((item: Plain, at) => ({ value: item, steps: [...steps, at] }));
  const types = step?.field?.types;
  if (typeof value !== 'string' || !types?.includes('array') || !types.includes('string')) return undefined;
  const parts = Array.isArray(other?.value) ? value.split(/\s*;\s*/).filter((part) => part !== '') : [value];
  return parts.map((part) => ({ value: part, steps }));
}

/** One value here and one there, whether written as a list or not, are compared as they are. */
function compareItems(before: readonly Side[], after: readonly Side[], spot: Spot): FieldDifference[] {
  const [one] = before;
  const [other] = after;
  const types = spot.step?.field?.types ?? [];
  const isSingle = before.length === 1 && after.length === 1 && types.includes('string');
  if (isSingle && typeof one?.value === 'string' && typeof other?.value === 'string') {
    return compareValues(one, other, { ...spot, step: undefined });
  }
  return compareLists(before, after, spot, compareValues);
}
