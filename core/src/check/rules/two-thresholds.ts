import { type DataScalar, field, items, nodeAt, type Target } from '../../parse/index.ts';
import type { Agreement, Handbook, Term } from '../../resolve/index.ts';
import { defineRule, quote, related } from '../rule.ts';
import { termUsesIn } from '../support/by-file.ts';
import { parsedAs } from '../support/parsed-as.ts';

export default defineRule({
  id: 'two-thresholds',
  title: 'The score that makes a lead ready is one number',
  category: 'coherence',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *agreement(agreement, { handbook }) {
    const scalar = nodeAt(agreement.root, ['scoring', 'threshold']);
    const threshold = thresholdOf(parsedAs(agreement.facts, scalar, 'target'));
    if (scalar?.kind !== 'scalar' || threshold === undefined) return;
    const [bar, second] = scoreBars(agreement, handbook);
    // With two terms that ask for a score, nobody can know which of them the threshold is for.
    if (bar === undefined || second !== undefined || bar.least === threshold) return;
    const { term, condition } = bar;
    yield {
      range: scalar.range,
      message: `The threshold is ${quote(scalar.text)}, but ${quote(term.name.value)} asks for ${quote(condition.text)}, so a lead can be ready by one and not by the other. Write the number that was agreed in both places.`,
      related: [related(term.file, condition.range, 'The condition of the definition.')],
      status: term.status,
    };
  },
});

/** A condition of a term that asks for a lead score. */
interface ScoreBar {
  readonly term: Term;
  readonly condition: DataScalar;
  /** The lowest whole score that meets it. */
  readonly least: number;
}

/** What the terms that an agreement uses ask of the lead score. */
function scoreBars({ file }: Agreement, handbook: Handbook): ScoreBar[] {
  const terms = new Set(termUsesIn(file, handbook).map(({ term }) => term));
  return [...terms].flatMap((term) => {
    const conditions = [...items(field(term.node, 'all')), ...items(field(term.node, 'any'))];
    return conditions.flatMap((condition) => {
      if (condition.kind !== 'scalar') return [];
      const [, comparator, figure] = scoreCondition.exec(condition.text) ?? [];
      return figure === undefined ? [] : [{ term, condition, least: leastScore(comparator === '>', Number(figure)) }];
    });
  });
}

/** One plain comparison of the lead score; a health score, or a part of a longer condition, is another matter. */
const scoreCondition = /^\s*lead\.(?:lead_)?score\s*(>=?)\s*(\d+)\s*$/;

function thresholdOf(target: Target | undefined): number | undefined {
  if (target === undefined || target.comparator === 'between' || target.quantity.kind !== 'count') return undefined;
  const { comparator, quantity } = target;
  if (comparator === 'at-most' || comparator === 'less-than') return undefined;
  return leastScore(comparator === 'more-than', quantity.amount);
}

function leastScore(isAbove: boolean, score: number): number {
  return isAbove ? score + 1 : score;
}
