import { type Agreement, remembered, type Term, type TermUse } from '@living-sla/core';
import type { Context } from '../context.ts';
import { readFields } from '../fields.ts';
import type { Learner } from './learners.ts';
import { learningOrder } from './term-order.ts';

/** The terms that a team needs, in the order in which they are learnt. */
export interface PathTerms {
  /** Those to begin with. */
  readonly first: readonly Term[];
  /** All others that the team's agreements use for what concerns it. */
  readonly rest: readonly Term[];
}

/** How many terms a path asks somebody to learn; the rest is named only. */
const mostOnPath = 20;

/** The terms that a team needs, found by where its agreements use them. */
export function pathTerms(learner: Learner, context: Context): PathTerms {
  return termsOf(context)(learner);
}

/** Asked for by the page of a path and by its cards. */
const termsOf = remembered((context: Context) =>
  remembered((learner: Learner) => inOrder(usesOfLearner(learner, context), context)),
);

/** The terms of the whole handbook, those that are used most first. @param most how many at most. */
export function commonTerms(context: Context, most: number): readonly Term[] {
  const counts = new Map(
    context.handbook.terms.map((term) => [
      term,
      context.usesOf(term).filter(({ file }) => file.kind === 'agreement').length,
    ]),
  );
  return learningOrder({ wanted: byCount(counts), before: (term) => neededBefore(term, context) }, most);
}

function inOrder(counts: ReadonlyMap<Term, number>, context: Context): PathTerms {
  const wanted = byCount(counts);
  const before = (term: Term) => neededBefore(term, context);
  const first = learningOrder({ wanted, before }, mostOnPath);
  const chosen = new Set(first);
  return { first, rest: wanted.filter((term) => !chosen.has(term)) };
}

function byCount(counts: ReadonlyMap<Term, number>): Term[] {
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || a.name.value.localeCompare(b.name.value, 'en'))
    .map(([term]) => term)
    .filter(isTaught);
}

/** A term without a meaning, or one that is on its way out, cannot or need not be learnt. */
function isTaught({ means, status }: Term): boolean {
  return means !== undefined && status !== 'retired' && status !== 'legacy';
}

/** The terms that the meaning of a term uses. */
function neededBefore(term: Term, context: Context): Term[] {
  const depth = term.path.length;
  const own = context
    .usesIn(term.file.path)
    .filter(
      ({ path, self, term: used }) => !self && isTaught(used) && path?.[depth] === 'means' && isBelow(path, term),
    );
  return [...new Set(own.map(({ term: used }) => used))].filter((used) => used !== term);
}

function isBelow(path: NonNullable<TermUse['path']>, { path: above }: Term): boolean {
  return above.every((step, at) => path[at] === step);
}

/** How often the agreements use each term where they speak of what a team does, owes or is owed. */
function usesOfLearner(learner: Learner, context: Context): ReadonlyMap<Term, number> {
  const counts = new Map<Term, number>();
  for (const agreement of learner.agreements) {
    const concerns = concernOf(learner.id, agreement, context);
    for (const use of context.usesIn(agreement.file.path)) {
      if (concerns(use)) counts.set(use.term, (counts.get(use.term) ?? 0) + 1);
    }
  }
  return counts;
}

/** Says of a place in an agreement whether it concerns a party. */
function concernOf(party: string, agreement: Agreement, context: Context): (use: TermUse) => boolean {
  const goals = new Set(
    agreement.goals.filter(({ owners }) => owners.length === 0 || owners.includes(party)).map(({ key }) => key),
  );
  const items = new Set(itemsOf(party, agreement, context));
  return ({ goal, path }) =>
    goal === undefined ? path !== undefined && items.has(`${path[0]}/${path[1]}`) : goals.has(goal);
}

/** The entries of lists that name a party, as `commitments/2`. */
function itemsOf(party: string, { root, facts, handoffs, stages }: Agreement, context: Context): string[] {
  if (root === undefined) return [];
  const fields = readFields(root, context.beginSection(facts));
  const named = (Object.keys(naming) as (keyof typeof naming)[]).flatMap((list) =>
    fields
      .each(list)
      .flatMap((item, at) => (naming[list].some((key) => item.texts(key).includes(party)) ? [`${list}/${at}`] : [])),
  );
  const mine = new Set(stages.filter(({ owner }) => owner === party).map(({ id }) => id));
  const passing = handoffs.flatMap(({ from = '', to = '' }, at) =>
    mine.has(from) || mine.has(to) ? [`handoffs/${at}`] : [],
  );
  return [...named, ...passing];
}

/** Which lists of an agreement name parties, and under which keys. */
const naming = {
  commitments: ['by', 'to'],
  needs: ['party', 'from'],
  stages: ['owner'],
  meetings: ['attendees'],
  nurture: ['by'],
  remedies: ['by'],
} as const;
