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
import { type Consequences, consequencesOf } from './consequences.ts';
import { type RunRateLine, runRates } from './run-rate.ts';
import type { ScoreSubject } from './score-subject.ts';
import { type ScoreGroup, scoreGroups } from './score-table.ts';
import { type StandingBlock, standingBlock } from './standing.ts';

/** The page of one scorecard. */
export interface ScorecardPage extends PageTop {
  readonly agreement: { readonly id: string; readonly title: string; readonly address: string };
  readonly standing: StandingBlock;
  readonly facts: readonly Fact[];
  /** The review that is late or was brought forward, in a sentence; undefined where it is neither. */
  readonly review: string | undefined;
  readonly consequences: Consequences;
  readonly runRates: readonly RunRateLine[];
  readonly attainment: Attainment;
  readonly groups: readonly ScoreGroup[];
  /** Goals of the text in force that have no period to score, and why. */
  readonly unscored: readonly UnscoredGoal[];
  /** The parties to filter by. */
  readonly parties: readonly PartyName[];
  readonly downloads: { readonly csv: string; readonly excel: string };
}

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
  const groups = scorecard.standing === 'no results' ? [] : scoreGroups(subject);
  return {
    title: `Scorecard: ${title}`,
    kicker: `Where it stands on ${dayInWords(at)}`,
    description: scorecard.sentence,
    agreement: { id, title, address: addresses.agreement(id) },
    standing: standingBlock(scorecard),
    facts: factsFor(subject),
    review: reviewSentence(scorecard),
    consequences: consequencesOf(subject),
    runRates: runRates(scorecard.goals),
    attainment: attainmentOf(scorecard, groups),
    groups,
    unscored: unscoredGoals(subject),
    parties: scorecard.parties.map((party) => context.names.party(party.id, agreement)),
    downloads: { csv: addresses.scorecardFile(id, 'csv'), excel: addresses.scorecardFile(id, 'xlsx') },
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
