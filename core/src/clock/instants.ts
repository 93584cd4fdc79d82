import { Temporal } from 'temporal-polyfill';

/** An instant as milliseconds since 1970 in UTC, on a whole second: parts of a second are dropped. */
export type Milliseconds = number;

/** Where working time begins to be reckoned. Outside of these years a date is a slip, and counting days would take for ever. */
export const firstInstant: Milliseconds = Date.UTC(1970, 0, 1);
/** Where it ends; what is never reached is due then. */
export const lastInstant: Milliseconds = Date.UTC(2100, 0, 1);

/**
 * Reads an instant in ISO 8601 with an offset or `Z`; a space may stand for the `T`.
 * @returns undefined for anything else, and for what lies before 1970 or from 2100 on.
 */
export function readInstant(text: string): Milliseconds | undefined {
  if (text.length > 40 || !pattern.test(text)) return undefined;
  try {
    const { epochMilliseconds } = Temporal.Instant.from(text);
    const seconds = Math.floor(epochMilliseconds / 1000) * 1000;
    return seconds >= firstInstant && seconds < lastInstant ? seconds : undefined;
  } catch {
    return undefined;
  }
}

/** Writes an instant in ISO 8601 with the offset that a zone has then: `2026-11-13T16:30:00-05:00`. */
export function writeInstant(at: Milliseconds, zone: string): string {
  return zoned(at, zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** An instant as the clocks of a zone show it. */
export function zoned(at: Milliseconds, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

// The zone in brackets is refused: it could contradict the offset.
const pattern = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)$/i;
