import { type Agreement, fileIndex, type HandbookView, type Review } from '../../resolve/index.ts';
import { dateIn } from './written-date.ts';

/** The last review of an agreement that was held by the day the handbook is looked at; undefined where there is none. */
export function latestReview(agreement: Agreement, { lookUp, today }: HandbookView): Review | undefined {
  let latest: Review | undefined;
  for (const review of lookUp(reviewsOf, agreement.id)) {
    const held = heldOn(review);
    if (held === undefined || held > today || review.isPlanned) continue;
    if (latest === undefined || (heldOn(latest) ?? '') <= held) latest = review;
  }
  return latest;
}

/** Reviews by the id of each agreement that they look at. */
export const reviewsOf = fileIndex<Review>({
  entriesOf: ({ review }) => (review === undefined ? [] : review.agreements.map((id) => [id, review] as const)),
});

function heldOn({ facts }: Review): string | undefined {
  return dateIn(facts, ['held']);
}
