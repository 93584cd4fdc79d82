import { addDays, counted, type IsoDate } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { daysAhead } from '../home/due.ts';
import type { PartyName } from '../names.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { dayInWords } from '../readings.ts';
import { listed } from '../sentences.ts';
import type { Agenda, Appointment } from './appointments.ts';
import { type BadgeToCopy, badgesOf, type CalendarFileLink, clockInWords, filesOf } from './calendar-follow.ts';
import { type CalendarMonth, type MeetingLine, meetingLine, monthsOf, words } from './calendar-lines.ts';
import type { Meeting } from './meetings.ts';

/** What is due in the coming days, and how a program can follow it. */
export interface CalendarPage extends PageTop {
  /** "Counted from 21 November 2026 to 19 February 2027." */
  readonly counted: string;
  /** The day on which the page was made. */
  readonly made: IsoDate;
  /** A day for the example that an empty page shows. */
  readonly exampleDay: IsoDate;
  readonly months: readonly CalendarMonth[];
  readonly meetings: readonly MeetingLine[];
  /** How much the page has no room for, in words; undefined where it shows everything. */
  readonly more: string | undefined;
  /** Whether the handbook has nothing that a calendar could hold. */
  readonly isEmpty: boolean;
  readonly filters: readonly CalendarFilter[];
  /** The calendar of all, and those of the parties. */
  readonly files: readonly CalendarFileLink[];
  /** In which zone the times are meant, in words. */
  readonly clock: string;
  readonly badges: readonly BadgeToCopy[];
  readonly headings: readonly PageHeading[];
}

/** One list of choices. */
export interface CalendarFilter {
  readonly name: 'kind' | 'party';
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}

/** How much the page shows; the calendar files hold the rest. */
const [mostLines, mostMeetings] = [36, 16];

/** Makes the page. @param parties the parties that have a calendar of their own. */
export function calendarPage(agenda: Agenda, parties: readonly PartyName[], context: Context): CalendarPage {
  const { today } = context;
  const until = addDays(today, daysAhead);
  const coming = agenda.dated.filter(
    ({ day, until: last = day, kind }) => last >= today && day <= until && kind !== 'Review held',
  );
  const shown = coming.slice(0, mostLines);
  const meetings = agenda.meetings.slice(0, mostMeetings);
  const months = monthsOf(shown, agenda.meetings, { from: today, until });
  const isEmpty = agenda.dated.length === 0 && agenda.meetings.length === 0;
  return {
    title: `The coming ${daysAhead} days`,
    kicker: 'Calendar',
    description: 'Reviews, deadlines, meetings and dates of all agreements, and how to have them in your own calendar.',
    counted: `Counted from ${dayInWords(today)} to ${dayInWords(until)}.`,
    made: today,
    exampleDay: addDays(today, 30),
    months,
    meetings: meetings.map((meeting) => meetingLine(meeting, today, until, context)),
    more: moreOf(coming.length - shown.length, agenda.meetings.length - meetings.length),
    isEmpty,
    filters: isEmpty ? [] : filtersOf(shown, meetings, parties),
    files: filesOf(parties, context),
    clock: clockInWords(agenda.zone),
    badges: badgesOf(context),
    headings: [
      ...(isEmpty ? [] : months).map(({ title, anchor }) => ({ depth: 2, slug: anchor, text: title })),
      ...(meetings.length === 0 ? [] : [{ depth: 2, slug: 'meetings', text: 'Meetings' }]),
      { depth: 2, slug: 'follow', text: 'In your own calendar' },
    ],
  };
}

/** The parties that have a calendar of their own, each once, in the order in which the agreements name them. */
export function partiesOf(context: Context): PartyName[] {
  const byAddress = new Map<string, PartyName>();
  for (const agreement of context.handbook.agreements) {
    for (const { id } of agreement.parties) {
      const address = addresses.partyCalendarFile(id);
      if (!byAddress.has(address)) byAddress.set(address, context.names.party(id, agreement));
    }
  }
  return [...byAddress.values()];
}

function filtersOf(
  shown: readonly Appointment[],
  meetings: readonly Meeting[],
  parties: readonly PartyName[],
): CalendarFilter[] {
  const kinds = [...new Set(shown.map(({ kind }) => kind))].sort();
  const named = new Set([...shown, ...meetings].flatMap((each) => each.parties));
  const all: CalendarFilter[] = [
    {
      name: 'kind',
      label: 'Kind',
      choices: [...kinds, ...(meetings.length === 0 ? [] : ['Meeting'])].map((kind) => ({ value: kind, words: kind })),
    },
    {
      name: 'party',
      label: 'Party',
      choices: parties
        .filter(({ id }) => named.has(id))
        .slice(0, 40)
        .map(({ id, name }) => ({ value: words([id]), words: name })),
    },
  ];
  return all.filter(({ choices }) => choices.length > 1);
}

function moreOf(lines: number, meetings: number): string | undefined {
  const parts = [
    ...(lines > 0 ? [counted(lines, 'more date')] : []),
    ...(meetings > 0 ? [counted(meetings, 'more meeting')] : []),
  ];
  return parts.length === 0 ? undefined : `${listed(parts)} in this time: the calendar file holds all of them.`;
}
