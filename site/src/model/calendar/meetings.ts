import {
  type Agreement,
  addDays,
  describeRecurrence,
  type IsoDate,
  parseDuration,
  parseRecurrence,
  type Recurrence,
  slug,
} from '@living-sla/core';
import { isWorkday, occurrencesOf, type WorkCalendar } from '@living-sla/core/clock';
import { at } from '../addresses.ts';
import { subjectOf } from '../agreement/page-parts.ts';
import { makeClaims } from '../anchors.ts';
import type { Context } from '../context.ts';
import type { Fields } from '../fields.ts';
import { concerned } from '../home/due-in-agreement.ts';
import { dayOf } from '../readings.ts';
import { capital } from '../sentences.ts';

/** A meeting that comes back. */
export interface Meeting {
  /** Names it in a calendar, whatever day and time it gets. */
  readonly id: string;
  readonly name: string;
  readonly agreement: Agreement;
  /** Ids of the parties that take part; all of the agreement where none is named. */
  readonly parties: readonly string[];
  /** "Every Tuesday at 10:00"; what was written where nobody can tell what it means. */
  readonly words: string;
  /** Undefined where the words leave the day open. */
  readonly rhythm: Rhythm | undefined;
  /** "30 minutes"; undefined where the agreement does not say. */
  readonly lasts: string | undefined;
  readonly minutes: number | undefined;
  readonly agenda: readonly string[];
  readonly address: string;
}

/** When a meeting is held. */
export interface Rhythm {
  readonly recurrence: Recurrence;
  /** The time on the clock, "10:00"; undefined where none is written. */
  readonly at: string | undefined;
  /** The first day on which it may be held, and the last: those of the agreement. */
  readonly from: IsoDate;
  readonly until: IsoDate | undefined;
  /** The days within a stretch of time, without those on which the calendar is closed. */
  readonly days: (from: IsoDate, until: IsoDate) => readonly IsoDate[];
  /** The days on which it would be held if the calendar were not closed. */
  readonly closed: (from: IsoDate, until: IsoDate) => readonly IsoDate[];
}

/** The meetings of all agreements that bind. */
export function meetingsOf(context: Context, calendar: WorkCalendar): Meeting[] {
  const binding = context.handbook.agreements.filter((agreement) => agreement.status === 'active');
  return binding.flatMap((agreement) => meetingsIn(agreement, context, calendar));
}

function meetingsIn(agreement: Agreement, context: Context, calendar: WorkCalendar): Meeting[] {
  const fields = subjectOf(agreement, context)?.read();
  if (fields === undefined) return [];
  const effective = fields.fields('effective');
  const span = { from: dayOf(effective?.text('from')), until: dayOf(effective?.text('until')) };
  const claim = makeClaims();
  const held = fields.each('meetings').filter((meeting) => (meeting.text('status') ?? 'active') === 'active');
  return held.map((meeting): Meeting => {
    const name = meeting.text('name') ?? 'Meeting';
    const every = meeting.text('every') ?? '';
    const parsed = parseRecurrence(every);
    return {
      id: `${agreement.id}/meeting/${claim(slug(name))}`,
      name,
      agreement,
      parties: concerned(meeting.texts('attendees'), [agreement]),
      words: parsed.ok ? capital(describeRecurrence(parsed.value)) : every,
      rhythm: parsed.ok ? rhythmOf(parsed.value, span, context.today, calendar) : undefined,
      lasts: meeting.reading('lasts'),
      minutes: minutesOf(meeting),
      agenda: meeting.texts('agenda'),
      address: at(context.places.part(agreement.id, 'dates'), 'meetings'),
    };
  });
}

interface Span {
  readonly from: IsoDate | undefined;
  readonly until: IsoDate | undefined;
}

/** An agreement that does not say since when it holds is looked at from the beginning of the year. */
function rhythmOf(recurrence: Recurrence, span: Span, today: IsoDate, calendar: WorkCalendar): Rhythm | undefined {
  const from = span.from ?? `${today.slice(0, 4)}-01-01`;
  const within = (first: IsoDate, last: IsoDate) => ({
    from: first < from ? from : first,
    until: span.until !== undefined && span.until < last ? span.until : last,
  });
  const all = (first: IsoDate, last: IsoDate) => occurrencesOf(recurrence, within(first, last), calendar, from);
  if (all(from, addDays(from, 1)) === undefined) return undefined;
  const isOpen = (day: IsoDate) => isWorkday(calendar, day) || !isWorkday({ ...calendar, holidays: [] }, day);
  return {
    recurrence,
    at: recurrence.at === '24:00' ? undefined : recurrence.at,
    from,
    until: span.until,
    days: (first, last) => (all(first, last) ?? []).filter(isOpen),
    closed: (first, last) => (all(first, last) ?? []).filter((day) => !isOpen(day)),
  };
}

function minutesOf(meeting: Fields): number | undefined {
  const parsed = parseDuration(meeting.text('lasts') ?? '');
  if (!parsed.ok || parsed.value.form !== 'span') return undefined;
  const { amount, unit } = parsed.value;
  const minutes = unit === 'minute' ? amount : unit === 'hour' ? amount * 60 : undefined;
  return minutes === undefined || minutes > 24 * 60 ? undefined : Math.round(minutes);
}
