import { calendarNamed, dayAfter } from '../../clock/index.ts';
import { describeDuration, type IsoDate } from '../../parse/index.ts';
import { dayWords } from '../day-words.ts';
import type { Timeline } from '../plan/timeline.ts';
import type { Consequence } from '../scorecard.ts';
import type { ScoredCancellation, ScoredRemedy, ScoringText } from '../scoring-text.ts';
import type { ScoredLine, ScoredPeriod } from './scored-line.ts';
import { type MissRule, type SetOff, setOffs } from './set-off.ts';

/**
 * What follows from the misses of all goals, by the agreement's own words: what runs first, then by day. What is written in
 * words that no machine can decide is never among it.
 */
export function consequencesOf(lines: readonly ScoredLine[], timeline: Timeline, at: IsoDate): readonly Consequence[] {
  const all = lines.flatMap((line) => {
    const { key } = line.line;
    const remedies = setOffs(line, timeline, at, remedyRules).map((each) => remedyAsConsequence(each, key));
    const clauses = setOffs(line, timeline, at, cancellationRules).map((each) => clauseAsConsequence(each, key));
    return [...remedies, ...clauses];
  });
  const rank = ({ state }: Consequence) => (state === 'over' ? 1 : 0);
  return all.sort(
    (one, other) => rank(one) - rank(other) || compare(one.since, other.since) || compare(one.goal, other.goal),
  );
}

/** Remedies that count misses of a goal, and bind. */
export function remedyRules({ remedies }: ScoringText, goal: string): (MissRule & { readonly remedy: ScoredRemedy })[] {
  return remedies.flatMap((remedy) => {
    const { when, binding } = remedy;
    if (!binding || when.form === 'words' || (when.goal !== undefined && when.goal !== goal)) return [];
    return [{ identity: identityOf(when, remedy.then), trigger: when, remedy }];
  });
}

function cancellationRules(
  { cancellation }: ScoringText,
  goal: string,
): (MissRule & { readonly clause: ScoredCancellation })[] {
  if (cancellation === undefined || cancellation.when.form === 'words') return [];
  const { when } = cancellation;
  if (when.goal !== undefined && when.goal !== goal) return [];
  return [{ identity: identityOf(when, ''), trigger: when, clause: cancellation }];
}

/** The goal plays no part: it may have had another key, and each goal is looked at by itself. */
function identityOf({ goal, times, unit }: MissRule['trigger'], words: string): string {
  return `${goal === undefined ? 'any' : 'named'} ${times} ${unit} ${words.replace(/\s+/g, ' ').toLowerCase()}`;
}

function remedyAsConsequence(
  { rule: { remedy }, text, goal, because, since, over }: SetOff<ReturnType<typeof remedyRules>[number]>,
  key: string,
): Consequence {
  const { then, by, within } = remedy;
  const actBy = within === undefined ? undefined : dayAfter(since, within, calendarNamed('default', text.calendars));
  const who = by.map((id) => text.parties.find((party) => party.id === id)?.name ?? id);
  const deadline =
    actBy === undefined || over !== undefined
      ? ''
      : ` By ${dayWords(actBy)}${who.length > 0 ? `: ${listed(who)}` : ''}.`;
  return {
    kind: bringsReviewForward(then) ? 'review' : 'remedy',
    then,
    version: text.version,
    goal: key,
    because: namesOf(because),
    since,
    by,
    actBy,
    state: over === undefined ? 'running' : 'over',
    overSince: over?.since,
    sentence: `${becauseWords(goal.statement, because)}: ${unended(then)}.${deadline}${overWords(over)}`,
  };
}

function clauseAsConsequence(
  { rule: { clause }, text, goal, because, since, over }: SetOff<ReturnType<typeof cancellationRules>[number]>,
  key: string,
): Consequence {
  const party = text.parties.find(({ id }) => id === clause.by);
  const who = party?.name ?? clause.by ?? 'A party';
  const notice = clause.notice === undefined ? '' : ` with ${ofTime(describeDuration(clause.notice))} notice`;
  const then = `${who.charAt(0).toUpperCase()}${who.slice(1)} may cancel the agreement${notice}.`;
  return {
    kind: 'cancellation',
    then,
    version: text.version,
    goal: key,
    because: namesOf(because),
    since,
    by: party === undefined ? text.parties.map(({ id }) => id) : [party.id],
    actBy: undefined,
    state: over === undefined ? 'open' : 'over',
    overSince: over?.since,
    sentence: `${becauseWords(goal.statement, because)}: ${unended(then)}.${overWords(over)}`,
  };
}

/** Whether the words ask for a review before its time. Nothing else brings one forward. */
export function bringsReviewForward(then: string): boolean {
  const words = then.slice(0, 1000);
  return /\breviews?\b/i.test(words) && /\b(?:forward|earlier|early|at once|immediately|straight away)\b/i.test(words);
}

/** A month is missed; a day by which something was to be reached is not. */
function becauseWords(statement: string, because: readonly ScoredPeriod[]): string {
  const [steps, whole] = [true, false].map((isStep) =>
    because.filter(({ planned }) => (planned.goal.by !== undefined) === isStep),
  ) as [ScoredPeriod[], ScoredPeriod[]];
  const days = steps.map(({ planned }) => `by ${dayWords(planned.period.until)}`);
  const words = [
    ...(whole.length === 0 ? [] : [`missed in ${listed(namesOf(whole))}`]),
    ...(days.length === 0 ? [] : [`not reached ${listed(days)}`]),
  ];
  return `“${unended(statement)}” was ${listed(words)}`;
}

function namesOf(because: readonly ScoredPeriod[]): string[] {
  return because.map(({ score }) => score.name);
}

function overWords(over: SetOff<MissRule>['over']): string {
  if (over === undefined) return '';
  const why = over.by === 'met' ? 'the goal was met again' : 'the goal is no longer in force';
  return ` Over since ${dayWords(over.since)}: ${why}.`;
}

/** “30 days'”, “1 month's”. */
function ofTime(words: string): string {
  return words.endsWith('s') ? `${words}'` : `${words}'s`;
}

function unended(text: string): string {
  return text.trim().replace(/[.!\s]+$/, '');
}

/** “August 2026, September 2026 and October 2026”. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
