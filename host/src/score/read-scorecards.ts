import { type Handbook, type IsoDate, resultsOf } from '@living-sla/core';
import type { HandbookHistory } from '@living-sla/core/diff';
import { heldReviewsOf, type Scorecard, type ScoringText, scoreAgreement } from '@living-sla/core/score';
import { scoringTexts } from './scoring-texts.ts';

/**
 * Where every agreement of a handbook stands on a day, in the order of the handbook.
 * @param history undefined where nobody knows the past: then each value is held against the present text.
 * @param texts what `scoringTexts` gives, where somebody has it already.
 */
export function readScorecards(
  handbook: Handbook,
  history: HandbookHistory | undefined,
  at: IsoDate,
  texts: ReadonlyMap<string, readonly ScoringText[]> = scoringTexts(handbook, history),
): readonly Scorecard[] {
  return [...texts].map(([agreement, own]) =>
    scoreAgreement({
      texts: own,
      results: resultsOf(handbook, agreement),
      reviews: heldReviewsOf(handbook, agreement),
      at,
    }),
  );
}
