import { addresses } from '../addresses.ts';
import type { Fact } from '../agreement/block.ts';
import { factsOf } from '../agreement/tables.ts';
import { linkHtml, plainOrNothing } from '../html.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { dayInWords } from '../readings.ts';
import { type Consequences, consequencesOf } from './consequences.ts';
import { goalsByPart } from './goal-pages.ts';
import { type RunRateLine, runRates } from './run-rate.ts';
import { type GoalHead, goalHead } from './score-row.ts';
import type { ScoreSubject } from './score-subject.ts';
import { type ScoreGroup, scoreGroups } from './score-table.ts';
import { verdictOf } from './score-words.ts';
import { lastDue } from './standing.ts';

/** The page of one goal of a scorecard: every period with its reasons, and what followed. */
export interface ScoreGoalPage extends PageTop {
  readonly head: GoalHead;
  readonly facts: readonly Fact[];
  readonly runRates: readonly RunRateLine[];
  readonly groups: readonly ScoreGroup[];
  readonly consequences: Consequences;
  readonly headings: readonly PageHeading[];
}

/** Makes the page of a goal. @param part the last part of its address; an unknown one throws. */
export function scoreGoalPage(part: string, subject: ScoreSubject): ScoreGoalPage {
  const { scorecard } = subject;
  const goal = goalsByPart(scorecard).get(part);
  if (goal === undefined) throw new Error(`No goal of “${scorecard.agreement}” has the page “${part}”.`);
  const alone: ScoreSubject = {
    ...subject,
    scorecard: {
      ...scorecard,
      goals: [goal],
      consequences: scorecard.consequences.filter((each) => each.goal === goal.key),
    },
  };
  const head = goalHead(goal, [], alone, true);
  const last = lastDue(goal);
  const consequences = consequencesOf(alone);
  const groups = scoreGroups(alone);
  return {
    title: goal.statement,
    kicker: `Goal on the scorecard of ${scorecard.title}`,
    description: `How “${goal.statement}” came out, period by period, on ${dayInWords(scorecard.at)}.`,
    head,
    facts: factsOf([
      ['When last read', last && plainOrNothing(`${verdictOf(last)}, ${last.name}`)],
      ['How it is counted', head.address === undefined ? undefined : linkHtml(head.address, 'In the agreement')],
      ['All goals', linkHtml(addresses.scorecard(scorecard.agreement), 'The scorecard')],
    ]),
    runRates: runRates([goal]),
    groups,
    consequences,
    headings: [
      ...groups.map(({ anchor, title }) => ({ depth: 2, slug: anchor, text: title })),
      ...(consequences.over.length > 0 ? [{ depth: 2, slug: 'over', text: 'What followed, and is over' }] : []),
    ],
  };
}
