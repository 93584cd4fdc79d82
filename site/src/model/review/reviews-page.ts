import { counted, type Review } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { type FirstExample, firstAgreement, firstReview } from '../first-examples.ts';
import type { Pager } from '../lists/row-pages.ts';
import type { PageTop } from '../page.ts';
import { packed } from '../pages-of-lists.ts';
import { dayInWords } from '../readings.ts';
import { listed } from '../sentences.ts';
import { type Badge, badgeOf } from '../statuses.ts';

/** A page of reviews, the latest first. */
export interface ReviewsPage extends PageTop {
  readonly reviews: readonly ReviewLine[];
  readonly pager: Pager;
  /** What an empty list shows: words, and the file that they speak of. */
  readonly empty: { readonly words: string; readonly example: FirstExample };
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

/** Makes the list of reviews, on as few pages as have room for it; at least one. */
export function reviewsPages(context: Context): ReviewsPage[] {
  const lines = latestFirst(context.handbook.reviews).map((review) => reviewLine(review, context));
  const pages = packed(lines, weigh, room);
  const all = (pages.length === 0 ? [[]] : pages).map((reviews, at) => ({ reviews, number: at + 1 }));
  return all.map(({ reviews, number }) => ({
    title: number === 1 ? 'Reviews' : `Reviews, page ${number}`,
    kicker: 'What was looked at and decided',
    description: 'Every review that was held: who was there, what was decided, and when the next one is.',
    reviews,
    pager: { number, addresses: all.map((each) => addresses.reviewsPage(each.number)) },
    empty: emptyList(context),
  }));
}

function emptyList({ handbook, today }: Context): ReviewsPage['empty'] {
  const [agreement] = handbook.agreements;
  return agreement === undefined
    ? {
        words: 'There is no agreement yet that could be reviewed. The first one is a file such as',
        example: firstAgreement,
      }
    : {
        words: 'No review has been recorded yet. The first one is a file such as',
        example: firstReview(agreement.id, today),
      };
}

/** How much markup of lines a page has room for, and what one line takes. */
const room = 22_000;

function weigh({ title, address, about }: ReviewLine): number {
  return 280 + title.length + address.length + about.length;
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
