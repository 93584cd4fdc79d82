import { field, items, parseCondition, type Term } from '@living-sla/core';
import { either } from '../sentences.ts';

/** The conditions of a term, as people read them. */
export interface ConditionList {
  /** "All of these must be true." */
  readonly lead: string;
  readonly conditions: readonly ConditionLine[];
}

/** One condition: in words where it is simple, and always as it was written. */
export interface ConditionLine {
  readonly words: string | undefined;
  readonly written: string;
}

/** The lists of conditions that a term states, in the order all, any, at least. */
export function conditionLists(term: Term): ConditionList[] {
  const atLeast = field(term.node, 'at-least');
  const number = field(atLeast, 'n');
  const count = number?.kind === 'scalar' ? number.text : '';
  const lists: readonly (readonly [string, readonly ConditionLine[]])[] = [
    ['All of these must be true', linesOf(field(term.node, 'all'))],
    ['One of these is enough', linesOf(field(term.node, 'any'))],
    [`At least ${count} of these must be true`, linesOf(field(atLeast, 'of'))],
  ];
  return lists.flatMap(([lead, conditions]) =>
    conditions.length === 0 ? [] : [{ lead: alone(lead, conditions), conditions }],
  );
}

function alone(lead: string, conditions: readonly ConditionLine[]): string {
  return conditions.length === 1 ? 'This must be true' : lead;
}

function linesOf(node: Parameters<typeof items>[0]): ConditionLine[] {
  return items(node).flatMap((item) =>
    item.kind === 'scalar' && item.value !== null ? [{ words: inWords(item.text), written: item.text }] : [],
  );
}

/**
 * A condition in words: "lead score is at least 100". Comparisons of one field with one value, joined by one kind of
 * "and" or "or", are put into words; anything richer is undefined and stays as it was written.
 */
export function inWords(condition: string): string | undefined {
  if (!parseCondition(condition).ok) return undefined;
  const [joint, word] = condition.includes('||') ? ['||', ', or '] : ['&&', ' and '];
  const parts = condition.split(joint).map((part) => comparisonInWords(part.trim()));
  return parts.every((part) => part !== undefined) ? parts.join(word) : undefined;
}

const path = String.raw`([a-z_]\w*(?:\.[a-z_]\w*)*)`;
const literal = String.raw`(-?\d+(?:\.\d+)?|"[^"\\&|]*"|'[^'\\&|]*'|true|false)`;
const comparison = new RegExp(`^${path}\\s*(>=|<=|==|!=|>|<)\\s*${literal}$`, 'i');
const membership = new RegExp(`^${path}\\s+in\\s+\\[\\s*(${literal}(?:\\s*,\\s*${literal})*)\\s*\\]$`, 'i');

const operators: Readonly<Record<string, string>> = {
  '>=': 'is at least',
  '<=': 'is at most',
  '>': 'is more than',
  '<': 'is less than',
  '==': 'is',
  '!=': 'is not',
};

function comparisonInWords(text: string): string | undefined {
  const member = membership.exec(text);
  if (member) {
    const values = [...(member[2] ?? '').matchAll(new RegExp(literal, 'gi'))].map((value) => valueInWords(value[0]));
    return `${nameInWords(member[1])} is ${either(values)}`;
  }
  const compared = comparison.exec(text);
  if (!compared) return undefined;
  const [, name, operator = '', value = ''] = compared;
  if (/^["']{2}$/.test(value)) return `${nameInWords(name)} is ${operator === '!=' ? 'filled in' : 'empty'}`;
  if (value === 'true' || value === 'false')
    return `${nameInWords(name)}: ${(value === 'true') === (operator === '==') ? 'yes' : 'no'}`;
  return `${nameInWords(name)} ${operators[operator]} ${valueInWords(value)}`;
}

function nameInWords(name: string | undefined): string {
  return (name ?? '').replace(/[._]+/g, ' ');
}

function valueInWords(value: string): string {
  return /^["']/.test(value) ? `“${value.slice(1, -1)}”` : value;
}
