import { type Handbook, type IsoDate, parseDate } from '@living-sla/core';
import type { Scorecard } from '@living-sla/core/score';
import { reviewDraft } from './review-draft.ts';

/** A file for a review that is due and has none. */
export interface DueReview {
  /** The id of the agreement. */
  readonly agreement: string;
  /** Below the folder of the handbook. */
  readonly path: string;
  readonly text: string;
  /** Why it is due, in a sentence. */
  readonly why: string;
}

/**
 * The reviews that are due by the day of their scorecards, or were brought forward, and that no file in reviews/ is about.
 * The day in the name of a file is the one on which it became due, so another look another day names the same file.
 */
export function dueReviews(handbook: Handbook, scorecards: readonly Scorecard[]): DueReview[] {
  return scorecards.flatMap((scorecard) => {
    const agreement = handbook.agreements.find(({ id }) => id === scorecard.agreement);
    const due = dueDay(scorecard);
    if (agreement === undefined || due === undefined || isThere(handbook, agreement.id, due.day)) return [];
    const path = `reviews/${due.day}-${agreement.id.replace(/[^a-z0-9-]+/gi, '-')}.mdx`;
    if (handbook.paths.has(path)) return [];
    const text = reviewDraft({ agreement, scorecard, day: due.day, why: due.why });
    return [{ agreement: agreement.id, path, text, why: due.why }];
  });
}

/** The first day on which a review was called for; undefined where none is yet. */
function dueDay({ at, review, consequences }: Scorecard): { day: IsoDate; why: string } | undefined {
  const planned = review.due !== undefined && review.due <= at;
  const called = consequences.filter(
    ({ kind, state, since }) => kind === 'review' && state === 'running' && since <= at,
  );
  const days = [
    ...(planned ? [{ day: review.due as IsoDate, why: `The review was planned for ${review.due}.` }] : []),
    ...called.map(({ since, sentence }) => ({ day: since, why: review.broughtForward ?? sentence })),
  ];
  return days.sort((one, other) => (one.day < other.day ? -1 : 1))[0];
}

/** Whether a file is about a review of the agreement on that day or later, whatever its status. */
function isThere({ reviews }: Handbook, agreement: string, day: IsoDate): boolean {
  return reviews.some(({ agreements, held }) => {
    const date = held === undefined ? undefined : parseDate(held.value);
    return agreements.includes(agreement) && date?.ok === true && date.value.date >= day;
  });
}
