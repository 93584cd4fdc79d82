import type { Condition } from './condition.ts';
import { conditionEnvironment } from './condition-environment.ts';
import type { ValueProblem } from './value-result.ts';

/**
 * Plain data that a condition is tried on, such as `{ lead: { score: 120 } }`: text, numbers, yes or no, lists,
 * objects.
 */
export type ConditionRecord = Readonly<Record<string, unknown>>;

/** The answer, or why there is none. */
export type ConditionAnswer = { value: boolean } | { problem: ValueProblem };

/**
 * Tries a parsed condition on a record. Nothing in the record is changed or called.
 * The work is bounded: the condition by what `parseCondition` lets through, the record by the limits below (100
 * items in a list, 1,000 values, 10,000 characters, 8 levels); a larger record gives a problem, and so does a name
 * that the record does not have.
 */
export function evaluateCondition(condition: Condition, record: ConditionRecord): ConditionAnswer {
  const tooLarge = explainTooLarge(record);
  if (tooLarge) return { problem: { message: tooLarge, forms } };
  try {
    const value: unknown = conditionEnvironment.evaluate(condition.expression, { ...record });
    if (typeof value === 'boolean') return { value };
    return { problem: { message: 'The condition does not answer yes or no for this example.', forms } };
  } catch (error) {
    return { problem: explainFailure(condition, error) };
  }
}

const forms = ['lead: { score: 120 }', 'lead: { score: 120, country: DE }', 'lead: { tags: [demo, trial] }'];

const most = { items: 100, values: 1000, characters: 10_000, levels: 8 };

function explainTooLarge(record: ConditionRecord): string | undefined {
  const seen = { values: 0, characters: 0 };
  const fits = (value: unknown, level: number): boolean => {
    seen.values += 1;
    if (typeof value === 'string') seen.characters += value.length;
    if (seen.values > most.values || seen.characters > most.characters || level > most.levels) return false;
    if (Array.isArray(value)) return value.length <= most.items && value.every((item) => fits(item, level + 1));
    if (typeof value === 'object' && value !== null) return Object.values(value).every((item) => fits(item, level + 1));
    return typeof value !== 'function';
  };
  return fits(record, 0)
    ? undefined
    : 'This example is too large to try a condition on: keep the values that it needs.';
}

function explainFailure(condition: Condition, error: unknown): ValueProblem {
  const { code, range } = (error ?? {}) as { code?: unknown; range?: { start: number; end: number } };
  const part = condition.expression.slice(range?.start ?? 0, range?.end ?? condition.expression.length);
  const missing = code === 'no_such_key' || code === 'unknown_variable';
  const path = condition.variables.find((name) => name === part || name.endsWith(`.${part}`)) ?? part;
  const message = missing
    ? `The example does not say “${path}”, so “${condition.expression}” has no answer: add it.`
    : `“${part}” cannot be worked out for this example: a value is of another kind than the condition expects.`;
  return { message, forms };
}
