import { isVerdict } from '../follow/trend.ts';
import type { GoalScore, Scorecard } from '../scorecard.ts';
import type { ScoringText } from '../scoring-text.ts';
import { isSameGoal } from './as-if-always.ts';
import { endsIn } from './goal-pair.ts';
import type { NotRescored, RescoreSpan } from './rescored.ts';
import { tallyInWords } from './tally.ts';

/**
 * Goals that were scored in a stretch of days, and that the proposed text no longer has: nothing can be held against it.
 * @param then what the texts in force made of the results. @param texts these texts, newest first.
 */
export function goneGoals(
  then: Scorecard,
  proposed: ScoringText,
  texts: readonly ScoringText[],
  span: RescoreSpan,
): NotRescored[] {
  return then.goals
    .filter((score) => isGone(score, proposed, texts))
    .flatMap(({ key, statement, periods }) => {
      const scored = periods.filter((period) => endsIn(period, span) && isVerdict(period.state));
      if (scored.length === 0) return [];
      const tally = { met: scored.filter(({ state }) => state === 'met').length, of: scored.length };
      const why = `This text no longer has it. Until now it was scored: ${tallyInWords(tally)}.`;
      return [{ goal: key, statement, periods: [], why }];
    });
}

function isGone({ key }: GoalScore, proposed: ScoringText, texts: readonly ScoringText[]): boolean {
  const known = texts.flatMap(({ goals }) => goals.filter((goal) => goal.key === key));
  const keys = [key, ...known.flatMap(({ otherKeys }) => otherKeys)];
  return (
    known.length > 0 &&
    !proposed.goals.some((goal) => keys.some((each) => isSameGoal({ key: each, otherKeys: [] }, goal)))
  );
}
