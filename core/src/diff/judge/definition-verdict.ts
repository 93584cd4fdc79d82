import { parseTarget, type Target } from '../../parse/index.ts';
import type { AgreementBook, GoalBook } from './books/agreement-book.ts';
import type { HandbookBook, TermBook } from './books/handbook-book.ts';
import { textAt, textsAt } from './books/plain.ts';
import type { Direction, PartyEffect } from './change.ts';
import type { Matter, Verdict } from './matter.ts';
import { sayReach } from './say/reach.ts';
import { plainSentence } from './say/sentences.ts';
import { thingName } from './say/thing.ts';
import { sentence } from './say/words.ts';
import type { ScopeChange } from './values/compare-conditions.ts';
import { isSameNoun } from './values/compare-targets.ts';
import { material, mirrored } from './verdicts.ts';

/**
 * What a changed meaning does to those who owe something in its words. Where fewer cases count, a goal that asks for at
 * least so many of them is harder to meet, and one that allows at most so many easier. A share of them is another share:
 * nobody can tell which way it goes.
 */
export function definitionVerdict(matter: Matter, scope: Exclude<ScopeChange, 'same'>): Verdict {
  const effects = definitionEffects(matter, scope);
  // Who uses it may stand in files that nobody gave: then it says what it does to most goals, which ask for so many.
  const found = together(effects.map(({ direction }) => direction));
  const direction = found === 'none' ? usualDirections[scope] : found;
  return {
    ...material('what-a-term-means', direction, ''),
    message: `${sayScope(matter, scope)}${sayReach(matter)}`,
    effects,
  };
}

/** What it means for each party that owes something in the words of a definition, itself or through another definition. */
export function definitionEffects(matter: Matter, scope: Exclude<ScopeChange, 'same'>): readonly PartyEffect[] {
  const { here, reaches, before, after } = matter;
  const found = new Map<string, Direction[]>();
  const add = (party: string, direction: Direction) => found.set(party, [...(found.get(party) ?? []), direction]);
  for (const { agreement: id, goals } of reaches) {
    const agreement = agreementIn(matter, id);
    const reached = agreement?.goals.filter(({ key }) => goals.includes(key)) ?? [];
    for (const goal of reached) {
      for (const owner of goal.owners) add(owner, effectOn(goal, here.term, scope));
    }
    // Used in the text around the goals, it reaches whoever the text binds.
    if (reached.length === 0 && [before, after].some(({ book, term }) => isUsedThere(book, term, id))) {
      for (const party of agreement?.parties ?? []) add(party.id, 'different');
    }
  }
  if (found.size === 0) for (const party of ownParties(matter)) add(party, usualDirections[scope]);
  return [...found].map(([party, all]) => ({ party, direction: together(all) }));
}

const usualDirections: Readonly<Record<Exclude<ScopeChange, 'same'>, Direction>> = {
  narrower: 'stricter',
  wider: 'weaker',
  other: 'different',
};

/** The parties of the agreement that makes a definition for itself: it binds them, wherever they use its words. */
function ownParties({ here }: Matter): readonly string[] {
  return here.term?.agreement === undefined ? [] : (here.agreement?.parties.map(({ id }) => id) ?? []);
}

function agreementIn({ after, before }: Matter, id: string): AgreementBook | undefined {
  return after.book.agreements.get(id) ?? before.book.agreements.get(id);
}

function isUsedThere(book: HandbookBook, term: TermBook | undefined, agreement: string): boolean {
  return term !== undefined && book.reachOf(term.address).some((reach) => reach.agreement === agreement);
}

function effectOn(goal: GoalBook, term: TermBook | undefined, scope: Exclude<ScopeChange, 'same'>): Direction {
  const target = parseTarget(textAt(goal.fields, 'target') ?? '');
  if (scope === 'other' || !target.ok || term === undefined || !isNamed(term, goal.metric)) return 'different';
  const direction = whenNarrower(target.value);
  return scope === 'narrower' ? direction : mirrored(direction);
}

function whenNarrower(target: Target): Direction {
  if (target.comparator === 'between' || target.quantity.kind === 'percent') return 'different';
  if (target.comparator === 'exactly' || target.quantity.kind === 'duration') return 'different';
  return target.comparator === 'at-least' || target.comparator === 'more-than' ? 'stricter' : 'weaker';
}

function isNamed({ name, abbreviation, fields }: TermBook, metric: string | undefined): boolean {
  const names = [name, abbreviation, textAt(fields, 'plural'), ...textsAt(fields, 'aliases')];
  return metric !== undefined && names.some((each) => each !== undefined && isSameNoun(each, metric));
}

/** What is certain wins over what nobody can tell; `none` where nothing is touched. */
function together(all: readonly Direction[]): Direction {
  const certain = new Set(all.filter((each) => each === 'stricter' || each === 'weaker'));
  const [first] = certain;
  if (certain.size === 1 && first !== undefined) return first;
  return all.length === 0 ? 'none' : 'different';
}

/** “MQL means fewer cases than before: the condition is now lead.score >= 120 instead of lead.score >= 100.” */
function sayScope(matter: Matter, scope: Exclude<ScopeChange, 'same'>): string {
  const words = plainSentence(matter);
  const name = thingName(matter);
  const prefix = `For ${name}, `;
  if (scope === 'other' || !words.startsWith(prefix)) return words;
  const cases = scope === 'narrower' ? 'fewer' : 'more';
  return sentence(`${name} means ${cases} cases than before: ${words.slice(prefix.length)}`);
}
