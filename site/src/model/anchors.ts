import { type Agreement, type Goal, slug, type Term } from '@living-sla/core';

/** Gives each wanted name once: a second one of the same name gets a number. */
export type Claim = (wanted: string) => string;

/** Begins a page's list of anchors. @param taken names that are given already. */
export function makeClaims(taken: Iterable<string> = []): Claim {
  const given = new Set(taken);
  return (wanted) => {
    let name = wanted;
    for (let next = 2; given.has(name); next++) name = `${wanted}-${next}`;
    given.add(name);
    return name;
  };
}

/** The anchor of each goal on the pages of its agreement. The headings of the text keep the names that authors link to. */
export function goalAnchors(agreement: Agreement): ReadonlyMap<Goal, string> {
  const claim = makeClaims(headingSlugs(agreement));
  return new Map(agreement.goals.map((goal) => [goal, claim(`goal-${slug(goal.key)}`)]));
}

/** The anchor of a goal's clock. */
export function clockAnchor(goalAnchor: string): string {
  return `clock-of-${goalAnchor}`;
}

/** The anchor of each definition that stands on the pages of an agreement. */
export function termAnchors(agreement: Agreement, terms: readonly Term[]): ReadonlyMap<Term, string> {
  const claim = makeClaims([...headingSlugs(agreement), ...goalAnchors(agreement).values()]);
  return new Map(terms.map((term) => [term, claim(`term-${slug(term.name.value)}`)]));
}

/** The anchors of the headings that stand in an agreement's text. */
export function headingSlugs(agreement: Agreement): readonly string[] {
  return agreement.file.parts.headings.map((heading) => heading.slug);
}
