import { rhythmOf } from '../agreement/meetings.ts';
import { everyInWords } from '../agreement/nurture.ts';
import type { Subject } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import type { Fields } from '../fields.ts';
import { capital } from '../sentences.ts';
import { type Badge, badgeOf } from '../statuses.ts';
import { type HandbookParty, isOver, partiesNamed, subjectsOf } from './gather.ts';

/** A meeting that a party comes to. */
export interface PartyMeeting {
  readonly name: string;
  /** "Every Monday, 10:00"; undefined where nobody wrote when it is. */
  readonly when: string | undefined;
  readonly lasts: string | undefined;
  readonly agreement: string;
  readonly address: string;
  readonly badge: Badge | undefined;
}

/** A page shows this many. */
const mostMeetings = 12;

/** The meetings of a party, those that come back soonest first, and how many there was no room for. */
export function meetingsOf(party: HandbookParty, context: Context): { meetings: PartyMeeting[]; more: number } {
  const all = subjectsOf(party, context).flatMap((subject) =>
    subject
      .read()
      .each('meetings')
      .filter((meeting) => !isOver(meeting.text('status')) && comesTo(meeting, party, subject))
      .map((meeting) => ({ meeting, subject, order: rhythmOf(meeting).order })),
  );
  all.sort((a, b) => a.order - b.order);
  const meetings = all.slice(0, mostMeetings).map(({ meeting, subject }) => meetingOf(meeting, subject));
  return { meetings, more: all.length - meetings.length };
}

/** A meeting that names no party is for all of them. */
function comesTo(meeting: Fields, party: HandbookParty, subject: Subject): boolean {
  const named = partiesNamed(meeting.texts('attendees'), subject);
  return named.length === 0 || named.includes(party.id);
}

function meetingOf(meeting: Fields, { agreement, context }: Subject): PartyMeeting {
  const every = everyInWords(meeting.reading('every'));
  return {
    name: meeting.text('name') ?? 'A meeting without a name',
    when: every === undefined ? undefined : capital(every),
    lasts: meeting.reading('lasts'),
    agreement: agreement.title,
    address: context.places.part(agreement.id, 'dates'),
    badge: badgeOf(meeting.text('status')),
  };
}
