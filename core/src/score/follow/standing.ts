import type { IsoDate } from '../../parse/index.ts';
import { dayWords } from '../day-words.ts';
import type { Consequence, GoalScore, PeriodScore, Scorecard, Standing } from '../scorecard.ts';
import type { ScoringText } from '../scoring-text.ts';

/** What the standing of an agreement is told from. */
export interface StandingSource {
  readonly inForce: ScoringText | undefined;
  /** The text in force, or the last one. */
  readonly lead: ScoringText | undefined;
  /** The next day on which a text begins; undefined where none does. */
  readonly begins: IsoDate | undefined;
  readonly goals: readonly GoalScore[];
  readonly consequences: readonly Consequence[];
  /** Whether nothing was ever recorded. */
  readonly isEmpty: boolean;
  readonly at: IsoDate;
}

/**
 * Where an agreement stands, and why. Only goals in force count. A value is missing where the last period of a goal that was
 * due has none, or one that the text in force decides; older holes are told with their periods.
 */
export function standingOf(source: StandingSource): Pick<Scorecard, 'standing' | 'sentence'> {
  const { inForce, goals, consequences, isEmpty } = source;
  if (inForce === undefined) return say('not in force', notInForce(source));
  if (isEmpty) return say('no results', 'Nothing has been recorded yet.');
  const running = consequences.filter(({ state }) => state === 'running');
  if (running.length > 0) return say('remedy due', runningWords(running));
  const current = goals.filter(({ isCurrent, binding }) => isCurrent && binding);
  const risky = current.filter(({ latest }) => latest?.state === 'missed' || latest?.state === 'partly');
  const missing = current.filter((goal) => isMissing(goal, inForce));
  const open = consequences.filter(({ state }) => state === 'open');
  if (risky.length > 0 || open.length > 0) return say('at risk', riskWords(risky, missing, open));
  if (missing.length > 0) return say('missing', missingWords(missing));
  const read = current.filter(({ latest }) => latest !== undefined).length;
  if (read === 0)
    return say('on track', current.some(lastDue) ? 'Nothing that is due could be judged.' : 'Nothing is due yet.');
  return say(
    'on track',
    read === 1 ? 'The one goal that was read was met.' : `All ${read} goals that were read were met.`,
  );
}

function say(standing: Standing, sentence: string): Pick<Scorecard, 'standing' | 'sentence'> {
  return { standing, sentence };
}

function notInForce({ lead, begins, at }: StandingSource): string {
  const next = begins && dayWords(begins);
  if (lead?.until !== undefined && lead.binds && lead.until < at) {
    const ended = `Its time ended on ${dayWords(lead.until)}`;
    return next === undefined ? `${ended}, and no later text binds anybody.` : `${ended}. It begins again on ${next}.`;
  }
  return next === undefined ? 'No text of it binds anybody.' : `It begins on ${next}.`;
}

/** The period that was due last; undefined where none was. */
export function lastDue({ periods }: GoalScore): PeriodScore | undefined {
  return periods.findLast(({ state }) => state !== 'not due' && state !== 'not in force' && state !== 'excepted');
}

function isMissing(goal: GoalScore, inForce: ScoringText): boolean {
  const isHole = (score: PeriodScore | undefined) => score?.state === 'unknown' && score.amount === undefined;
  return isHole(lastDue(goal)) || goal.periods.some((score) => score.version === inForce.version && isHole(score));
}

function runningWords(running: readonly Consequence[]): string {
  const [first] = running;
  const rest = running.length - 1;
  const more =
    rest === 0 ? '' : ` ${rest === 1 ? 'One more consequence is' : `${rest} more consequences are`} running.`;
  return `${first?.sentence ?? ''}${more}`;
}

function riskWords(risky: readonly GoalScore[], missing: readonly GoalScore[], open: readonly Consequence[]): string {
  const named = risky.map((goal) => `${nameOf(goal, goal.latest)} (${periodWords(goal.latest)})`);
  const words = [
    risky.length === 0
      ? ''
      : `Not met when last read: ${named.slice(0, mostNamed).join(', ')}${andMore(named.length)}.`,
    open[0]?.sentence ?? '',
    missing.length === 0 ? '' : missingWords(missing),
  ];
  return words.filter((each) => each !== '').join(' ');
}

function missingWords(missing: readonly GoalScore[]): string {
  const named = missing.map((goal) => nameOf(goal, lastDue(goal)));
  return `No value where one is due: ${named.slice(0, mostNamed).join(', ')}${andMore(named.length)}.`;
}

/** Its metric; else the sentence of the time that is told. */
function nameOf({ name, statement }: GoalScore, then: PeriodScore | undefined): string {
  return name === statement ? `“${unended(then?.asked ?? statement)}”` : name;
}

function periodWords(score: PeriodScore | undefined): string {
  if (score === undefined) return '';
  const { name, period } = score;
  return name === `by ${period.until}` ? `by ${dayWords(period.until)}` : name;
}

const mostNamed = 3;

function andMore(count: number): string {
  return count > mostNamed ? ` and ${count - mostNamed} more` : '';
}

function unended(text: string): string {
  return text.trim().replace(/[.!\s]+$/, '');
}
