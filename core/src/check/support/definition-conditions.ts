import { type Condition, type DataScalar, entry, field, items } from '../../parse/index.ts';
import { type Range, remembered } from '../../read/index.ts';
import type { Term } from '../../resolve/index.ts';

/** The conditions under one key of a definition, and how many of them have to hold. */
export interface ConditionGroup {
  readonly key: 'all' | 'any' | 'at-least';
  /** The key itself. */
  readonly range: Range;
  /** How many must hold; undefined where `at-least` does not say it in a whole number. */
  readonly needed: number | undefined;
  readonly conditions: readonly WrittenCondition[];
}

/** One condition of a definition. */
export interface WrittenCondition {
  readonly node: DataScalar;
  /** undefined where it cannot be read; another rule says so. */
  readonly condition: Condition | undefined;
}

/** The conditions of a definition, group by group; a record is meant where every group holds. Groups without a condition are left out. */
export const conditionGroupsOf: (term: Term) => readonly ConditionGroup[] = remembered((term) =>
  (['all', 'any', 'at-least'] as const).flatMap((key) => {
    const group = groupUnder(term, key);
    return group === undefined || group.conditions.length === 0 ? [] : [group];
  }),
);

function groupUnder(term: Term, key: ConditionGroup['key']): ConditionGroup | undefined {
  const written = entry(term.node, key);
  if (written === undefined) return undefined;
  const list = key === 'at-least' ? field(written.value, 'of') : written.value;
  const conditions = items(list).flatMap((node) => (node.kind === 'scalar' ? [conditionAt(term, node)] : []));
  const n = field(written.value, 'n');
  const number = n?.kind === 'scalar' && Number.isInteger(n.value) ? Number(n.value) : undefined;
  const needed = { all: conditions.length, any: 1, 'at-least': number }[key];
  return { key, range: written.keyRange, needed, conditions };
}

function conditionAt({ facts }: Term, node: DataScalar): WrittenCondition {
  const value = facts.values.get(node);
  const isRead = value?.kind === 'condition' && value.result.ok;
  return { node, condition: isRead ? (value.result as { value: Condition }).value : undefined };
}
