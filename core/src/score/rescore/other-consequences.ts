import type { Consequence, Scorecard } from '../scorecard.ts';
import { listed } from './outcomes.ts';
import type { OtherConsequence, RescoredGoal, RescoreSpan, Sides } from './rescored.ts';

/**
 * What follows on one side only: what the proposed text would have set off and was not, what was set off and would not have
 * been, and where the same misses would have had another consequence. Only of goals that both sides decide, and only what
 * was set off or ran in the stretch of days.
 */
export function otherConsequences(
  sides: Sides<Follows>,
  goals: readonly RescoredGoal[],
  span: RescoreSpan,
): OtherConsequence[] {
  const inSpan = ({ consequences }: Follows) =>
    consequences
      .filter((each) => isWithin(each, goals, span))
      .toSorted((one, other) => one.since.localeCompare(other.since));
  const [was, would] = [inSpan(sides.was), inSpan(sides.would)];
  const gone = was.filter((each) => !would.some((other) => isSame(each, other)));
  const fresh = would.filter((each) => !was.some((other) => isSame(each, other)));
  const others = fresh.map((each) => ({ would: each, was: gone.find((other) => haveOneCause(each, other)) }));
  const spared = gone.filter((each) => !others.some((other) => other.was === each));
  return [...others.map((each) => told(each, goals)), ...spared.map((each) => told({ was: each }, goals))];
}

type Follows = Pick<Scorecard, 'consequences'>;

/** Set off by a period that was compared, or set off before and still running then. */
function isWithin(each: Consequence, goals: readonly RescoredGoal[], { from, until }: RescoreSpan): boolean {
  const goal = goals.find(({ key }) => key === each.goal);
  if (goal === undefined) return false;
  const isCause = goal.periods.some(({ name }) => name === each.because.at(-1));
  return isCause || (each.since <= until && (each.overSince === undefined || each.overSince > from));
}

/** The same consequence of the same goal, at the same time or for a time that both have. */
function isSame(one: Consequence, other: Consequence): boolean {
  return haveOneCause(one, other) && one.then === other.then;
}

function haveOneCause(one: Consequence, other: Consequence): boolean {
  if (one.kind !== other.kind || one.goal !== other.goal) return false;
  const [first, last] = one.since <= other.since ? [one, other] : [other, one];
  return one.because.at(-1) === other.because.at(-1) || first.overSince === undefined || first.overSince > last.since;
}

function told(
  { was, would }: { readonly was?: Consequence | undefined; readonly would?: Consequence | undefined },
  goals: readonly RescoredGoal[],
): OtherConsequence {
  const one = (would ?? was) as Consequence;
  const statement = goals.find(({ key }) => key === one.goal)?.statement ?? one.goal;
  const { kind, goal, because } = one;
  const sides = { was: was?.then, would: would?.then };
  return { kind, goal, statement, because, ...sides, sentence: sentenceOf({ statement, because, ...sides }) };
}

function sentenceOf({
  statement,
  because,
  was,
  would,
}: Pick<OtherConsequence, 'because' | 'was' | 'would'> & { readonly statement: string }): string {
  const goal = `“${ended(statement, '')}” (${listed(because)})`;
  if (was === undefined) return `This would have followed from the misses of ${goal}: ${ended(would ?? '')}`;
  if (would === undefined) return `This followed from the misses of ${goal}, and would not have: ${ended(was)}`;
  return `From the misses of ${goal} this would have followed: ${ended(would)} Until now it was: ${ended(was)}`;
}

/** A text of an author with one full stop at its end, or with none. */
function ended(text: string, end = '.'): string {
  return `${text.trim().replace(/[.\s]+$/, '')}${end}`;
}
