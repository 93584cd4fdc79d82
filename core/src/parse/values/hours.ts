import { quoted, readText } from './read-text.ts';
import { parseTimeOfDay, type TimeOfDay, timeOfDaySource } from './time-of-day.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** When a calendar is open on a day: from the first time until the second, which is later on the same day. */
export type Hours = { from: TimeOfDay; until: TimeOfDay };

/** Reads opening hours: "09:00 to 17:00", "9 am to 5 pm". Hours over midnight are refused. */
export function parseHours(text: string): ValueResult<Hours> {
  return readText(text, forms, (tidy) => {
    const match = pattern.exec(tidy);
    const from = parseTimeOfDay(match?.[1] ?? '');
    const until = parseTimeOfDay(match?.[2] ?? '');
    if (from === undefined || until === undefined) {
      return refuse(`${quoted(tidy)} is not a pair of times: write the first and the last hour of the day.`, forms);
    }
    if (from < until) return accept({ from, until });
    return refuse(`${quoted(tidy)} ends before it begins: write hours that lie within one day.`, forms);
  });
}

/** The plain reading of opening hours: "09:00 to 17:00". Parses to the same hours. */
export function describeHours({ from, until }: Hours): string {
  return `${from} to ${until}`;
}

const forms = ['09:00 to 17:00', '8:30 to 16:30', '9 am to 5 pm'];
const pattern = new RegExp(`^(?:from )?(${timeOfDaySource})(?: to | until | ?[–-] ?)(${timeOfDaySource})$`, 'i');
