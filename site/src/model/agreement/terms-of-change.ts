import { plainOrNothing } from '../html.ts';
import type { FactsBlock } from './block.ts';
import { everyInWords } from './nurture.ts';
import type { Subject } from './page-parts.ts';
import { triggerInWords } from './remedies.ts';
import { factsOf } from './tables.ts';

/** How often the agreement is looked at again; undefined where it does not say. */
export function reviewBlock({ read }: Subject): FactsBlock | undefined {
  const review = read().fields('review');
  if (review === undefined) return undefined;
  const every = everyInWords(review.reading('every'));
  const facts = factsOf([
    ['How often', plainOrNothing(every?.startsWith('every') === false ? `every ${every}` : every)],
    ['Next review', plainOrNothing(review.reading('next'))],
    ['A change is announced', plainOrNothing(review.reading('notice') && `${review.reading('notice')} ahead`)],
  ]);
  return { kind: 'facts', anchor: 'review', title: 'Review', facts, note: review.prose('note') };
}

/** How the agreement ends early; undefined where it does not say. */
export function cancellationBlock(subject: Subject): FactsBlock | undefined {
  const cancellation = subject.read().fields('cancellation');
  if (cancellation === undefined) return undefined;
  const facts = factsOf([
    ['When', triggerInWords(cancellation, subject)],
    ['Who may cancel', plainOrNothing(subject.people(cancellation.texts('by')))],
    ['Notice', plainOrNothing(cancellation.reading('notice'))],
  ]);
  return { kind: 'facts', anchor: 'cancellation', title: 'Cancellation', facts, note: cancellation.prose('note') };
}
