import type { IsoDate } from '@living-sla/core';
import type { Fields } from '../fields.ts';
import { type Html, noHtml } from '../html.ts';
import { dayOf } from '../readings.ts';
import { type Badge, badgeOf } from '../statuses.ts';
import type { BlockTop } from './block.ts';
import type { Subject } from './page-parts.ts';

/** Campaigns and dates, in the order of time. */
export interface EventsBlock extends BlockTop {
  readonly kind: 'events';
  readonly events: readonly EventLine[];
}

/** One event. */
export interface EventLine {
  readonly name: Html;
  /** "9 December 2026", "19 January 2027 to 21 January 2027"; undefined where no day is known. */
  readonly days: string | undefined;
  /** Whether its last day had passed on the day the pages were made. */
  readonly over: boolean;
  readonly by: string | undefined;
  readonly expects: string | undefined;
  readonly badge: Badge | undefined;
  readonly note: Html | undefined;
}

/** The events of an agreement; undefined where it has none. */
export function eventsBlock(subject: Subject): EventsBlock | undefined {
  const events = subject.read().each('events');
  if (events.length === 0) return undefined;
  const sorted = [...events].sort(byDay);
  return {
    kind: 'events',
    anchor: 'events',
    title: 'Events',
    events: sorted.map((event) => lineOf(event, subject)),
  };
}

/** The last day of an event, an ISO date; undefined where none is known. */
function lastDay(event: Fields): IsoDate | undefined {
  return dayOf(event.text('until') ?? event.text('on') ?? event.text('from'));
}

/** The first day of an event, an ISO date; undefined where none is known. */
export function firstDay(event: Fields): IsoDate | undefined {
  return dayOf(event.text('on') ?? event.text('from') ?? event.text('until'));
}

/** An event without a day comes last. */
function byDay(a: Fields, b: Fields): number {
  return (firstDay(a) ?? noDay) < (firstDay(b) ?? noDay) ? -1 : 1;
}

const noDay = '9999';

function lineOf(event: Fields, { context, people }: Subject): EventLine {
  const last = lastDay(event);
  return {
    name: event.prose('name') ?? noHtml,
    days: daysInWords(event),
    over: last !== undefined && last < context.today,
    by: people(event.texts('by')),
    expects: event.reading('expects'),
    badge: badgeOf(event.text('status')),
    note: event.prose('note'),
  };
}

function daysInWords(event: Fields): string | undefined {
  const [on, from, until] = [event.reading('on'), event.reading('from'), event.reading('until')];
  if (on !== undefined) return on;
  return from !== undefined && until !== undefined ? `${shortened(from, until)} to ${until}` : (from ?? until);
}

/** The month and the year are said once where they are the same: "19" of "19 January 2027 to 21 January 2027". */
function shortened(from: string, until: string): string {
  const [day, ...rest] = from.split(' ');
  return day !== undefined && until.split(' ').slice(1).join(' ') === rest.join(' ') ? day : from;
}
