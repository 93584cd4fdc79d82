import { daysBetween } from '../../parse/index.ts';
import type { Review } from '../../resolve/index.ts';
import { defineRule, type RelatedPlace, related } from '../rule.ts';
import { latestReview } from '../support/latest-review.ts';
import { nextReview } from '../support/next-review.ts';
import { counted } from '../support/wording.ts';

export default defineRule({
  id: 'review-overdue',
  title: 'Reviews are held when they are due',
  category: 'review',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },
  options: { 'grace-days': 0 },

  *agreement(agreement, { handbook, options }) {
    const due = nextReview(agreement, handbook);
    if (due === undefined || due.date >= handbook.today) return;
    const days = daysBetween(due.date, handbook.today);
    if (days <= Number(options['grace-days'])) return;
    const review = latestReview(agreement, handbook);
    const last =
      review?.held === undefined ? 'No review has been held yet' : `The last review was held on ${review.held.value}`;
    const late = counted(days, 'day');
    yield {
      range: due.scalar.range,
      message: `${last}, and the next one was due on ${due.date}, ${late} ago. An agreement that nobody looks at falls behind the work. Hold the review and file it under “reviews”.`,
      related: lastReviewPlace(review),
    };
  },
});

function lastReviewPlace(review: Review | undefined): RelatedPlace[] {
  const place = review?.next ?? review?.held;
  return review && place ? [related(review.file, place.range, 'The last review that was held.')] : [];
}
