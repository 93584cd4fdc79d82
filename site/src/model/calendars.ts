import { counted, describeTimeZone, type Handbook, parseTimeZone } from '@living-sla/core';
import { type Fields, readFields } from './fields.ts';
import type { BeginSection } from './term-links.ts';

/** Working hours in words. */
export interface Calendar {
  readonly id: string;
  readonly name: string;
  /** "Monday to Friday, 09:00 to 17:00, New York time"; undefined where the calendar says nothing about it. */
  readonly hours: string | undefined;
  /** "closed on 8 days in 2026 and 8 in 2027"; undefined where there are none. */
  readonly closed: string | undefined;
}

/** The calendars of handbook.yaml, by id. */
export function calendarsOf(handbook: Handbook, beginSection: BeginSection): ReadonlyMap<string, Calendar> {
  const { facts } = handbook.settings;
  const root = facts?.file.frontmatter?.root;
  if (facts === undefined || root === undefined) return new Map();
  const calendars = readFields(root, beginSection(facts)).each('calendars');
  return new Map(
    calendars.flatMap((calendar) => {
      const id = calendar.text('id');
      return id === undefined ? [] : [[id, readCalendar(id, calendar)] as const];
    }),
  );
}

function readCalendar(id: string, calendar: Fields): Calendar {
  const zone = calendar.text('time-zone');
  const parts = [calendar.reading('days'), calendar.reading('hours'), zone && zoneInWords(zone)];
  const hours = parts.filter((part) => part !== undefined && part !== '').join(', ');
  const holidays = calendar.each('holidays').length;
  return {
    id,
    name: calendar.text('name') ?? (id === 'default' ? 'Working hours' : id),
    hours: hours === '' ? undefined : hours,
    closed: holidays === 0 ? undefined : `closed on ${counted(holidays, 'listed holiday')}`,
  };
}

/** "America/New_York" as people say it: "New York time". */
function zoneInWords(zone: string): string {
  const parsed = parseTimeZone(zone);
  if (!parsed.ok) return zone;
  const name = describeTimeZone(parsed.value);
  const place = name.split('/').at(-1)?.replaceAll('_', ' ') ?? name;
  return name.includes('/') ? `${place} time` : name;
}
