import type { DataMap } from '../../parse/index.ts';
import type { Term } from '../../resolve/index.ts';
import { conditionGroupsOf } from './definition-conditions.ts';
import { examplesOf, type WrittenExample } from './definition-examples.ts';
import { type Trial, tryExample } from './try-example.ts';

/** An example of a definition, and how the conditions come out for it. An example without a record lacks every field. */
export interface TriedExample {
  readonly example: WrittenExample;
  readonly trial: Trial;
}

/** Every example of a definition, tried once however many rules ask; none where the definition has no conditions. */
export function trialsOf(term: Term): readonly TriedExample[] {
  const known = made.get(term.node);
  if (known !== undefined) return known;
  const groups = conditionGroupsOf(term);
  const examples = groups.length === 0 ? [] : examplesOf(term);
  const trials = examples.map((example) => ({ example, trial: tryExample(groups, example.record ?? {}) }));
  made.set(term.node, trials);
  return trials;
}

/** Keyed by what the file says, which is all that they depend on: an editor keeps them until the file changes. */
const made = new WeakMap<DataMap, readonly TriedExample[]>();
