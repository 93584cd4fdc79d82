import { field, items } from '../../../parse/index.ts';
import type { Agreement, AgreementPast, HandbookView } from '../../../resolve/index.ts';
import { reviewsOf } from '../latest-review.ts';
import { dateIn } from '../written-date.ts';

/**
 * The day on which a change was announced: that of the first review since the version before which decided on changes of
 * this agreement, or else the day on which the text came.
 * @param day the day of the text, as an ISO date.
 */
export function announcedIn(
  { id }: Agreement,
  { since, before, isReleased }: AgreementPast,
  day: string,
  { lookUp }: HandbookView,
): string {
  const start = (isReleased ? before : since)?.day;
  const held = lookUp(reviewsOf, id).flatMap(({ facts, file }) => {
    const date = dateIn(facts, ['held']);
    const decisions = items(field(file.frontmatter?.root, 'decisions'));
    const hasChanges = decisions.some((decision) => field(decision, 'changes') !== undefined);
    return date !== undefined && hasChanges && start !== undefined && date > start && date < day ? [date] : [];
  });
  return held.sort()[0] ?? day;
}
