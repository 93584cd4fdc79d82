import { parseDate } from '../../parse/index.ts';
import type { Handbook } from '../../resolve/index.ts';
import type { HeldReview } from '../follow/review-due.ts';

/** The reviews of an agreement that were held, in any order; a draft, and one without a day that can be read, is left out. */
export function heldReviewsOf({ reviews }: Pick<Handbook, 'reviews'>, agreementId: string): readonly HeldReview[] {
  return reviews.flatMap(({ agreements, held, isPlanned, next }) => {
    const day = agreements.includes(agreementId) && !isPlanned ? dayOf(held?.value) : undefined;
    return day === undefined ? [] : [{ held: day, next: dayOf(next?.value) }];
  });
}

function dayOf(text: string | undefined): string | undefined {
  const day = text === undefined ? undefined : parseDate(text);
  return day?.ok ? day.value.date : undefined;
}
