import { block, facts, lines, note, table } from './blocks.ts';
import type { Part } from './element.ts';
import type { Fields } from './fields.ts';
import { capital } from './page.ts';
import { everyInWords } from './reading.ts';
import { triggerInWords } from './remedies.ts';
import type { Subject } from './subject.ts';

/** The meetings that the parties hold again and again. */
export function meetingsBlock({ read }: Subject): Part {
  const when = (meeting: Fields) => {
    const [every, lasts] = [everyInWords(meeting.reading('every')), meeting.reading('lasts')];
    return lines([every && capital(every), lasts].filter((part) => part !== undefined));
  };
  const meetings = table(read().each('meetings'), [
    ['Meeting', (meeting) => meeting.text('name')],
    ['When', when],
    ['Who', (meeting) => meeting.people('attendees')],
    ['What it is about', (meeting) => lines(meeting.proses('agenda'))],
  ]);
  return block('Meetings', meetings);
}

/** Campaigns and dates, in the order of time; one without a day comes last. */
export function eventsBlock({ read }: Subject): Part {
  const firstDay = (event: Fields) => event.text('on') ?? event.text('from') ?? event.text('until') ?? '9999';
  const events = [...read().each('events')].sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const days = (event: Fields) => {
    const [on, from, until] = [event.reading('on'), event.reading('from'), event.reading('until')];
    return on ?? (from !== undefined && until !== undefined ? `${from} to ${until}` : (from ?? until));
  };
  const rows = table(events, [
    ['Event', (event) => event.prose('name')],
    ['When', days],
    ['Who', (event) => event.people('by')],
    ['Expected', (event) => event.reading('expects')],
  ]);
  return block('Events', rows);
}

/** How often the agreement is looked at again. */
export function reviewBlock({ read }: Subject): Part {
  const review = read().fields('review');
  if (review === undefined) return undefined;
  const notice = review.reading('notice');
  const rhythm = facts([
    ['How often', everyInWords(review.reading('every'))],
    ['Next review', review.reading('next')],
    ['A change is announced', notice && `${notice} ahead`],
  ]);
  return block('Review', rhythm, note(review));
}

/** How the agreement ends early. */
export function cancellationBlock(subject: Subject): Part {
  const cancellation = subject.read().fields('cancellation');
  if (cancellation === undefined) return undefined;
  const ways = facts([
    ['When', triggerInWords(cancellation, subject)],
    ['Who may cancel', cancellation.people('by')],
    ['Notice', cancellation.reading('notice')],
  ]);
  return block('Cancellation', ways, note(cancellation));
}
