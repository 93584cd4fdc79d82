import { type Duration, describeDuration, parseDuration } from '../../../parse/index.ts';
import type { Direction } from '../change.ts';
import type { Matter, Verdict } from '../matter.ts';
import { partyNames } from '../say/parties.ts';
import { plainSentence, sameSentence } from '../say/sentences.ts';
import { thingName } from '../say/thing.ts';
import { sentence } from '../say/words.ts';
import { compareLengths, dayHoursOf } from '../values/compare-lengths.ts';
import { clarifying, editorial, material, mirrored } from '../verdicts.ts';

/** A length of time. A limit that comes is stricter, whatever a longer one means; one that goes is weaker. */
export function judgeLength(matter: Matter): Verdict {
  const { difference, row } = matter;
  const longer = row.more ?? 'different';
  const [then, now] = [lengthOf(difference.before), lengthOf(difference.after)];
  if (difference.before === undefined || difference.after === undefined) {
    const coming: Direction = longer === 'different' ? 'different' : 'stricter';
    return material('by-when', difference.before === undefined ? coming : mirrored(coming), plainSentence(matter));
  }
  if (then === undefined || now === undefined) return material('by-when', 'different', plainSentence(matter));
  const change = compareLengths(then, now, dayHoursOf(matter.after.book));
  if (change === 'same') return editorial('same-meaning', sameSentence(matter));
  if (change === 'close') return clarifying('nearly-as-long', plainSentence(matter));
  const direction = change === 'other' ? 'different' : change === 'more' ? longer : mirrored(longer);
  return material('by-when', direction, sayMove(matter, then, now));
}

function lengthOf(plain: unknown): Duration | undefined {
  const parsed = typeof plain === 'string' ? parseDuration(plain) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}

/** “Sales now has 1 business day instead of 4 business hours for first contact.” */
function sayMove(matter: Matter, before: Duration, after: Duration): string {
  const { owe, row } = matter;
  if (row.more !== 'weaker' || owe.length === 0) return plainSentence(matter);
  const has = owe.length > 1 ? 'have' : 'has';
  const limit = row.called.startsWith('longest') ? ' at the very most' : '';
  const [then, now] = [sayLength(before), sayLength(after)];
  const purpose = purposes[row.called] ?? `${prepositions[row.called] ?? 'for'} ${thingName(matter)}`;
  return sentence(`${partyNames(matter, owe)} now ${has} ${now} instead of ${then}${limit} ${purpose}.`);
}

/** “4 business hours”; a limit that is a day has an end: “until the end of the same business day”. */
function sayLength(length: Duration): string {
  const words = describeDuration(length);
  return length.form === 'span' ? words : `until the end of the ${words}`;
}

/** What the time is for, where the name of the thing does not say it. */
const purposes: Readonly<Record<string, string>> = {
  'time to accept or return': 'to accept or return a lead',
  'time to return': 'to return a lead with its reason',
  'time for all tries': 'for all tries of the follow-up',
};

const prepositions: Readonly<Record<string, string>> = {
  'time before a remedy': 'before',
  'time that a lead may wait': 'before',
};
