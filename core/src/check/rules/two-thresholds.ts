import { type DataScalar, field, items, nodeAt, type Target } from '../../parse/index.ts';
import type { Agreement, Handbook, Term } from '../../resolve/index.ts';
import { defineRule, quote, related } from '../rule.ts';
import { termUsesIn } from '../support/by-file.ts';
import { parsedAs } from '../support/parsed-as.ts';
import { saidIn } from '../support/text/said-in.ts';

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

  *handbook(handbook) {
    const bars = handbook.agreements.flatMap((agreement) => writtenBar(agreement) ?? []);
    for (const { passage, score, text, range } of saidIn(handbook, 'scores')) {
      const own = bars.filter(({ agreement }) => agreement.file === passage.file);
      const [bar, second] = own.length > 0 ? own : bars;
      // A page that speaks of two agreements may mean either bar.
      if (bar === undefined || second !== undefined || bar.least === score) continue;
      yield {
        file: passage.file,
        range,
        message: `The bar is ${quote(text)} here, but the threshold of ${quote(bar.agreement.title)} is ${quote(bar.scalar.text)}, so leads are handed over by one number and judged by the other. Write the number that holds, or refer to the agreement.`,
        related: [related(bar.agreement.file, bar.scalar.range, 'The threshold that counts.')],
      };
    }
  },
});

interface WrittenBar {
  readonly agreement: Agreement;
  readonly scalar: DataScalar;
  readonly least: number;
}

/** The threshold in the keys of an agreement in force. */
function writtenBar(agreement: Agreement): WrittenBar | undefined {
  const scalar = nodeAt(agreement.root, ['scoring', 'threshold']);
  const least = thresholdOf(parsedAs(agreement.facts, scalar, 'target'));
  const isBinding = agreement.status === 'active' && scalar?.kind === 'scalar' && least !== undefined;
  return isBinding ? { agreement, scalar, least } : undefined;
}

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
