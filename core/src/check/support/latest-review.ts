import { remembered } from '../../read/index.ts';
import type { Agreement, Handbook, Review } from '../../resolve/index.ts';
import { dateIn } from './written-date.ts';

/** The last review of an agreement that was held by the day the handbook is looked at; undefined where there is none. */
export function latestReview(agreement: Agreement, handbook: Handbook): Review | undefined {
  return latestReviews(handbook).get(agreement.id)?.review;
}

interface Held {
  readonly review: Review;
  readonly held: string;
}

/** Made once for a handbook, so that a thousand agreements do not each go through all reviews. */
const latestReviews = remembered((handbook: Handbook): ReadonlyMap<string, Held> => {
  const latest = new Map<string, Held>();
  for (const review of handbook.reviews) {
    const held = dateIn(review.facts, ['held']);
    if (held === undefined || held > handbook.today) continue;
    for (const id of review.agreements) {
      const before = latest.get(id);
      if (before === undefined || before.held <= held) latest.set(id, { review, held });
    }
  }
  return latest;
});
