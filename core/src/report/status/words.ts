import type { Consequence, GoalScore, PeriodScore, Scorecard, Standing } from '../../score/index.ts';
import { counted, dayWords } from '../words.ts';

/** Whether no remedy is due in any agreement: what a job that runs every day asks. */
export function isOnTrack(scorecards: readonly Scorecard[]): boolean {
  return scorecards.every(({ standing }) => standing !== 'remedy due');
}

/** Where an agreement stands, for a heading. */
export const standingWords: Readonly<Record<Standing, string>> = {
  'on track': 'on track',
  'at risk': 'at risk',
  'remedy due': 'a remedy is due',
  missing: 'values are missing',
  'no results': 'no results yet',
  'not in force': 'not in force',
};

/** `Marketing and Sales agreement 4.0.0`. */
export function nameOf({ title, version }: Pick<Scorecard, 'title' | 'version'>): string {
  return version === undefined ? title : `${title} ${version}`;
}

/** `3 agreements on 2026-11-22: 2 with a remedy due, 1 on track.` */
export function headline(scorecards: readonly Scorecard[]): string {
  const [first] = scorecards;
  if (first === undefined) return 'There is no agreement to tell of.';
  const standings = Object.keys(headlineWords) as Standing[];
  const parts = standings.flatMap((each) => {
    const { length } = scorecards.filter(({ standing }) => standing === each);
    return length === 0 ? [] : [`${length} ${headlineWords[each]}`];
  });
  return `${counted(scorecards.length, 'agreement')} on ${first.at}: ${parts.join(', ')}.`;
}

/** The gravest first. */
const headlineWords: Readonly<Record<Standing, string>> = {
  'remedy due': 'with a remedy due',
  'at risk': 'at risk',
  missing: 'with missing values',
  'on track': 'on track',
  'no results': 'without results',
  'not in force': 'not in force',
};

/** The goals that a report tells of: those in force, and those on trial. */
export function goalsTold({ goals }: Scorecard): readonly GoalScore[] {
  return goals.filter(({ isCurrent }) => isCurrent);
}

/** The period that says where a goal stands: the last one that was due. undefined where none was yet. */
export function toldPeriod({ periods }: GoalScore): PeriodScore | undefined {
  return periods.findLast(({ state }) => state !== 'not due' && state !== 'not in force');
}

/** The period that a report tells of: the last one that was due, else the one that runs. */
export function shownPeriod(goal: GoalScore): PeriodScore | undefined {
  return toldPeriod(goal) ?? goal.periods.find(({ state }) => state === 'not due');
}

/** The name of a period for people: “October 2026”, “by 31 October 2026”. */
export function periodWords({ name, period }: PeriodScore): string {
  return name === `by ${period.until}` ? `by ${dayWords(period.until)}` : name;
}

/** Whether a period has a value and there was no case that it could be a share of. */
export function isWithoutCases({ amount }: PeriodScore): boolean {
  return amount?.kind === 'share' && amount.cases === 0;
}

/** How a goal stands in a word or two. */
export function stateWords(goal: GoalScore): string {
  if (!goal.binding) return 'on trial';
  const period = toldPeriod(goal);
  if (period === undefined) return 'not due';
  if (isWithoutCases(period) && period.state === 'unknown') return 'no cases';
  if (period.state === 'unknown') return period.amount === undefined ? 'no value' : 'unknown';
  if (period.state === 'partly') {
    const known = period.parts.filter(({ state }) => state !== 'unknown').length;
    return `partly, ${Math.round((period.share ?? 0) * known)} of ${known}`;
  }
  return goal.missesInARow > 1 && period.state === 'missed' ? `missed, ${goal.missesInARow} in a row` : period.state;
}

/** Why a goal stands so, in one sentence. */
export function whyWords(goal: GoalScore): string {
  return goal.binding ? (shownPeriod(goal)?.why ?? 'Its first period has not begun.') : 'Shown, and not scored.';
}

/** What else there is to say of a goal, in sentences: what comes next, and what was agreed then where it is not what is agreed now. */
export function goalRemarks(goal: GoalScore): readonly string[] {
  const { binding, missesLeft, missesInARow, trend, runRate } = goal;
  if (!binding) return [];
  const state = toldPeriod(goal)?.state;
  const isShort = state === 'missed' || state === 'partly';
  const course =
    (trend === 'falling' && (isShort || state === 'met')) || (trend === 'rising' && isShort)
      ? `It has been ${trend}.`
      : undefined;
  const miss = missesInARow > 0 ? 'One more miss sets off' : 'One miss sets off';
  const next = isShort && missesLeft?.count === 1 ? `${miss}: ${ended(missesLeft.then)}` : undefined;
  const pace = runRate && runRate.left > 0 ? `Now: ${runRate.sentence}` : undefined;
  return [course, pace, next].filter((each) => each !== undefined);
}

/** The sentence that was agreed in the period that is told, where it is another one now. */
export function askedWords(goal: GoalScore): string | undefined {
  const asked = goal.binding ? toldPeriod(goal)?.asked : undefined;
  return asked === undefined ? undefined : `Agreed for that time: “${asked.trim().replace(/[.\s]+$/, '')}”.`;
}

/** What is due from somebody, by day: running consequences, clauses that may be used, and the review. */
export function dueWords({ consequences, review }: Scorecard): readonly string[] {
  const live = consequences.filter(({ state }) => state !== 'over').map(({ sentence }) => sentence);
  if (review.broughtForward !== undefined || review.due === undefined) return live;
  const next = review.isOverdue
    ? `The review was due on ${dayWords(review.due)}.`
    : `The next review is due on ${dayWords(review.due)}.`;
  return [...live, next];
}

/** How many consequences are over: nothing disappears unseen. */
export function overWords(consequences: readonly Consequence[]): string | undefined {
  const over = consequences.filter(({ state }) => state === 'over').length;
  return over === 0 ? undefined : `${counted(over, 'earlier consequence')} ${over === 1 ? 'is' : 'are'} over.`;
}

/** The names of the parties that answer for a goal; those of all where it names none. */
export function ownersOf({ owners }: GoalScore, { parties }: Scorecard): string {
  const ids = owners.length === 0 ? parties.map(({ id }) => id) : owners;
  return ids.map((id) => parties.find((party) => party.id === id)?.name ?? id).join(', ');
}

function ended(text: string): string {
  const words = text.trim();
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
