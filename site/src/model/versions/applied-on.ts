import { type DatedVersion, versionOn } from './in-force.ts';

/** The answer to “what text applied on this day?”. */
export interface Applied {
  /** The version, with its page; undefined where none applied. */
  readonly version: (DatedVersion & { readonly address: string }) | undefined;
  /** The rest of the sentence that begins with the version, or a whole one where there is none. */
  readonly words: string;
}

/** Tells what applied on a day. @param day what somebody put in; anything but an ISO day is answered in words. */
export function appliedOn(day: string, versions: readonly (DatedVersion & { readonly address: string })[]): Applied {
  if (!isDay(day))
    return { version: undefined, words: day === '' ? '' : `“${day}” is no day. Write it as 2026-08-01.` };
  const found = versionOn(day, versions);
  const told = inWords(day);
  if (found === undefined)
    return { version: undefined, words: `Nothing had been agreed for ${told} yet: the first text came later.` };
  const { version, by } = found;
  if (by === 'dates') return { version, words: `applied on ${told}. Its own dates cover that day.` };
  const over =
    version.until !== undefined && version.until < day ? `, and its time ended on ${inWords(version.until)}` : '';
  return { version, words: `is the last text before ${told}. No version names that day${over}.` };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** As core writes a day, without its reader of dates: this runs in a browser. */
function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}
