import { addDays, type IsoDate, type Review } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { readFields } from '../fields.ts';
import { dayInWords, deadlineOf } from '../readings.ts';
import { latestFirst } from '../review/reviews-page.ts';
import { dueByResults } from './due-by-results.ts';
import { concerned, type Due, dueInAgreement } from './due-in-agreement.ts';

/** A day and what is due on it. */
export interface DueDay {
  readonly on: string;
  readonly lines: readonly DueLine[];
}

/** Something that is due. */
export interface DueLine extends Due {
  /** Whether its day has passed and nobody seems to have done it. */
  readonly late: boolean;
}

/** How far ahead the first page looks. */
export const daysAhead = 90;

/** What is due within the next days, the nearest first; what is late stands before all else. */
export function dueDays(context: Context): DueDay[] {
  const until = addDays(context.today, daysAhead);
  const days = new Map<IsoDate, DueLine[]>();
  for (const due of everythingDue(context)) {
    const late = tellsOfLateness.has(due.kind) && due.day < context.today;
    if (!late && (due.day < context.today || due.day > until)) continue;
    days.set(due.day, [...(days.get(due.day) ?? []), { ...due, late }]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, lines]) => ({ on: dayInWords(day), lines }));
}

/** Only of a review and of a value can it be told that nobody saw to it. */
const tellsOfLateness: ReadonlySet<Due['kind']> = new Set(['Review', 'Value']);

/** Everything in the handbook that has a day, in no order: what is past and what is far ahead belong to it. */
export function everythingDue(context: Context): Due[] {
  const last = lastReviews(context);
  const binding = context.handbook.agreements.filter((agreement) => agreement.status === 'active');
  return [
    ...binding.flatMap((agreement) => dueInAgreement(agreement, last.get(agreement.id), context)),
    ...binding.flatMap((agreement) => {
      const scorecard = context.scorecard(agreement.id);
      return scorecard === undefined ? [] : dueByResults(scorecard, agreement);
    }),
    ...context.handbook.reviews.flatMap((review) => decisionsOf(review, context)),
  ];
}

/** The latest review of each agreement, by its id. */
export function lastReviews({ handbook }: Context): ReadonlyMap<string, Review> {
  const oldestFirst = latestFirst(handbook.reviews).reverse();
  return new Map(oldestFirst.flatMap((review) => review.agreements.map((id) => [id, review] as const)));
}

/** The decisions of a review that have a day of their own. */
function decisionsOf(review: Review, context: Context): Due[] {
  const root = review.file.frontmatter?.root;
  if (root === undefined) return [];
  const decisions = readFields(root, context.beginSection(review.facts)).each('decisions');
  const agreements = review.agreements.flatMap((id) => context.agreement(id) ?? []);
  return decisions.flatMap((decision, at): Due[] => {
    const day = deadlineOf(decision.text('due'), context);
    const what = decision.text('statement');
    if (day === undefined || what === undefined) return [];
    const address = addresses.review(review.id);
    return [
      {
        kind: 'Decision',
        what,
        day,
        address,
        where: context.titles.review(review.id),
        id: `${review.id}/decision-${at + 1}`,
        agreements: review.agreements,
        parties: concerned(decision.texts('by'), agreements),
      },
    ];
  });
}
