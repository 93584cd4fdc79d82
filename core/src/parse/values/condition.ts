import type { ASTNode } from '@marcbachmann/cel-js';
import { conditionEnvironment, longestCondition } from './condition-environment.ts';
import { explainCelError } from './condition-problem.ts';
import { findRefusedPart, findVariables } from './condition-tree.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/**
 * A yes-or-no question about a record, in the Common Expression Language (CEL).
 * `variables` are the paths it looks at, such as "lead.score", each once, in the order of their first use.
 */
export type Condition = { expression: string; variables: string[] };

/**
 * Reads a condition without running it. A problem carries the place inside the given text.
 * Refused are: broken CEL, an expression that cannot be yes or no, functions beyond a short list (patterns by `matches`
 * among them, because a pattern can run for ever), and one walk over a list inside another.
 */
export function parseCondition(text: string): ValueResult<Condition> {
  if (text.trim() === '') return refuse('There is no condition here: write one.', forms);
  if (text.length > longestCondition) {
    return refuse(`This condition is too long: write ${longestCondition} characters at most, or split it.`, forms);
  }
  const parsed = parseCel(text);
  if (!parsed.ok) return parsed;
  const refused = findRefusedPart(parsed.value);
  if (refused) return refuse(refused.message, forms, refused.at);
  return accept({ expression: text.trim(), variables: findVariables(parsed.value) });
}

/** The plain reading of a condition: its expression. Parses to the same condition. */
export function describeCondition({ expression }: Condition): string {
  return expression;
}

const forms = [
  'lead.score >= 100',
  'lead.employees >= 50 && lead.country == "DE"',
  'lead.source in ["demo request", "referral"]',
  'has(lead.phone)',
];

function parseCel(text: string): ValueResult<ASTNode> {
  try {
    const parsed = conditionEnvironment.parse(text);
    const check = parsed.check();
    if (!check.valid) return explained(text, check.error);
    if (check.type === 'bool' || check.type === 'dyn') return accept(parsed.ast);
    return refuse('This condition does not ask a yes-or-no question: compare it with something.', forms);
  } catch (error) {
    return explained(text, error);
  }
}

function explained(text: string, error: unknown): ValueResult<ASTNode> {
  const { message, at } = explainCelError(text, error);
  return refuse(message, forms, at);
}
