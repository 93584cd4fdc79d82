import type { Consequence, GoalScore } from '@living-sla/core/score';
import type { Fact } from '../agreement/block.ts';
import { factsOf } from '../agreement/tables.ts';
import { linkHtml, plainHtml, plainOrNothing } from '../html.ts';
import { dayInWords } from '../readings.ts';
import { capital, listed } from '../sentences.ts';
import type { Badge } from '../statuses.ts';
import { rowAnchor } from './score-row.ts';
import type { ScoreSubject } from './score-subject.ts';

/** What an agreement says follows, as a page shows it. */
export interface ConsequenceCard {
  readonly badge: Badge;
  /** The agreement's words for what follows. */
  readonly follows: string;
  readonly facts: readonly Fact[];
  /** The goal that it follows from; undefined where it follows from several. */
  readonly goal: GoalScore | undefined;
  /** The day since which it is over, an ISO date. */
  readonly over: string | undefined;
}

/** The consequences of a scorecard: those that run or may be used, and those that are over. */
export interface Consequences {
  readonly running: readonly ConsequenceCard[];
  readonly over: readonly ConsequenceCard[];
}

/** Puts what follows from the misses into cards; the order is that of the scorecard. */
export function consequencesOf(subject: ScoreSubject): Consequences {
  const { consequences } = subject.scorecard;
  const cards = (wanted: readonly Consequence[]) => wanted.map((each) => consequenceCard(each, subject));
  return {
    running: cards(consequences.filter(({ state }) => state !== 'over')),
    over: cards(consequences.filter(({ state }) => state === 'over')),
  };
}

/** Whether the last day to act has passed; nobody can tell from results whether somebody acted. */
function isLate({ state, actBy }: Consequence, at: string): boolean {
  return state === 'running' && actBy !== undefined && actBy < at;
}

/** Who acts, in words: “Marketing”; undefined where the text names nobody. */
function actorsOf({ by }: Consequence, { context, agreement }: ScoreSubject): string | undefined {
  return by.length === 0 ? undefined : listed(by.map((id) => context.names.anyone(id, agreement)));
}

function consequenceCard(consequence: Consequence, subject: ScoreSubject): ConsequenceCard {
  const { kind, since, because, state, overSince, actBy, version } = consequence;
  const goal = subject.scorecard.goals.find(({ key }) => key === consequence.goal);
  const address = version === undefined ? undefined : subject.versionAddress(version);
  const late = isLate(consequence, subject.scorecard.at);
  return {
    badge: badgeFor(consequence),
    follows: capital(consequence.then),
    goal,
    over: state === 'over' ? overSince : undefined,
    facts: factsOf([
      ['Because', because.length === 0 ? undefined : plainHtml(`missed in ${listed(because)}`)],
      ['Goal', goal && linkHtml(`#${rowAnchor(goal)}`, goal.statement)],
      [kind === 'remedy' ? 'Due since' : 'Since', plainHtml(dayInWords(since))],
      ['Who acts', plainOrNothing(actorsOf(consequence, subject))],
      ['Act by', plainOrNothing(actBy && `${dayInWords(actBy)}${late ? ', a day that has passed' : ''}`)],
      ['Over since', plainOrNothing(state === 'over' ? overSince && dayInWords(overSince) : undefined)],
      ['Agreed in', version === undefined ? undefined : versionLink(version, address)],
    ]),
  };
}

function badgeFor({ kind, state }: Consequence): Badge {
  if (state === 'over') return { words: 'Over', tone: 'quiet' };
  if (kind === 'cancellation') return { words: 'The agreement may be cancelled', tone: 'warning' };
  if (kind === 'review') return { words: 'Review brought forward', tone: 'notice' };
  return { words: 'Remedy due', tone: 'warning' };
}

function versionLink(version: string, address: string | undefined) {
  return address === undefined ? plainHtml(`version ${version}`) : linkHtml(address, `version ${version}`);
}
