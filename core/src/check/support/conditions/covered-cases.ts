import { opposed, type Requirement } from '../../../parse/index.ts';

/** The cases that fit a condition: it holds where everything in one of them holds. */
export type Cases = readonly (readonly Requirement[])[];

/**
 * Conditions that together take every case of another one: “lead.country in ["MX", "US"]” lies within
 * “lead.country == "MX"” and “lead.country == "US"” together.
 * @param above conditions, in order, by anything that tells them apart.
 * @returns those that it takes, in order; empty where a case is left over.
 */
export function coveredBy<Row extends { readonly cases: Cases }>(narrow: Cases, above: readonly Row[]): Row[] {
  const takers = narrow.map((one) => above.find(({ cases }) => cases.some((wide) => liesWithin(one, wide))));
  const found = new Set(takers);
  return found.has(undefined) ? [] : above.filter((row) => found.has(row));
}

/** Two things that a case asks for and that cannot both be; undefined where a record could fit one of the cases. */
export function selfExcluding(cases: Cases): readonly [Requirement, Requirement] | undefined {
  const conflicts = cases.map(conflictIn);
  return conflicts.includes(undefined) ? undefined : conflicts[0];
}

function liesWithin(narrow: readonly Requirement[], wide: readonly Requirement[]): boolean {
  return wide.every((each) => narrow.some((one) => implies(one, each)));
}

function conflictIn(requirements: readonly Requirement[]): readonly [Requirement, Requirement] | undefined {
  for (const [at, one] of requirements.entries()) {
    const other = requirements.slice(at + 1).find((each) => implies(one, opposed(each)));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

/** Whether every record that meets one requirement meets the other as well. */
function implies(one: Requirement, other: Requirement): boolean {
  if (one.of !== other.of) return false;
  if (one.sign === '==') return meets(one.value, other);
  if (one.sign === other.sign && one.value === other.value) return true;
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return false;
  const inner = stretch(one.sign);
  const outer = stretch(other.sign);
  if (inner === undefined) return false;
  if (other.sign === '!=') return !meets(other.value, one);
  if (outer === undefined || inner.upwards !== outer.upwards) return false;
  const beyond = inner.upwards ? one.value - other.value : other.value - one.value;
  return beyond > 0 || (beyond === 0 && (outer.withEnd || !inner.withEnd));
}

function meets(value: Requirement['value'], { sign, value: bound }: Requirement): boolean {
  if (sign === '==') return value === bound;
  if (sign === '!=') return value !== bound;
  if (typeof value !== 'number' || typeof bound !== 'number') return false;
  if (sign === '<') return value < bound;
  if (sign === '<=') return value <= bound;
  return sign === '>' ? value > bound : value >= bound;
}

/** All numbers on one side of another, with it or without; undefined for a sign that names one number. */
function stretch(sign: Requirement['sign']): { upwards: boolean; withEnd: boolean } | undefined {
  return sign === '==' || sign === '!=' ? undefined : { upwards: sign.startsWith('>'), withEnd: sign.endsWith('=') };
}
