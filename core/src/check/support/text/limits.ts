import { type DataScalar, field, items } from '../../../parse/index.ts';
import type { Handbook, Term } from '../../../resolve/index.ts';
import { sameName } from '../same-thing.ts';

/** A plain limit in the condition of a term: `site.machines >= 14`. */
export interface Limit {
  readonly term: Term;
  readonly condition: DataScalar;
  /** What is counted, as a name that can be compared. */
  readonly noun: string;
  readonly side: 'least' | 'most';
  /** The first whole number that is fine. */
  readonly amount: number;
}

/** The limits of each term that is in force. Only limits that hold whatever else does: those under `all`, or a single one under `any`. */
export function limitsOf({ terms }: Handbook): ReadonlyMap<Term, readonly Limit[]> {
  const limits = new Map<Term, Limit[]>();
  for (const term of terms) {
    const any = items(field(term.node, 'any'));
    const conditions = [...items(field(term.node, 'all')), ...(any.length === 1 ? any : [])];
    for (const condition of term.status === 'active' ? conditions : []) {
      const match = condition.kind === 'scalar' ? plain.exec(condition.text) : null;
      if (match === null || condition.kind !== 'scalar') continue;
      const [, name = '', comparator = '', figure = ''] = match;
      const strict = comparator.length === 1 ? 1 : 0;
      const isLeast = comparator.startsWith('>');
      const amount = Number(figure) + (isLeast ? strict : -strict);
      const limit: Limit = {
        term,
        condition,
        noun: nounName(name.replaceAll('_', ' ')),
        side: isLeast ? 'least' : 'most',
        amount,
      };
      limits.set(term, [...(limits.get(term) ?? []), limit]);
    }
  }
  return limits;
}

const plain = /^\s*[\p{L}_]+\.([\p{L}_]+)\s*(>=?|<=?)\s*(\d+)\s*$/u;

/** What is counted, as a name that can be compared; staff go by many words. */
export function nounName(text: string): string {
  const name = sameName(text);
  return /^(?:staff|people|employee|head|headcount|person)$/.test(name) ? 'staff' : name;
}
