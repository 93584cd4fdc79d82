import { addDays, type IsoDate } from '@living-sla/core';
import { parseInstant } from '@living-sla/core/clock';
import ical, {
  escape as escapeText,
  type ICalCalendar,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { addressPart } from '../addresses.ts';
import type { Context } from '../context.ts';
import { wholeAddress } from '../site-address.ts';
import type { Agenda, Appointment } from './appointments.ts';
import type { Meeting, Rhythm } from './meetings.ts';
import { recurrenceRule } from './recurrence-rule.ts';
import { timeZonePart } from './time-zone-part.ts';
import { wallTime } from './wall-time.ts';

/** A calendar that a program can follow. Nothing in it depends on when it was made but on the day of the build. */
export function calendarFile(name: string, agenda: Agenda, context: Context): string {
  const { today } = context;
  const writing: Writing = { agenda, context };
  const zoneFrom = `${Number(earliest(agenda, today).slice(0, 4)) - 1}-01-01`;
  const calendar = ical({
    // The library writes the name as it is.
    name: escapeText(tidy(name), false),
    prodId: { company: 'living-sla', product: 'handbook', language: 'EN' },
    ttl: 12 * 60 * 60,
    timezone: { name: null, generator: (zone) => timeZonePart(zone, zoneFrom, addDays(today, 3653)) },
  });
  const meetings = agenda.meetings.flatMap((meeting) => meetingEvents(meeting, writing));
  // Where there are too many, the single days of meetings are what can be missed: the rest stands for more than one day.
  const [rules, days] = [meetings.filter(({ repeating }) => repeating), meetings.filter(({ repeating }) => !repeating)];
  const events = [...rules, ...dated(writing), ...days];
  for (const event of events.slice(0, mostEvents)) addEvent(event, calendar, today);
  return `${calendar.toString()}\r\n`;
}

/** More than this, and programs refuse a calendar; what is furthest from today is left out. */
export const mostEvents = 1500;

interface Writing {
  readonly agenda: Agenda;
  readonly context: Context;
}

function addEvent(event: ICalEventData, calendar: ICalCalendar, today: IsoDate): void {
  calendar.createEvent({
    ...event,
    stamp: wallTime(today),
    sequence: sequenceOf(today),
    transparency: transparencyOf(event),
  });
}

/** A program takes over what changed only where the number has grown, so it grows with the day of the build. */
function sequenceOf(today: IsoDate): number {
  return Math.max(0, Math.floor(Date.parse(`${today}T00:00:00Z`) / 86_400_000));
}

/** Only what has a time of day keeps somebody busy. */
function transparencyOf({ allDay }: ICalEventData): ICalEventTransparency {
  return allDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE;
}

function earliest({ dated, meetings }: Agenda, today: IsoDate): IsoDate {
  const days = [today, ...dated.map(({ day }) => day), ...meetings.flatMap(({ rhythm }) => rhythm?.from ?? [])];
  return days.reduce((first, day) => (day < first ? day : first));
}

/** What lies nearest to today comes first, so that a limit leaves out what is furthest away. */
function dated({ agenda, context }: Writing): ICalEventData[] {
  const distance = ({ day }: Appointment) => Math.abs(Date.parse(day) - Date.parse(context.today));
  const nearest = [...agenda.dated].sort((a, b) => distance(a) - distance(b));
  return nearest.map((appointment) => ({
    ...common(appointment.id, appointment, context),
    summary: tidy(summaryOf(appointment)),
    description: described([appointment.where], appointment.address, context),
    start: wallTime(appointment.day),
    end: wallTime(addDays(appointment.until ?? appointment.day, 1)),
    allDay: true,
  }));
}

function summaryOf({ kind, what }: Appointment): string {
  return kind === 'Event' || kind === 'Review held' ? what : `${kind}: ${what}`;
}

/** A meeting as one event that comes back, or as one event a day for the next year where no rule can say it. */
function meetingEvents(meeting: Meeting, { agenda, context }: Writing): ICalEventData[] {
  const { rhythm } = meeting;
  if (rhythm === undefined) return [];
  const lines = [meeting.words, meeting.lasts && `Takes ${meeting.lasts}`, ...meeting.agenda, meeting.agreement.title];
  const event = {
    ...common(meeting.id, { ...meeting, agreements: [meeting.agreement.id] }, context),
    summary: tidy(meeting.name),
    description: described(lines, meeting.address, context),
  };
  const rule = recurrenceRule(rhythm.recurrence);
  const nextYear = addDays(context.today, 365);
  if (rule === undefined) {
    const days = rhythm.days(context.today, nextYear);
    return days.map((day) => ({ ...event, id: `${day}-${event.id}`, ...hours(day, meeting, rhythm, agenda) }));
  }
  const first = [
    ...rhythm.days(rhythm.from, addDays(rhythm.from, 62)),
    ...rhythm.closed(rhythm.from, addDays(rhythm.from, 62)),
  ].sort()[0];
  if (first === undefined) return [];
  const closed = rhythm.closed(rhythm.from, addDays(context.today, 3 * 365));
  return [{ ...event, ...hours(first, meeting, rhythm, agenda), repeating: repeated(rule, rhythm, closed, agenda) }];
}

function common(id: string, of: Pick<Appointment, 'address' | 'agreements'>, context: Context): Partial<ICalEventData> {
  const titles = of.agreements.flatMap((agreement) => context.agreement(agreement)?.title ?? []);
  const url = wholeAddress(of.address, context.handbook);
  return {
    id: `${addressPart(id)}@${addressPart(context.handbook.settings.organisation)}`,
    categories: titles.map((title) => ({ name: tidy(title) })),
    ...(url === undefined ? {} : { url }),
  };
}

function described(lines: readonly (string | undefined)[], address: string, { handbook }: Context): string {
  const place = wholeAddress(address, handbook) ?? address;
  return tidy([...lines, `In the handbook: ${place}`].filter((line) => line !== undefined && line !== '').join('\n'));
}

/** When a meeting begins and ends on a day; the whole day where no time is written. */
function hours(
  day: IsoDate,
  { minutes }: Meeting,
  { at }: Rhythm,
  { zone }: Agenda,
): Pick<ICalEventData, 'start'> & Partial<ICalEventData> {
  if (at === undefined) return { start: wallTime(day), end: wallTime(addDays(day, 1)), allDay: true };
  const end = minutes === undefined ? {} : { end: wallTime(day, at, minutes) };
  return { start: wallTime(day, at), ...end, ...(zone === undefined ? { floating: true } : { timezone: zone }) };
}

/** The rule, its last moment, and the days that it skips. */
function repeated(rule: string, { at, until }: Rhythm, closed: readonly IsoDate[], { zone, calendar }: Agenda): string {
  const end = until === undefined ? '' : `;UNTIL=${lastMoment(until)}`;
  const skipped = closed.map((day) => day.replaceAll('-', '') + (at === undefined ? '' : `T${at.replace(':', '')}00`));
  const kind = at === undefined ? ';VALUE=DATE' : zone === undefined ? '' : `;TZID=${zone}`;
  return [`RRULE:${rule}${end}`, ...(skipped.length === 0 ? [] : [`EXDATE${kind}:${skipped.join(',')}`])].join('\n');

  /** In the form of the beginning: a day, a time on the wall, or, where a zone is known, a moment in UTC. */
  function lastMoment(day: IsoDate): string {
    const plain = day.replaceAll('-', '');
    if (at === undefined) return plain;
    const last = zone === undefined ? undefined : parseInstant(`${day} 23:59`, calendar);
    if (!last?.ok) return `${plain}T235900`;
    return `${new Date(last.value).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  }
}

/** Signs that no text of a calendar may hold are left out. A line break stays. */
function tidy(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
