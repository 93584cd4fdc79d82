import type { Scorecard, Standing } from '@living-sla/core/score';
import { addresses } from '../addresses.ts';
import type { PageTop } from '../page.ts';
import { dayInWords } from '../readings.ts';
import { type StandingBlock, standingBlock } from './standing.ts';

/** The page of all scorecards: where every agreement stands, the worst first. */
export interface ScorecardsPage extends PageTop {
  readonly lines: readonly ScorecardLine[];
  /** “1 remedy due, 1 on track”. Empty without agreements. */
  readonly summary: string;
  /** Whether no agreement has a result. */
  readonly isEmpty: boolean;
}

/** One agreement. */
export interface ScorecardLine {
  readonly title: string;
  readonly address: string;
  readonly standing: StandingBlock;
}

/** Makes the page of all scorecards. @param at the day of the pages. */
export function scorecardsPage(scorecards: readonly Scorecard[], at: string, organisation: string): ScorecardsPage {
  const lines = [...scorecards]
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
    .map((scorecard) => ({
      title: scorecard.title,
      address: addresses.scorecard(scorecard.agreement),
      standing: standingBlock(scorecard),
    }));
  return {
    title: 'Scorecard',
    kicker: `Where we stand on ${dayInWords(at)}`,
    description: `Results against goals in every agreement at ${organisation}.`,
    lines,
    summary: order
      .map((standing) => [scorecards.filter((each) => each.standing === standing).length, standing] as const)
      .filter(([count]) => count > 0)
      .map(([count, standing]) => `${count} ${inSummary[standing]}`)
      .join(', '),
    isEmpty: scorecards.every(({ standing }) => standing === 'no results' || standing === 'not in force'),
  };
}

const order: readonly Standing[] = ['remedy due', 'missing', 'at risk', 'on track', 'no results', 'not in force'];

const inSummary: Readonly<Record<Standing, string>> = {
  'remedy due': 'with a remedy due',
  missing: 'with missing values',
  'at risk': 'at risk',
  'on track': 'on track',
  'no results': 'without results yet',
  'not in force': 'not in force',
};
