import { rhythmOf } from '../agreement/meetings.ts';
import { everyInWords } from '../agreement/nurture.ts';
import { subjectOf } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import { capital } from '../sentences.ts';
import type { Learner } from './learners.ts';
import { type Cut, cut } from './owed.ts';

/** A meeting that somebody new will soon sit in. */
export interface FirstMeeting {
  readonly name: string;
  /** "Every Monday, 10:00"; undefined where nobody wrote when it is. */
  readonly when: string | undefined;
  readonly lasts: string | undefined;
  readonly agreement: string;
  readonly address: string;
  /** The key of its tick. */
  readonly key: string;
}

const mostMeetings = 8;

/** The meetings of a team, those that come back soonest first. */
export function firstMeetings(learner: Learner, context: Context): Cut<FirstMeeting> {
  const found = learner.agreements
    .filter(({ status }) => status === 'active' || status === 'experimental')
    .flatMap((agreement) => {
      const meetings = subjectOf(agreement, context)?.read().each('meetings') ?? [];
      return meetings.flatMap((meeting) => {
        const name = meeting.text('name');
        const attendees = meeting.texts('attendees');
        const parties = agreement.parties.map(({ id }) => id);
        // Without a party among those named, all of them come.
        const isOpen = !attendees.some((id) => parties.includes(id));
        if (name === undefined || !(isOpen || attendees.includes(learner.id))) return [];
        const every = everyInWords(meeting.reading('every'));
        const line: FirstMeeting = {
          name,
          when: every && capital(every),
          lasts: meeting.reading('lasts'),
          agreement: agreement.title,
          address: context.places.part(agreement.id, 'dates'),
          key: `meeting ${agreement.id} ${name}`,
        };
        return [{ line, order: rhythmOf(meeting).order }];
      });
    });
  const sorted = found.sort((a, b) => a.order - b.order).map(({ line }) => line);
  return cut(sorted, mostMeetings);
}
