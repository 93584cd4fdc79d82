import type { Consequence, GoalScore, PeriodScore, Scorecard, Standing } from '../../score/index.ts';
import { counted } from '../words.ts';

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

/** How a goal stands in a word or two. */
export function stateWords(goal: GoalScore): string {
  if (!goal.binding) return 'on trial';
  const period = toldPeriod(goal);
  if (period === undefined) return 'not due';
  if (period.state === 'unknown') return period.amount === undefined ? 'no value' : 'unknown';
  if (period.state === 'partly') {
    const known = period.parts.filter(({ state }) => state !== 'unknown').length;
    return `partly, ${Math.round((period.share ?? 0) * known)} of ${known}`;
  }
  return goal.missesInARow > 1 && period.state === 'missed' ? `missed, ${goal.missesInARow} in a row` : period.state;
}

/** Why a goal stands so, and what comes next: whole sentences. */
export function goalRemarks(goal: GoalScore): readonly string[] {
  if (!goal.binding) return ['Shown, and not scored.'];
  const { missesLeft, trend, runRate } = goal;
  const period = toldPeriod(goal);
  const waiting = goal.periods.find(({ state }) => state === 'not due');
  const told = period?.why ?? (waiting && `${waiting.name}: ${waiting.why}`);
  const isMet = period === undefined || period.state === 'met' || period.state === 'excepted';
  const more = missesLeft?.count === 1 ? 'One more miss' : `${missesLeft?.count} more misses`;
  const next = isMet || missesLeft === undefined ? undefined : `${more}: ${ended(missesLeft.then)}`;
  const pace =
    runRate && runRate.left > 0
      ? `${number(runRate.reached)} so far, ${number(runRate.perDay)} a day; ${number(runRate.neededPerDay)} a day are needed in the ${counted(runRate.daysLeft, 'day')} that are left.`
      : undefined;
  const course = trend === undefined || trend === 'level' ? undefined : `Attainment is ${trend}.`;
  return [told, pace, course, next].filter((each) => each !== undefined);
}

/** What is due from somebody, by day: running consequences, clauses that may be used, and the review. */
export function dueWords({ consequences, review }: Scorecard): readonly string[] {
  const live = consequences.filter(({ state }) => state !== 'over').map(({ sentence }) => sentence);
  if (review.broughtForward !== undefined || review.due === undefined) return live;
  const next = review.isOverdue ? `The review was due on ${review.due}.` : `The next review is due on ${review.due}.`;
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

/** A number for people: whole above a hundred, two decimals below it. */
function number(value: number): string {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
  const [whole = '', decimals] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
