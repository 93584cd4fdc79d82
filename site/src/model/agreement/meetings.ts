import { parseRecurrence, type Recurrence, weekdays } from '@living-sla/core';
import type { Fields } from '../fields.ts';
import { type Html, lines, plainHtml, plainOrNothing } from '../html.ts';
import { capital } from '../sentences.ts';
import type { TableBlock } from './block.ts';
import { everyInWords } from './nurture.ts';
import type { Subject } from './page-parts.ts';
import { tableOf } from './tables.ts';

/** The meetings, grouped by week, month and so on, in the order in which they come; undefined where there are none. */
export function meetingsBlock(subject: Subject): TableBlock | undefined {
  const meetings = subject
    .read()
    .each('meetings')
    .map((meeting) => ({ meeting, rhythm: rhythmOf(meeting) }));
  meetings.sort((a, b) => a.rhythm.order - b.rhythm.order);
  const groups = new Map(meetings.map(({ meeting, rhythm }) => [meeting, rhythm.group]));
  const table = tableOf(
    meetings.map(({ meeting }) => meeting),
    [
      ['Meeting', (meeting) => plainOrNothing(meeting.text('name'))],
      ['When', whenOf],
      ['Who', (meeting) => plainOrNothing(subject.people(meeting.texts('attendees')))],
      ['What it is about', (meeting) => lines(meeting.proses('agenda'))],
    ],
    (meeting) => groups.get(meeting) ?? '',
  );
  return table && { kind: 'table', anchor: 'meetings', title: 'Meetings', table };
}

function whenOf(meeting: Fields): Html | undefined {
  const every = everyInWords(meeting.reading('every'));
  const lasts = meeting.reading('lasts');
  return lines([
    ...(every === undefined ? [] : [plainHtml(capital(every))]),
    ...(lasts === undefined ? [] : [plainHtml(lasts)]),
  ]);
}

/** How often a meeting comes back: in words, and as a number by which meetings are put in order. */
export interface Rhythm {
  readonly group: string;
  readonly order: number;
}

const periods = ['day', 'week', 'month', 'quarter', 'year'] as const;
const groupWords = ['Every day', 'Every week', 'Every month', 'Every quarter', 'Every year', 'At other times'];

/** Reads how often a meeting comes back. */
export function rhythmOf(meeting: Fields): Rhythm {
  const parsed = parseRecurrence(meeting.text('every') ?? '');
  const period = parsed.ok ? periodOf(parsed.value) : periods.length;
  const within = parsed.ok ? placeInPeriod(parsed.value) : 0;
  return { group: groupWords[period] ?? '', order: period * 1000 + within };
}

/** The number of the shortest period in which it comes back. */
function periodOf(recurrence: Recurrence): number {
  switch (recurrence.form) {
    case 'weekdays':
      return recurrence.days.length > 4 ? 0 : 1;
    case 'day-of-period':
      return periods.indexOf(recurrence.of);
    case 'dates':
      return 4;
    case 'every':
      return indexOfUnit(recurrence.unit);
    case 'times':
      return indexOfUnit(recurrence.per);
  }
}

function indexOfUnit(unit: string): number {
  const found = periods.findIndex((period) => unit.endsWith(period));
  return found === -1 ? periods.length : found;
}

/** Monday comes before Tuesday, the first before the last. */
function placeInPeriod(recurrence: Recurrence): number {
  if (recurrence.form === 'weekdays') return weekdays.indexOf(recurrence.days[0] ?? 'monday') + 1;
  if (recurrence.form === 'day-of-period') return recurrence.ordinal === 'last' ? 99 : recurrence.ordinal;
  return 0;
}
