import type { PeriodScore, PeriodState, Standing } from '@living-sla/core/score';
import type { Badge } from '../statuses.ts';

/** Where an agreement stands, as a badge. */
export function standingBadge(standing: Standing): Badge {
  return standings[standing];
}

/** What a state is called in a cell, and in a list of states. */
export const stateWords: Readonly<Record<PeriodState, string>> = {
  met: 'Met',
  missed: 'Missed',
  partly: 'Partly met',
  unknown: 'No value',
  'not due': 'Not due',
  excepted: 'Excepted',
  'not in force': 'Not in force',
};

/** What became of a goal in one period, in two or three words. */
export function verdictOf(score: PeriodScore): string {
  if (score.state === 'partly' && score.parts.length > 0) {
    const met = score.parts.filter(({ state }) => state === 'met').length;
    return `Partly, ${met} of ${score.parts.length}`;
  }
  if (score.amount === undefined) return stateWords[score.state];
  if (score.state === 'unknown') return 'Not decided';
  return score.state === 'not due' ? 'So far' : stateWords[score.state];
}

/** The name of a state as a class: “not due” is “not-due”. */
export function stateClass(state: PeriodState): string {
  return state.replaceAll(' ', '-');
}

/** The badge that a verdict wears where it stands alone. */
export function verdictTone(state: PeriodState): Badge['tone'] {
  return tones[state];
}

const tones: Readonly<Record<PeriodState, Badge['tone']>> = {
  met: 'good',
  missed: 'warning',
  partly: 'notice',
  unknown: 'notice',
  'not due': 'quiet',
  excepted: 'quiet',
  'not in force': 'quiet',
};

const standings: Readonly<Record<Standing, Badge>> = {
  'on track': { words: 'On track', tone: 'good' },
  'at risk': { words: 'At risk', tone: 'notice' },
  'remedy due': { words: 'A remedy is due', tone: 'warning' },
  missing: { words: 'Values are missing', tone: 'notice' },
  'no results': { words: 'No results yet', tone: 'quiet' },
  'not in force': { words: 'Not in force', tone: 'quiet' },
};
