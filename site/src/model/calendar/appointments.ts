import { addDays, type IsoDate } from '@living-sla/core';
import { calendarNamed, type WorkCalendar, workCalendars } from '@living-sla/core/clock';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { everythingDue } from '../home/due.ts';
import { concerned, type Due } from '../home/due-in-agreement.ts';
import { dayOf } from '../readings.ts';
import { type Meeting, meetingsOf } from './meetings.ts';

/** Something on one day, or on a few days in a row. */
export interface Appointment extends Omit<Due, 'kind'> {
  readonly kind: Due['kind'] | 'Review held';
}

/** Everything in the handbook that a calendar can hold. */
export interface Agenda {
  /** By day, the first one first. */
  readonly dated: readonly Appointment[];
  readonly meetings: readonly Meeting[];
  /** The calendar by which business days and holidays are counted. */
  readonly calendar: WorkCalendar;
  /** The zone of its clock; undefined where handbook.yaml names none, and a time is that of whoever reads it. */
  readonly zone: string | undefined;
}

/** Gathers what has a day: what is due, what was held up to a year ago, and the meetings that come back. */
export function agendaOf(context: Context): Agenda {
  const calendar = calendarNamed('default', workCalendars(context.handbook));
  const since = addDays(context.today, -365);
  const dated = [...everythingDue(context), ...reviewsHeld(context)].filter(
    ({ day, until }) => (until ?? day) >= since,
  );
  return {
    dated: dated.sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id)),
    meetings: meetingsOf(context, calendar),
    calendar,
    zone: calendar.assumed.includes('time-zone') ? undefined : calendar.timeZone,
  };
}

/** What of it concerns one party. */
export function agendaFor(party: string, agenda: Agenda): Agenda {
  const concerns = ({ parties }: { readonly parties: readonly string[] }) => parties.includes(party);
  return { ...agenda, dated: agenda.dated.filter(concerns), meetings: agenda.meetings.filter(concerns) };
}

function compare(a: IsoDate, b: IsoDate): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function reviewsHeld(context: Context): Appointment[] {
  return context.handbook.reviews.flatMap((review): Appointment[] => {
    const day = dayOf(review.held?.value);
    if (day === undefined) return [];
    const agreements = review.agreements.flatMap((id) => context.agreement(id) ?? []);
    return [
      {
        kind: 'Review held',
        day,
        what: context.titles.review(review.id),
        address: addresses.review(review.id),
        where: undefined,
        id: `${review.id}/held`,
        agreements: review.agreements,
        parties: concerned([], agreements),
      },
    ];
  });
}
