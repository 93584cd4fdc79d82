import type { Agreement } from '../../resolve/index.ts';
import { dateIn } from './written-date.ts';

/**
 * Whether there is a day on which both agreements hold, as far as their dates tell. One without an end holds until it is
 * replaced, and one without a beginning from the first day.
 */
export function holdAtOneTime(one: Agreement, other: Agreement): boolean {
  return one === other || (!endsBefore(one, other) && !endsBefore(other, one));
}

function endsBefore(one: Agreement, other: Agreement): boolean {
  const until = dateIn(one.facts, ['effective', 'until']);
  const from = dateIn(other.facts, ['effective', 'from']);
  return until !== undefined && from !== undefined && until < from;
}
