import { addDays, type IsoDate } from '@living-sla/core';
import { addressPart } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { PartyName } from '../names.ts';
import { dayInWords } from '../readings.ts';
import { listed } from '../sentences.ts';
import type { Appointment } from './appointments.ts';
import type { Meeting } from './meetings.ts';
import { type KnownDays, type MonthPicture, monthPicture } from './month-picture.ts';

/** A month, with what is due in it. */
export interface CalendarMonth {
  readonly title: string;
  readonly anchor: string;
  readonly picture: MonthPicture;
  readonly lines: readonly CalendarLine[];
}

/** Something that is due, on its day. */
export interface CalendarLine {
  readonly day: IsoDate;
  /** The last day of it: after that it is over. */
  readonly last: IsoDate;
  /** "Thu 10 December". */
  readonly on: string;
  /** Whether it is the first line of its day: that one is what the picture leads to. */
  readonly isFirst: boolean;
  readonly kind: Appointment['kind'];
  readonly what: string;
  readonly where: string | undefined;
  readonly address: string;
  /** What a filter chooses by: words without spaces. */
  readonly parties: string;
}

/** A meeting that comes back, with the next days on which it is held. */
export interface MeetingLine {
  readonly name: string;
  readonly words: string;
  readonly lasts: string | undefined;
  /** "24 November, 1 December, 8 December"; undefined where no day can be told. */
  readonly next: string | undefined;
  /** "26 November": when it is not held, because the calendar is closed. */
  readonly closed: string | undefined;
  readonly who: readonly PartyName[];
  readonly where: string;
  readonly address: string;
  readonly parties: string;
}

/** The months from the first day to the last, each with what is due in it. */
export function monthsOf(
  shown: readonly Appointment[],
  meetings: readonly Meeting[],
  span: { from: IsoDate; until: IsoDate },
): CalendarMonth[] {
  const held = meetings.flatMap(({ rhythm }) => rhythm?.days(span.from, span.until) ?? []);
  const begins = ({ day }: Appointment) => (day < span.from ? span.from : day);
  const known: KnownDays = { ...span, due: new Set(shown.map(begins)), meetings: new Set(held) };
  const months = new Map<string, CalendarLine[]>();
  for (let day = span.from; day <= span.until; day = addDays(day, 1)) months.set(day.slice(0, 7), []);
  const seen = new Set<IsoDate>();
  for (const appointment of shown) {
    const day = begins(appointment);
    months.get(day.slice(0, 7))?.push(lineOf(appointment, day, !seen.has(day)));
    seen.add(day);
  }
  return [...months].map(([month, lines]) => ({
    title: dayInWords(`${month}-01`).replace(/^\d+ /, ''),
    anchor: `month-${month}`,
    picture: monthPicture(`${month}-01`, known),
    lines,
  }));
}

/** @param shownOn the day under which it stands: today for what began before. */
function lineOf(appointment: Appointment, shownOn: IsoDate, isFirst: boolean): CalendarLine {
  const { kind, what, where, address, parties, day, until } = appointment;
  const on = until === undefined ? shortDay(day) : `${shortDay(day)} to ${shortDay(until)}`;
  return {
    day: shownOn,
    last: until ?? day,
    on,
    isFirst,
    kind,
    what: clipped(what),
    where,
    address,
    parties: words(parties),
  };
}

/** The line of a meeting, with its next days. */
export function meetingLine(meeting: Meeting, today: IsoDate, until: IsoDate, { names }: Context): MeetingLine {
  const { rhythm, agreement } = meeting;
  const next = rhythm?.days(today, until).slice(0, 3) ?? [];
  const closed = rhythm?.closed(today, until) ?? [];
  return {
    name: clipped(meeting.name),
    words: meeting.words,
    lasts: meeting.lasts,
    next: next.length === 0 ? undefined : next.map(dayAndMonth).join(', '),
    closed: closed.length === 0 ? undefined : listed(closed.map(dayAndMonth)),
    who: meeting.parties.map((id) => names.party(id, agreement)),
    where: agreement.title,
    address: meeting.address,
    parties: words(meeting.parties),
  };
}

/** Ids as a filter chooses by them: without a space in any. */
export function words(ids: readonly string[]): string {
  return ids.map((id) => addressPart(id)).join(' ');
}

/** A page has room for a few lines of each. */
function clipped(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 157).trimEnd()} …`;
}

function shortDay(day: IsoDate): string {
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return `${weekday} ${dayAndMonth(day)}`;
}

/** "10 December": the year stands above it. */
function dayAndMonth(day: IsoDate): string {
  return dayInWords(day).replace(/ \d{4}$/, '');
}
