import { type DataScalar, nodeAt, type Recurrence } from '../../parse/index.ts';
import { type Agreement, type Review, scalarField } from '../../resolve/index.ts';
import { defineRule, type RelatedPlace, related } from '../rule.ts';
import { latestReview } from '../support/latest-review.ts';
import { daysBetween, nextAfter } from '../support/next-date.ts';
import { counted } from '../support/wording.ts';
import { dateIn } from '../support/written-date.ts';

export default defineRule({
  id: 'review-overdue',
  title: 'Reviews are held when they are due',
  category: 'review',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },
  options: { 'grace-days': 0 },

  *agreement(agreement, { handbook, options }) {
    if (agreement.status !== 'active' || !isInForce(agreement, handbook.today)) return;
    const review = latestReview(agreement, handbook);
    const due = nextReview(agreement, review);
    if (due === undefined || due.date >= handbook.today) return;
    const days = daysBetween(due.date, handbook.today);
    if (days <= Number(options['grace-days'])) return;
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

interface Due {
  readonly date: string;
  /** The words that make it due. */
  readonly scalar: DataScalar;
}

function isInForce(agreement: Agreement, today: string): boolean {
  const from = dateIn(agreement.facts, ['effective', 'from']);
  const until = dateIn(agreement.facts, ['effective', 'until']);
  return (from === undefined || from <= today) && (until === undefined || until >= today);
}

/** A day that was agreed on goes first: the later one of the latest review's and the agreement's. Else the rhythm counts. */
function nextReview(agreement: Agreement, review: Review | undefined): Due | undefined {
  const held = review && dateIn(review.facts, ['held']);
  const place = scalarAt(agreement, 'next') ?? scalarAt(agreement, 'every') ?? scalarField(agreement.root, 'title');
  if (place === undefined) return undefined;
  const agreed = [dateIn(agreement.facts, ['review', 'next']), review && dateIn(review.facts, ['next'])];
  const ahead = agreed.filter((date) => date !== undefined).filter((date) => held === undefined || date > held);
  const last = ahead.sort().at(-1);
  if (last !== undefined) return { date: last, scalar: place };
  return nextByRhythm(agreement, held ?? dateIn(agreement.facts, ['effective', 'from']));
}

function nextByRhythm(agreement: Agreement, base: string | undefined): Due | undefined {
  const scalar = scalarAt(agreement, 'every');
  const result = scalar && agreement.facts.values.get(scalar)?.result;
  if (base === undefined || scalar === undefined || !result?.ok) return undefined;
  return { date: nextAfter(result.value as Recurrence, base), scalar };
}

function scalarAt({ root }: Agreement, key: string): DataScalar | undefined {
  const node = nodeAt(root, ['review', key]);
  return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}

function lastReviewPlace(review: Review | undefined): RelatedPlace[] {
  const place = review?.next ?? review?.held;
  return review && place ? [related(review.file, place.range, 'The last review that was held.')] : [];
}
