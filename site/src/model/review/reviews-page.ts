import { counted, type Review } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PageTop } from '../page.ts';
import { dayInWords } from '../readings.ts';
import { listed } from '../sentences.ts';
import { type Badge, badgeOf } from '../statuses.ts';

/** All reviews, the latest first. */
export interface ReviewsPage extends PageTop {
  readonly reviews: readonly ReviewLine[];
}

/** One review in the list. */
export interface ReviewLine {
  readonly title: string;
  readonly address: string;
  readonly held: string | undefined;
  readonly about: string;
  readonly decisions: string;
  readonly badge: Badge | undefined;
}

/** Makes the list of reviews. */
export function reviewsPage(context: Context): ReviewsPage {
  return {
    title: 'Reviews',
    kicker: 'What was looked at and decided',
    description: 'Every review that was held: who was there, what was decided, and when the next one is.',
    reviews: latestFirst(context.handbook.reviews).map((review) => reviewLine(review, context)),
  };
}

/** Reviews by the day on which they were held, the latest first. */
export function latestFirst(reviews: readonly Review[]): Review[] {
  const day = (review: Review) => review.held?.value ?? '';
  return [...reviews].sort((a, b) => (day(a) > day(b) ? -1 : 1));
}

/** The line of one review. */
export function reviewLine(review: Review, context: Context): ReviewLine {
  const decisions = review.data?.decisions?.length ?? 0;
  return {
    title: context.titles.review(review.id),
    address: addresses.review(review.id),
    held: review.held && dayInWords(review.held.value),
    about: listed(review.agreements.map((id) => context.agreement(id)?.title ?? id)),
    decisions: decisions === 0 ? 'no decision' : counted(decisions, 'decision'),
    badge: badgeOf(review.data?.status),
  };
}
