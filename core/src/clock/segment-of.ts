import type { ClockSegment, ClockTerms, Traits } from './clock-case.ts';

/** The terms that hold for a case: those of the row that names most of it, with what that row leaves open from the goal. */
export interface FittingTerms {
  readonly within: ClockTerms['within'];
  readonly limit: ClockTerms['limit'];
  /** The place of the row in the list; undefined where the goal itself applies. */
  readonly segment: number | undefined;
}

/**
 * The row that applies to a case. Every trait that a row names must be known and be so; words are compared without regard to
 * case and to blanks around them. Of several rows the one that names most wins, and the first of those. A row without a time
 * of its own says nothing about clocks and never wins.
 */
export function termsFor(terms: ClockTerms, traits: Traits): FittingTerms {
  let best: { readonly segment: ClockSegment; readonly at: number; readonly size: number } | undefined;
  for (const [at, segment] of terms.segments.entries()) {
    const named = Object.entries(segment.when);
    if (segment.within === undefined && segment.limit === undefined) continue;
    if (!named.every(([trait, value]) => Object.hasOwn(traits, trait) && sameTrait(traits[trait], value))) continue;
    if (best === undefined || named.length > best.size) best = { segment, at, size: named.length };
  }
  return {
    within: best?.segment.within ?? terms.within,
    limit: best?.segment.limit ?? terms.limit,
    segment: best?.at,
  };
}

/** Whether two values of a trait are the same for a person: “Demo Request” and “demo request” are, and so are 1 and “1”. */
export function sameTrait(one: Traits[string] | undefined, other: Traits[string] | undefined): boolean {
  return String(one).trim().toLowerCase() === String(other).trim().toLowerCase();
}
