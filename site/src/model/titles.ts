import type { Handbook, Review } from '@living-sla/core';
import { dayInWords } from './readings.ts';
import { listed } from './sentences.ts';

/** What reviews and guides are called, by their ids. */
export interface Titles {
  readonly review: (id: string) => string;
  readonly guide: (id: string) => string;
}

/** Reads the titles of a handbook's reviews and guides. */
export function titlesOf(handbook: Handbook): Titles {
  const agreements = new Map(handbook.agreements.map((agreement) => [agreement.id, agreement.title]));
  const reviews = new Map(handbook.reviews.map((review) => [review.id, titleOf(review, agreements)]));
  const guides = new Map(handbook.guides.map((guide) => [guide.id, guide.title]));
  return { review: (id) => reviews.get(id) ?? id, guide: (id) => guides.get(id) ?? id };
}

/** A review without a title of its own is called by its agreements and its day. */
function titleOf(review: Review, agreements: ReadonlyMap<string, string>): string {
  const title = review.data?.title;
  if (title !== undefined) return title;
  const about = listed(review.agreements.map((id) => agreements.get(id) ?? id));
  const day = review.held === undefined ? '' : ` of ${dayInWords(review.held.value)}`;
  return about === '' ? `Review${day}` : `${about}: review${day}`;
}
