import ICAL from 'ical.js';

/** A calendar as a program reads it. */
export interface ReadCalendar {
  readonly events: readonly ICAL.Event[];
}

/** Reads a calendar file with a library that has nothing to do with the one that wrote it. Throws where it cannot. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

/** The first moments at which an event takes place, in UTC. */
export function daysInUtc(event: ICAL.Event, count: number): string[] {
  const iterator = event.iterator();
  const found: string[] = [];
  for (let next = iterator.next(); next && found.length < count; next = iterator.next()) {
    found.push(next.convertToZone(ICAL.Timezone.utcTimezone).toString());
  }
  return found;
}
