import { parseCondition } from '../../../parse/index.ts';

/** What another condition does to what it lets through: fewer cases, more of them, others, or the same. */
export type ScopeChange = 'same' | 'narrower' | 'wider' | 'other';

/**
 * Holds two conditions against each other. Only a field that is compared with a number can be told: a threshold that
 * rises is narrower. Everything else that is not the same is other.
 */
export function compareConditions(before: string, after: string): ScopeChange {
  if (Math.max(before.length, after.length) > longest) return before === after ? 'same' : 'other';
  if (normal(before) === normal(after)) return 'same';
  const [then, now] = [comparisonIn(before), comparisonIn(after)];
  if (then === undefined || now === undefined || then.field !== now.field) return 'other';
  if (then.floor !== now.floor) return 'other';
  if (then.limit === now.limit) {
    if (then.closed === now.closed) return 'same';
    return then.closed ? 'narrower' : 'wider';
  }
  return now.limit > then.limit === now.floor ? 'narrower' : 'wider';
}

/** Beyond this many characters no condition is read. */
const longest = 1000;

/** A condition without what only its writing makes different: spaces, the kind of quotes, brackets around all of it. */
function normal(text: string): string {
  const tidy = withoutBrackets(text.trim());
  // Texts in quotes are kept to the letter; between them spaces say nothing.
  return tidy
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/u)
    .map((part, at) => (at % 2 === 1 ? JSON.stringify(part.slice(1, -1)) : part.replace(/\s+/gu, '')))
    .join('');
}

function withoutBrackets(text: string): string {
  const inner = /^\(([^()]*)\)$/u.exec(text)?.[1];
  return inner === undefined || !parseCondition(inner).ok ? text : inner.trim();
}

/** `field >= number`, either way round. `floor`: more passes; `closed`: the number itself passes. */
interface NumberComparison {
  readonly field: string;
  readonly floor: boolean;
  readonly closed: boolean;
  readonly limit: number;
}

function comparisonIn(text: string): NumberComparison | undefined {
  const tidy = normal(text);
  const straight = /^([a-z_][\w.]*)(>=|<=|>|<)(-?\d+(?:\.\d+)?)$/iu.exec(tidy);
  if (straight !== null) return comparison(straight[1], straight[2], straight[3]);
  const turned = /^(-?\d+(?:\.\d+)?)(>=|<=|>|<)([a-z_][\w.]*)$/iu.exec(tidy);
  return turned === null ? undefined : comparison(turned[3], turnedSigns[turned[2] ?? ''], turned[1]);
}

function comparison(field = '', sign = '', limit = ''): NumberComparison {
  return { field, floor: sign.startsWith('>'), closed: sign.endsWith('='), limit: Number(limit) };
}

const turnedSigns: Readonly<Record<string, string>> = { '>=': '<=', '<=': '>=', '>': '<', '<': '>' };
