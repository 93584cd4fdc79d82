import type { ChangeClass } from './change.ts';
import type { DecisionRule } from './decision-rule.ts';
import { proseDecisions } from './prose/prose-decisions.ts';
import { clarifyingRules } from './rules/clarifying.ts';
import { editorialRules } from './rules/editorial.ts';
import { materialRules } from './rules/material.ts';

/** Every rule by which a change gets its class, the weightiest first: one page for people. */
export const decisionRules: readonly DecisionRule[] = [
  ...materialRules,
  ...ofProse('material'),
  ...clarifyingRules,
  ...ofProse('clarifying'),
  ...editorialRules,
  ...ofProse('editorial'),
];

function ofProse(each: ChangeClass): readonly DecisionRule[] {
  return proseDecisions.filter((rule) => rule.class === each);
}
