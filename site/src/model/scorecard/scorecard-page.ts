import type { Scorecard } from '@living-sla/core/score';
import { addresses } from '../addresses.ts';
import type { Fact } from '../agreement/block.ts';
import { factsOf } from '../agreement/tables.ts';
import { linkHtml, plainOrNothing } from '../html.ts';
import type { PartyName } from '../names.ts';
import type { PageTop } from '../page.ts';
import { dayInWords } from '../readings.ts';
import { statusBadge } from '../statuses.ts';
import { type Attainment, attainmentOf } from './attainment.ts';
import { type ConsequenceCard, consequencesOf } from './consequences.ts';
import { chartsPart, goalPageAddresses } from './goal-pages.ts';
import { type RunRateLine, runRates } from './run-rate.ts';
import { rowAnchor } from './score-row.ts';
import type { ScoreSubject } from './score-subject.ts';
import { mostColumns, type ScoreGroup, scoreGroups } from './score-table.ts';
import { type StandingBlock, standingBlock } from './standing.ts';

/** The page of one scorecard. */
export interface ScorecardPage extends PageTop {
  readonly agreement: { readonly id: string; readonly title: string; readonly address: string };
  readonly standing: StandingBlock;
  readonly facts: readonly Fact[];
  /** The review that is late or was brought forward, in a sentence; undefined where it is neither. */
  readonly review: string | undefined;
  /** What follows now. */
  readonly running: readonly ConsequenceCard[];
  /** What followed and is over, the newest; the pages of the goals tell all of it. */
  readonly over: readonly OverLine[];
  readonly runRates: readonly RunRateLine[];
  readonly attainment: Attainment;
  /** The goals with their latest periods: as many periods as there is room for beside so many goals. */
  readonly groups: readonly ScoreGroup[];
  /** Goals that have no period among the latest, or no room on the page. */
  readonly others: readonly OtherGoal[];
  /** The page with the charts; undefined where there is nothing to draw. */
  readonly charts: string | undefined;
  /** Goals of the text in force that have no period to score, and why. */
  readonly unscored: readonly UnscoredGoal[];
  /** The parties to filter by. */
  readonly parties: readonly PartyName[];
  readonly downloads: { readonly csv: string; readonly excel: string };
}

/** A consequence that is over, in a line. */
export interface OverLine {
  readonly follows: string;
  /** “over since 3 November 2026”. */
  readonly when: string;
  readonly goal: { readonly statement: string; readonly address: string } | undefined;
}

/** A goal whose periods stand on its own page only. */
export interface OtherGoal {
  readonly anchor: string;
  readonly statement: string;
  readonly address: string | undefined;
  readonly isCurrent: boolean;
}

/** How many cells the tables of the page have room for, and how many goals. */
const mostCells = 180;
const mostGoals = 40;

/** How many consequences that are over the page names. */
const mostOver = 5;

/** A goal that nothing is counted against. */
export interface UnscoredGoal {
  readonly statement: string;
  readonly address: string | undefined;
  readonly why: string;
}

/** Makes the page of a scorecard. */
export function scorecardPage(subject: ScoreSubject): ScorecardPage {
  const { scorecard, context, agreement } = subject;
  const { agreement: id, title, at } = scorecard;
  const isEmpty = scorecard.standing === 'no results';
  const groups = isEmpty ? [] : latestGroups(subject);
  const attainment = attainmentOf(scorecard, isEmpty ? [] : scoreGroups(subject, { columns: mostColumns, tables: 1 }));
  const { running, over } = consequencesOf(subject);
  const hasCharts = attainment.byGoal.length > 0 || attainment.byPeriod !== undefined;
  return {
    title: `Scorecard: ${title}`,
    kicker: `Where it stands on ${dayInWords(at)}`,
    description: scorecard.sentence,
    agreement: { id, title, address: addresses.agreement(id) },
    standing: standingBlock(scorecard),
    facts: factsFor(subject),
    review: reviewSentence(scorecard),
    running,
    over: over.slice(0, mostOver).map((card) => overLine(card, scorecard)),
    runRates: runRates(scorecard.goals),
    attainment,
    charts: hasCharts ? addresses.scorecardPart(id, chartsPart) : undefined,
    groups,
    others: isEmpty ? [] : otherGoals(subject, groups),
    unscored: unscoredGoals(subject),
    parties: scorecard.parties.map((party) => context.names.party(party.id, agreement)),
    downloads: { csv: addresses.scorecardFile(id, 'csv'), excel: addresses.scorecardFile(id, 'xlsx') },
  };
}

/** The page stays as light with forty goals as with ten: the more goals, the fewer periods. */
function latestGroups(subject: ScoreSubject): ScoreGroup[] {
  const { scorecard } = subject;
  const scored = scorecard.goals.filter(({ periods }) => periods.length > 0);
  const goals = scored.toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent)).slice(0, mostGoals);
  const shown = new Set(goals);
  const columns = Math.max(3, Math.min(mostColumns, Math.floor(mostCells / Math.max(1, goals.length))));
  const kept = { ...subject, scorecard: { ...scorecard, goals: scored.filter((goal) => shown.has(goal)) } };
  return scoreGroups(kept, { columns, tables: 1 });
}

function otherGoals({ scorecard }: ScoreSubject, groups: readonly ScoreGroup[]): OtherGoal[] {
  const told = new Set(groups.flatMap(({ latest }) => latest.rows.map(({ head }) => head.anchor)));
  const pages = goalPageAddresses(scorecard);
  return scorecard.goals
    .filter((goal) => goal.periods.length > 0 && !told.has(rowAnchor(goal)))
    .map((goal) => {
      const { statement, isCurrent } = goal;
      return { anchor: rowAnchor(goal), statement, isCurrent, address: pages.get(goal.key) };
    });
}

function overLine({ follows, goal, over }: ConsequenceCard, scorecard: Scorecard): OverLine {
  const address = goal && goalPageAddresses(scorecard).get(goal.key);
  return {
    follows,
    when: over === undefined ? 'over' : `over since ${dayInWords(over)}`,
    goal: goal && address !== undefined ? { statement: goal.statement, address: `${address}#over` } : undefined,
  };
}

function factsFor({ scorecard, versionAddress }: ScoreSubject): Fact[] {
  const { version, review, agreement } = scorecard;
  const address = version === undefined ? undefined : versionAddress(version);
  return factsOf([
    ['Version in force', address && version ? linkHtml(address, version) : plainOrNothing(version)],
    ['Next review', plainOrNothing(review.due && dayInWords(review.due))],
    ['What is agreed', linkHtml(addresses.agreement(agreement), 'The agreement')],
  ]);
}

function reviewSentence({ review }: Scorecard): string | undefined {
  if (review.isOverdue && review.due !== undefined) {
    return `The review is late: it was due on ${dayInWords(review.due)}, and none was held since.`;
  }
  return review.broughtForward;
}

function unscoredGoals({ scorecard, agreement, context }: ScoreSubject): UnscoredGoal[] {
  return scorecard.goals
    .filter(({ isCurrent, periods }) => isCurrent && periods.length === 0)
    .map(({ key, statement, binding }) => {
      const goal = agreement?.goals.find((each) => each.key === key);
      const badge = goal && statusBadge(goal.status);
      return {
        statement,
        address: goal && context.goalAddress(goal),
        why: binding
          ? 'It names nothing that could be counted yet.'
          : [badge?.words, badge?.means].filter(Boolean).join(': '),
      };
    });
}
