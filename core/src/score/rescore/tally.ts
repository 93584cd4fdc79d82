import type { RescoredPeriod, Tally } from './rescored.ts';

/** How many of some verdicts are met. */
export function tallyOf(periods: readonly RescoredPeriod[], side: 'was' | 'would'): Tally {
  return { met: periods.filter((period) => period[side].state === 'met').length, of: periods.length };
}

/** “4 of 6 met”. */
export function tallyInWords({ met, of }: Tally): string {
  return `${met} of ${of} met`;
}
