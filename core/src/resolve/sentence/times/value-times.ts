import type { FoundValue } from '../../../parse/index.ts';
import { pattern } from '../turns.ts';
import type { SentenceTime } from './sentence-time.ts';

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
  if (/\b(?:in|of|during|for|from|over) (?:the |their |its |an? )?(?:last|past|opening) $/i.test(before)) return false;
  // “35 minutes instead of 70”: what changes, and not by when.
  if (
    /^,? (?:instead of|rather than|down from|up from|not|against|as against) (?:the )?(?:current |present )?\d/.test(
      after,
    )
  )
    return false;
  if (/\b(?:in|of|during|for) (?:the |their |its |an? )?first $/i.test(before)) {
    // “at least 1,000 views in the first 30 days after release”
    if (/^ (?:after|following) /.test(after) && /\d[^,.;]{0,30}$/.test(before)) return true;
    if (countedWithin.test(before)) return true;
    return (
      pattern('iu')`
  (\p{L}(ed|n|ne|t)|\b(each|every) (<word> ){1,3}(gets|receives|has|sees|makes|takes)|\beach) (in|during) (the|
    their|its) first $
`.test(before) &&
      !/\b(?:accounts?|customers?|hires?|reps?|clients?|leads?) (?:in|during) (?:the|their|its) first $/i.test(before)
    );
  }
  if (/quarters?$/i.test(words) && /^ of\b/.test(after)) return /\bof the $/i.test(before);
  if (/-(?:minute|hour|day|week|month|quarter|year|min|hr)s?$/i.test(words)) return noticeAfter.test(after);
  if (/\b(?:aged|of) (?:over|under|more than|less than|above|below|at least) $/i.test(before)) return false;
  if (limited.test(before)) return true;
  // “save 200 hours of paperwork” is an amount.
  if (amountAfter.test(after) && !/\b(?:within|in|inside|under|after|for|every)\b[^,.;]{0,16}$/i.test(before))
    return false;
  if (changed.test(before) && !/\bclose to $/i.test(before)) return false;
  if (
    /\b(?:\p{L}+s|any \p{L}+|every \p{L}+|no \p{L}+|each \p{L}+) (?:that (?:is|are) )?(?:older|younger) than $/iu.test(
      before,
    )
  )
    return false;
  if (/\b(?:has|have|gets?|(?:is|are) given) $/i.test(before) && /^ to\b/.test(after)) return true;
  return hasRole || limitBefore.test(before) || limitAfter.test(after) || /^['’]? (?:notice|warning)\b/.test(after);
}

/** “three attempts in the first 48 hours”: what is counted is done within them; “40 accounts in the first 90 days” are accounts that are new. */
const countedWithin = pattern('iu')`
  (\d|\b(<number-word>|once|twice|every|each|no|all))( (?!of\b|<newcomers> )<word>){0,3} (in|during|
    over) the first $
`;

/** “Bring replies under 2 hours”: where a change ends, and no limit. */
const lowered = pattern('iu')`
  ^(\S+ ){0,4}<lowering>s? (\S+ ){1,8}((?<!\bin )(under|below)|to less than) $
`;

/** “from 9 hours”, “to under 2 hours”, “instead of two days”: a value that changes, and no limit. */
const changed =
  /\b(?:from|to|instead of|by)(?: (?:under|below|less than|at most|no more than|an average of|about))? $/i;

const amountAfter =
  /^ of (?!(?:receipt|arrival|the|an?|each|every|all|it|its|their|his|her|our|any|being|[\p{L}-]+ing)\b)\p{Ll}/u;

/** “Keep the stand-up to 15 minutes”. */
const limited = /\b(?:keep|hold|limit|restrict|confine)s? (?:\S+ ){1,6}to $/i;

const limitBefore = pattern('iu')`
  (\b(over|after|every|another|next|following|coming|first|takes?|lasts?|last|(response|reply|answer|turnaround|
    resolution|callback|fix)( time)?|longer than|more than|for|(at )?most|maximum of|max\.?|maximum|when|once|
    inside|past|beyond|exceeds?)( (the|a|next|following|coming|than))* |within [^,.;]{0,12}|[:<≤>] ?)$
`;
const limitAfter = pattern('iu')`
  ^ (ahead|before|after|in advance|prior|have passed|or (less|sooner|fewer)|at (most|the latest|the outside)|early|
    late|later|beforehand|afterwards|maximum|max|tops|old|from|of (receipt|arrival|the|an?|each|every)|following)\b
`;

/** “a 4-hour reply”, “same-day answer”. */
const noticeAfter = /^ (?:reply|response|answer|turnaround|callback|notice|resolution|fix|limit|window|deadline)\b/i;

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
  return !pattern('iu')`
  \b<publishing>(s|es|ing)? (the|our|its|their|his|her) $
`.test(before);
}

const standing = pattern('u')`
  ^ ((active|paying|regular|recurring|new|unique) )?(<standing-people>|licen[cs]es?)(?!\p{L})
`;

/** “by June”, “before Q2 ends”, “when H1 closes”: an end, and no stretch. */
function isEdge(before: string, words: string, after: string): boolean {
  return (
    /\b(?:by|before|until|till|due|no later than|when|once|after)(?: the)? $/i.test(before) ||
    /\b(?:end|close|start|beginning|eo[wmqy])\b/i.test(words) ||
    /^ (?:ends?|closes?|begins?|starts?|is over|is out)\b/i.test(after)
  );
}
