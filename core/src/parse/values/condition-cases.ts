import type { ASTNode } from '@marcbachmann/cel-js';
import { conditionEnvironment } from './condition-environment.ts';
import { pathOf } from './condition-tree.ts';

/** How a requirement compares what a record holds with a value. */
export type Sign = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** One thing that a condition asks of a record: what stands at a path of it, or at a question that is no comparison. */
export interface Requirement {
  /** A path such as "lead.score", or the words of a question, such as `has(lead.phone)`; that is compared with `true`. */
  readonly of: string;
  readonly sign: Sign;
  readonly value: number | string | boolean;
}

/** What holds wherever a requirement does not. */
export function opposed({ of, sign, value }: Requirement): Requirement {
  return { of, sign: opposite[sign], value };
}

/**
 * The cases that fit a condition: it holds where everything in one of them holds. "a > 5 && b in ["x", "y"]" has two:
 * "a > 5, b == x" and "a > 5, b == y".
 * @param expression a condition that `parseCondition` accepts.
 * @returns undefined where it has more than thirty, for then nobody reads it by its cases.
 */
export function casesOfCondition(expression: string): readonly (readonly Requirement[])[] | undefined {
  return casesOf(conditionEnvironment.parse(expression).ast, true, expression);
}

type Cases = readonly (readonly Requirement[])[] | undefined;

const mostCases = 30;

/** @param holds false for the cases that do not fit. */
function casesOf(node: ASTNode, holds: boolean, expression: string): Cases {
  switch (node.op) {
    case '!_':
      return casesOf(node.args, !holds, expression);
    case '&&':
    case '||': {
      const [left, right] = node.args.map((part) => casesOf(part, holds, expression));
      return (node.op === '&&') === holds ? both(left, right) : either(left, right);
    }
    case 'in':
      return memberCases(node.args, holds) ?? [[question(node, holds, expression)]];
    default:
      return [[comparison(node, holds) ?? question(node, holds, expression)]];
  }
}

function both(left: Cases, right: Cases): Cases {
  if (left === undefined || right === undefined || left.length * right.length > mostCases) return undefined;
  return left.flatMap((one) => right.map((other) => [...one, ...other]));
}

function either(left: Cases, right: Cases): Cases {
  if (left === undefined || right === undefined || left.length + right.length > mostCases) return undefined;
  return [...left, ...right];
}

/** `lead.country in ["MX", "US"]`: one case for each member; all at once for "none of them". */
function memberCases([left, list]: readonly [ASTNode, ASTNode], holds: boolean): Cases {
  const path = pathOf(left);
  if (path === undefined || list.op !== 'list') return undefined;
  const values = list.args.map(literalOf);
  if (values.length === 0 || values.some((value) => value === undefined)) return undefined;
  const members = values.flatMap((value) => (value === undefined ? [] : [requirement(path, '==', value, holds)]));
  return holds ? members.map((member) => [member]) : [members];
}

const mirrored: { readonly [Operator in Sign]: Sign } = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

const opposite: { readonly [Operator in Sign]: Sign } = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** A comparison of a path with a value, whichever of the two stands first; undefined for anything else. */
function comparison(node: ASTNode, holds: boolean): Requirement | undefined {
  const own = pathOf(node);
  if (own !== undefined) return requirement(own, '==', true, holds);
  if (!isComparison(node)) return undefined;
  const [left, right] = node.args;
  const path = pathOf(left);
  const value = literalOf(path === undefined ? left : right);
  const named = path ?? pathOf(right);
  if (named === undefined || value === undefined) return undefined;
  return requirement(named, path === undefined ? mirrored[node.op] : node.op, value, holds);
}

function isComparison(node: ASTNode): node is Extract<ASTNode, { op: Sign }> {
  return node.op in mirrored;
}

/** Of yes and no, not to be the one is to be the other. */
function requirement(of: string, sign: Sign, value: Requirement['value'], holds: boolean): Requirement {
  const own = holds ? sign : opposite[sign];
  return own === '!=' && typeof value === 'boolean' ? { of, sign: '==', value: !value } : { of, sign: own, value };
}

function question({ start, end }: ASTNode, holds: boolean, expression: string): Requirement {
  const words = expression.slice(start, end).replace(/\s+/g, ' ');
  return { of: words.replace(/(?<=[([,]) | (?=[)\],])/g, ''), sign: '==', value: holds };
}

function literalOf(node: ASTNode): Requirement['value'] | undefined {
  if (node.op === '-_') {
    const value = literalOf(node.args);
    return typeof value === 'number' ? -value : undefined;
  }
  if (node.op !== 'value') return undefined;
  const value: unknown = node.args;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}
