import { type ConditionRecord, evaluateCondition } from '../../parse/index.ts';
import type { ConditionGroup, WrittenCondition } from './definition-conditions.ts';

/** How an example comes out. `undefined` stands for: it cannot be told. */
export interface Trial {
  readonly qualifies: boolean | undefined;
  readonly groups: readonly GroupTrial[];
}

/** How one group of conditions comes out. */
export interface GroupTrial {
  readonly group: ConditionGroup;
  readonly holds: boolean | undefined;
  readonly answers: readonly Answer[];
}

/** How one condition comes out. */
export interface Answer {
  readonly written: WrittenCondition;
  readonly holds: boolean | undefined;
  /** The fields that the condition looks at and the record does not have; empty where it has an answer. */
  readonly lacks: readonly string[];
  /** Why there is no answer although the record has every field; undefined where there is one, or fields are lacking. */
  readonly problem: string | undefined;
}

/**
 * Tries the conditions of a definition on a record. What is not known is carried along (Kleene's logic of three values):
 * a field that decides nothing may be left out.
 */
export function tryExample(groups: readonly ConditionGroup[], record: ConditionRecord): Trial {
  const trials = groups.map((group) => tryGroup(group, record));
  const isRefused = trials.some((trial) => trial.holds === false);
  const isOpen = trials.some((trial) => trial.holds === undefined);
  return { qualifies: isRefused ? false : isOpen ? undefined : true, groups: trials };
}

function tryGroup(group: ConditionGroup, record: ConditionRecord): GroupTrial {
  const answers = group.conditions.map((written) => answer(written, record));
  const count = (holds: boolean | undefined) => answers.filter((each) => each.holds === holds).length;
  const { needed } = group;
  if (needed === undefined) return { group, holds: undefined, answers };
  if (count(true) >= needed) return { group, holds: true, answers };
  return { group, holds: count(true) + count(undefined) < needed ? false : undefined, answers };
}

function answer(written: WrittenCondition, record: ConditionRecord): Answer {
  const { condition } = written;
  if (condition === undefined) return { written, holds: undefined, lacks: [], problem: undefined };
  const result = evaluateCondition(condition, record);
  if ('value' in result) return { written, holds: result.value, lacks: [], problem: undefined };
  const lacks = condition.variables.filter((path) => valueIn(record, path) === undefined);
  return { written, holds: undefined, lacks, problem: lacks.length > 0 ? undefined : result.problem.message };
}

/** What a record says under a path such as `lead.score`; undefined where it says nothing. */
export function valueIn(record: ConditionRecord, path: string): unknown {
  let value: unknown = record;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
