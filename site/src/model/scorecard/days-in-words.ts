import type { Scorecard } from '@living-sla/core/score';
import { tellDays } from '../readings.ts';

/** The same scorecard with its days in words: “from 1 November 2026”, where a text says “from 2026-11-01”. */
export function withDaysInWords(scorecard: Scorecard): Scorecard {
  const { goals, consequences, sentence } = scorecard;
  return {
    ...scorecard,
    sentence: tellDays(sentence),
    goals: goals.map((goal) => ({
      ...goal,
      statement: tellDays(goal.statement),
      periods: goal.periods.map((score) => ({
        ...score,
        name: tellDays(score.name),
        asked: score.asked && tellDays(score.asked),
      })),
    })),
    consequences: consequences.map((each) => ({
      ...each,
      because: each.because.map(tellDays),
      sentence: tellDays(each.sentence),
    })),
  };
}
