import type { IsoDate } from '@living-sla/core';
import { zoneOffsets } from '@living-sla/core/clock';

/**
 * The part of a calendar file that says how the clocks of a zone go, for programs that do not know it by its name. It tells
 * each change of the clock by itself: no rule for them has to be guessed.
 * @returns null for a zone that nobody knows, as the calendar library wants to hear it.
 */
export function timeZonePart(zone: string, from: IsoDate, until: IsoDate): string | null {
  const offsets = zoneOffsets(zone, from, until);
  if (offsets === undefined) return null;
  const first = observance({ at: `${from}T00:00:00`, before: offsets.first, after: offsets.first });
  const changes = offsets.changes.flatMap(observance);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...first, ...changes, 'END:VTIMEZONE'].join('\r\n');
}

function observance({ at, before, after }: { at: string; before: string; after: string }): string[] {
  const kind = minutesOf(after) > minutesOf(before) ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${at.replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${before.replace(':', '')}`,
    `TZOFFSETTO:${after.replace(':', '')}`,
    `END:${kind}`,
  ];
}

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
