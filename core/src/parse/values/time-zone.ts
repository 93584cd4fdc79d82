import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** A time zone by its name in the IANA database, such as "Europe/Berlin", or "UTC". */
export type TimeZone = string;

/** Reads a time zone. Short names such as "CET" or "EST" are refused: they leave open what happens in summer. */
export function parseTimeZone(text: string): ValueResult<TimeZone> {
  return readText(text, forms, (tidy) => {
    if (/^(?:utc|etc\/utc)$/i.test(tidy)) return accept('UTC');
    const name = namePattern.test(tidy) ? knownName(tidy) : undefined;
    if (name !== undefined) return accept(name);
    if (/^[A-Z]{2,5}$|^(?:GMT|UTC) ?[+-]/.test(tidy)) {
      return refuse(`${quoted(tidy)} does not say what happens in summer: write the region and a city.`, forms);
    }
    return refuse(`${quoted(tidy)} is not the name of a time zone: write the region and a city.`, forms);
  });
}

/** The plain reading of a time zone: its name. */
export function describeTimeZone(zone: TimeZone): string {
  return zone;
}

const forms = ['Europe/Berlin', 'America/New_York', 'Asia/Singapore', 'UTC'];
const namePattern = /^[A-Za-z_]{2,20}(?:\/[A-Za-z0-9_+-]{2,30}){1,2}$/;

/** The name with its usual capitals. A host without time zone data takes every name of the right shape. */
function knownName(name: string): TimeZone | undefined {
  try {
    const resolved = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return resolved.toLowerCase() === name.toLowerCase() ? resolved : name;
  } catch {
    return typeof Intl === 'undefined' ? name : undefined;
  }
}
