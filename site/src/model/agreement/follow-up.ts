import { type Html, plainOrNothing } from '../html.ts';
import { badgeOf } from '../statuses.ts';
import type { BlockTop, Fact } from './block.ts';
import type { Subject } from './page-parts.ts';
import { factsOf } from './tables.ts';

/** How often and how long somebody tries before giving up. */
export interface FollowUpBlock extends BlockTop {
  readonly kind: 'follow-up';
  /** How many tries by each channel: "4 calls", "4 e-mails". */
  readonly attempts: readonly string[];
  readonly over: string | undefined;
  readonly ending: Html | undefined;
  readonly facts: readonly Fact[];
  readonly note: Html | undefined;
}

/** The follow-up plan of an agreement; undefined where it has none. */
export function followUpBlock(subject: Subject): FollowUpBlock | undefined {
  const followUp = subject.read().fields('follow-up');
  if (followUp === undefined) return undefined;
  return {
    kind: 'follow-up',
    anchor: 'follow-up',
    title: 'How often we try',
    badge: badgeOf(followUp.text('status')),
    attempts: followUp.pairs('attempts').map(([channel, times]) => `${times} ${channelName(channel, times)}`),
    over: followUp.reading('over'),
    ending: followUp.prose('then'),
    facts: factsOf([
      ['Who tries', plainOrNothing(subject.people(followUp.texts('by')))],
      ['Between two tries', plainOrNothing(followUp.reading('spacing'))],
    ]),
    note: followUp.prose('note'),
  };
}

/** A channel is a free word; the two that nearly everybody uses are written as people write them. */
function channelName(channel: string, times: string): string {
  const name = channel
    .replaceAll(/[-_]/g, ' ')
    .replace(/^emails$/, 'e-mails')
    .replace(/^email$/, 'e-mail');
  return times === '1' ? name.replace(/s$/, '') : name;
}
