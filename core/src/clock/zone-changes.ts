import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../parse/index.ts';

/** A moment at which the clocks of a zone are put forward or back. */
export interface ZoneChange {
  /** What the clocks show then, before they are changed: "2026-11-01T02:00:00". */
  readonly at: string;
  /** The offset from UTC before and after: "-04:00", "-05:00". */
  readonly before: string;
  readonly after: string;
}

/** The offset of a zone on the first day, and how it changes until the last one. */
export interface ZoneOffsets {
  readonly first: string;
  readonly changes: readonly ZoneChange[];
}

/**
 * How far the clocks of a zone are from UTC over some time, for programs that do not know the zone by its name.
 * @returns undefined for a zone that nobody knows.
 */
export function zoneOffsets(zone: string, from: IsoDate, until: IsoDate): ZoneOffsets | undefined {
  try {
    const begin = Temporal.PlainDate.from(from).toZonedDateTime(zone);
    const changes: ZoneChange[] = [];
    for (let now = begin.getTimeZoneTransition('next'); now !== null; now = now.getTimeZoneTransition('next')) {
      if (now.toPlainDate().toString() > until) break;
      const before = now.subtract({ nanoseconds: 1 });
      const shown = before.toPlainDateTime().add({ nanoseconds: 1 });
      changes.push({ at: shown.toString({ smallestUnit: 'second' }), before: before.offset, after: now.offset });
    }
    return { first: begin.offset, changes };
  } catch {
    return undefined;
  }
}
