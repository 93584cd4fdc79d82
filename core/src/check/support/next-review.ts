import { type DataScalar, nextAfter, nodeAt, type Recurrence } from '../../parse/index.ts';
import { type Agreement, type HandbookView, type Review, scalarField } from '../../resolve/index.ts';
import { latestReview } from './latest-review.ts';
import { dateIn } from './written-date.ts';

/** The day of a review, and why it is that day. */
export interface NextReview {
  /** ISO date. */
  readonly date: string;
  /** The words of the agreement that make it due; its title, where only the last review says it. */
  readonly scalar: DataScalar;
}

/**
 * When an agreement in force is to be reviewed next; it may lie in the past. A day that was agreed on goes first: the
 * later one of the latest review's and the agreement's. Else the rhythm counts, from the latest review, or from the
 * first day of the agreement.
 * @returns undefined for an agreement that is not in force today, and where nothing says it.
 */
export function nextReview(agreement: Agreement, handbook: HandbookView): NextReview | undefined {
  if (agreement.status !== 'active' || !isInForce(agreement, handbook.today)) return undefined;
  return nextAfterReview(agreement, latestReview(agreement, handbook));
}

function isInForce(agreement: Agreement, today: string): boolean {
  const from = dateIn(agreement.facts, ['effective', 'from']);
  const until = dateIn(agreement.facts, ['effective', 'until']);
  return (from === undefined || from <= today) && (until === undefined || until >= today);
}

function nextAfterReview(agreement: Agreement, review: Review | undefined): NextReview | undefined {
  const held = review && dateIn(review.facts, ['held']);
  const place = scalarAt(agreement, 'next') ?? scalarAt(agreement, 'every') ?? scalarField(agreement.root, 'title');
  if (place === undefined) return undefined;
  const agreed = [dateIn(agreement.facts, ['review', 'next']), review && dateIn(review.facts, ['next'])];
  const ahead = agreed.filter((date) => date !== undefined).filter((date) => held === undefined || date > held);
  const last = ahead.sort().at(-1);
  if (last !== undefined) return { date: last, scalar: place };
  return nextByRhythm(agreement, held ?? dateIn(agreement.facts, ['effective', 'from']));
}

/**
 * The day that the rhythm of an agreement's reviews gives after a day.
 * @param base an ISO date; undefined where none is known, and then there is no next day.
 */
export function nextByRhythm(agreement: Agreement, base: string | undefined): NextReview | undefined {
  const scalar = scalarAt(agreement, 'every');
  const result = scalar && agreement.facts.values.get(scalar)?.result;
  if (base === undefined || scalar === undefined || !result?.ok) return undefined;
  return { date: nextAfter(result.value as Recurrence, base), scalar };
}

function scalarAt({ root }: Agreement, key: string): DataScalar | undefined {
  const node = nodeAt(root, ['review', key]);
  return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}
