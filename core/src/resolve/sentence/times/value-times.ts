import type { FoundValue } from '../../../parse/index.ts';
import type { SentenceTime } from './sentence-time.ts';
import {
  aged,
  amountAfter,
  changed,
  countedWithin,
  doneWithin,
  given,
  inFirst,
  joined,
  limitAfter,
  limitBefore,
  limited,
  limitNear,
  lowered,
  newWithin,
  noticeAfter,
  older,
  past,
  published,
  replaced,
  standing,
} from './value-turns.ts';

/** Times that are values: lengths of time that set a limit, days, periods, and stretches of the calendar. */
export function valueTimes(text: string, values: readonly FoundValue[]): SentenceTime[] {
  return values.flatMap((value) => {
    const before = text.slice(Math.max(0, value.range.start - reach), value.range.start);
    if (value.kind === 'duration' && lowered.test(text.slice(0, value.range.start))) return [];
    const after = text.slice(value.range.end, value.range.end + reach);
    const words = text.slice(value.range.start, value.range.end);
    // “raise the share to a quarter” is a part, and no time.
    if (/^an? (?:quarter|half)$/i.test(words) && /\b(?:to|by|is|than|least|most|over) $/i.test(before)) return [];
    const kind = kindOf(value, before, words, after);
    return kind === undefined ? [] : [{ kind, range: value.range }];
  });
}

/** How many characters on each side are looked at. */
const reach = 50;

function kindOf(value: FoundValue, before: string, words: string, after: string): SentenceTime['kind'] | undefined {
  switch (value.kind) {
    case 'duration':
      if (value.value.form !== 'span') return 'day';
      return isLimit(value.role !== undefined, before, words, after) ? 'limit' : undefined;
    case 'period':
      return isNamePart(before, words, after) ? undefined : 'rhythm';
    case 'recurrence':
      return value.role === 'deadline' ? 'day' : 'rhythm';
    case 'frequency':
      return value.value.per === undefined ? undefined : 'rhythm';
    case 'date':
      return 'day';
    case 'range':
      return isSpan(before, words) ? 'limit' : undefined;
    case 'fiscal-period':
      if (/\bfrom before $/i.test(before)) return undefined;
      if (/\b(?:in|over|during|throughout) the course of(?: the)? $/i.test(before)) return 'stretch';
      if (/\b(?:of|than|versus|vs|against|above|below|to|from|since)(?: the)? $|[qh]\d[^,]{0,6} over $/i.test(before))
        return undefined;
      if (/^(?:last|previous)\b/i.test(words)) return undefined;
      return isEdge(before, words, after) ? 'day' : 'stretch';
    default:
      return undefined;
  }
}

/** A window within what is counted (“accounts in their first 90 days”) is no limit; “time to reply: 2 hours” is one. */
function isLimit(hasRole: boolean, before: string, words: string, after: string): boolean {
  if (past.test(before) || replaced.test(after)) return false;
  if (inFirst.test(before)) return isWindow(before, after);
  if (/quarters?$/i.test(words) && /^ of\b/.test(after)) return /\bof the $/i.test(before);
  if (joined.test(words)) return noticeAfter.test(after);
  if (aged.test(before)) return false;
  if (limited.test(before)) return true;
  if (amountAfter.test(after) && !limitNear.test(before)) return false;
  if ((changed.test(before) && !/\bclose to $/i.test(before)) || older.test(before)) return false;
  if (given.test(before) && /^ to\b/.test(after)) return true;
  return hasRole || limitBefore.test(before) || limitAfter.test(after) || /^['’]? (?:notice|warning)\b/.test(after);
}

/** “at least 1,000 views in the first 30 days after release”, “each lead is called in the first 2 hours”. */
function isWindow(before: string, after: string): boolean {
  if (/^ (?:after|following) /.test(after) && /\d[^,.;]{0,30}$/.test(before)) return true;
  return countedWithin.test(before) || (doneWithin.test(before) && !newWithin.test(before));
}

/** “within 2-4 hours”. */
function isSpan(before: string, words: string): boolean {
  return (
    /\b(?:minutes?|hours?|days?|weeks?|months?)$/i.test(words) && /\b(?:within|in|under|after|inside) $/i.test(before)
  );
}

/** “the monthly board pack” is a name; “sends the monthly report” is a rhythm all the same. */
function isNamePart(before: string, words: string, after: string): boolean {
  if (!/ly$/i.test(words) || !/^ \p{L}/u.test(after)) return false;
  // “400 monthly givers”: what kind of them
  if (/\d (?:new |more |extra )?$/.test(before) && standing.test(after)) return true;
  if (!/\b(?:the|our|its|their|his|her|my|your|into|for|hits?|meets?|of) $/i.test(before)) return false;
  return !published.test(before);
}

/** “by June”, “before Q2 ends”, “when H1 closes”: an end, and no stretch. */
function isEdge(before: string, words: string, after: string): boolean {
  return (
    /\b(?:by|before|until|till|due|no later than|when|once|after)(?: the)? $/i.test(before) ||
    /\b(?:end|close|start|beginning|eo[wmqy])\b/i.test(words) ||
    /^ (?:ends?|closes?|begins?|starts?|is over|is out)\b/i.test(after)
  );
}
