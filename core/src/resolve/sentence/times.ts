import type { FoundValue } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { find } from './find.ts';
import { baselines } from './phrases.ts';

/** What kind of time a sentence names: a rhythm, a limit after an event, a day, a stretch of the calendar. */
export interface SentenceTime {
  readonly kind: 'rhythm' | 'limit' | 'day' | 'stretch';
  readonly range: Range;
}

/** Every time that a sentence names, in the order of the text. @param values the values that stand in it. */
export function timesOf(text: string, values: readonly FoundValue[]): SentenceTime[] {
  const found = values.flatMap((value) => timeIn(text, value) ?? []);
  for (const [kind, pattern] of turns) {
    for (const match of text.matchAll(pattern)) {
      found.push({ kind, range: { start: match.index, end: match.index + match[0].length } });
    }
  }
  for (const range of find(text, baselines)) {
    if (
      /20\d\d|[qh][1-4]|fy ?\d|last|previous|prior|preceding|before|earlier|same|ago|o[qmyw]$/i.test(
        text.slice(range.start, range.end),
      )
    )
      found.push({ kind: 'rhythm', range });
  }
  return found.sort((one, other) => one.range.start - other.range.start);
}

function timeIn(text: string, value: FoundValue): SentenceTime | undefined {
  const { kind, range } = value;
  const before = text.slice(Math.max(0, range.start - 40), range.start);
  const after = text.slice(range.end, range.end + 40);
  switch (kind) {
    case 'duration':
      return isLimit(value.role !== undefined, before, after) ? { kind: 'limit', range } : undefined;
    case 'period':
      return isNamePart(before, text.slice(range.start, range.end), after) ? undefined : { kind: 'rhythm', range };
    case 'recurrence':
      return { kind: value.role === 'deadline' ? 'day' : 'rhythm', range };
    case 'frequency':
      return value.value.per === undefined ? undefined : { kind: 'rhythm', range };
    case 'date':
      return { kind: 'day', range };
    case 'range':
      return isSpan(before, text.slice(range.start, range.end)) ? { kind: 'limit', range } : undefined;
    case 'fiscal-period':
      if (/\b(?:of|than|over|versus|vs|against|above|below|to|from)(?: the)? $/i.test(before)) return undefined;
      return { kind: isEdge(before, text.slice(range.start, range.end), after) ? 'day' : 'stretch', range };
    default:
      return undefined;
  }
}

/** A window within what is counted (“accounts in their first 90 days”) is no limit; “time to reply: 2 hours” is one. */
function isLimit(hasRole: boolean, before: string, after: string): boolean {
  if (/\b(?:in|of|during|for) (?:the |their |its |an? )?(?:first|last|past|opening) $/i.test(before)) {
    return /\p{L}+ed in (?:the|their|its) first $/iu.test(before);
  }
  if (/\b(?:from|instead of) $/i.test(before) || (/\bto $/i.test(before) && !/\bclose to $/i.test(before)))
    return false;
  return hasRole || limitBefore.test(before) || limitAfter.test(after);
}

const limitBefore =
  /(?:\b(?:over|after|every|another|next|following|first|takes?|lasts?|last|longer than|more than|for|(?:at )?most|maximum of|when|once)(?: (?:the|a|next|following|coming|than))* |within [^,.;]{0,12}|[:<≤>] ?)$/i;
const limitAfter =
  /^ (?:ahead|before|after|in advance|prior|have passed|or (?:less|sooner)|at (?:most|the latest)|early|late|later|beforehand|afterwards|maximum|max|old)\b/i;

/** “within 2-4 hours”. */
function isSpan(before: string, words: string): boolean {
  return (
    /\b(?:minutes?|hours?|days?|weeks?|months?)$/i.test(words) && /\b(?:within|in|under|after|inside) $/i.test(before)
  );
}

/** “the monthly board pack” is a name; “sends the monthly report” is a rhythm all the same. */
function isNamePart(before: string, words: string, after: string): boolean {
  if (!/ly$/i.test(words) || !/^ \p{L}/u.test(after)) return false;
  if (!/\b(?:the|our|its|their|his|her|my|your|into|for|hits?|meets?|of) $/i.test(before)) return false;
  return !/\b(?:send|publish|share|post|hold|host|run|attend|issue|mail|file|deliver|circulate)(?:s|es|ing)? (?:the|our|its|their|his|her) $/i.test(
    before,
  );
}

/** “by June”, “before Q2 ends”, “when H1 closes”: an end, and no stretch. */
function isEdge(before: string, words: string, after: string): boolean {
  return (
    /\b(?:by|before|until|till|due|no later than|when|once|after)(?: the)? $/i.test(before) ||
    /\b(?:end|close|start|beginning|eo[wmqy])\b/i.test(words) ||
    /^ (?:ends?|closes?|begins?|starts?|is over)\b/i.test(after)
  );
}

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const step =
  '(?:sprint|release|quarter|month|week|iteration|shift|season|cycle|semester|term|visit|meeting|call|event|session|deal|campaign|trip|stay|project|order|interview|incident|delivery|launch|webinar|show|survey|half-year|morning|evening|night|afternoon|hour|minute|lunch|payday|fortnight|half)';
const ends =
  '(?:closes?|ends?|finish(?:es)?|starts?|begins?|leaves?|arrives?|is over|is (?:signed|closed|won|lost|booked|opened|confirmed|live|sent|created|approved|done)|goes live|comes? in|(?:has|have) (?:been )?\\w+)';

/** Turns of phrase that name a time and hold no value. */
const turns: readonly (readonly [SentenceTime['kind'], RegExp])[] = [
  [
    'rhythm',
    turn(
      `(?:every|each|per|any|with (?:each|every)|after (?:each|every)|before (?:each|every)|at (?:each|every)) (?:new |single |other )?${step}(?!s)`,
    ),
  ],
  [
    'limit',
    turn(
      '(?:within|in|under|inside|after|at most|over|above|more than|longer than|less than|for) (?:\\d+|ten|fifteen|twenty|thirty|sixty|ninety) (?:seconds?|secs?)',
    ),
  ],
  [
    'rhythm',
    turn(
      'a fortnight|in any (?:given |one |single |calendar |fiscal |business |working )?(?:day|week|month|quarter|year)|(?:by|on|before) the \\w+ (?:working|business) day(?: of \\w+(?: month)?)?|(?:on|by|before) the (?:first|last|\\d+(?:st|nd|rd|th)) of (?:each|every|the) (?:month|quarter|week)',
    ),
  ],
  ['limit', turn('before (?:any|each|every) (?:\\w+ )?\\w+')],
  [
    'rhythm',
    turn(
      'nightly|hourly|half-yearly|semi-annually|at all times|at any time|round the clock|around the clock|24/7|(?:every|each) (?:other|second|third|fourth) (?:day|week|month|quarter|year)|every (?:\\d+|two|three|four|five|six|ten|twelve) (?:minutes|hours|nights|sprints|releases)',
    ),
  ],
  [
    'rhythm',
    turn(
      `(?:in|at|on|of|by|before|every|each)(?: the)?(?: (?:start|end|close|beginning|first day|last day|middle) of)? ${months}(?:,? (?:and )?${months})+`,
    ),
  ],
  [
    'day',
    turn(
      `(?:by|on|before|until|in|from) (?:the )?(?:(?:first|second|third|fourth|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:of|in) |mid[- ])${months}`,
    ),
  ],
  [
    'day',
    turn(
      `(?:by|at|on|in|before|with|after)(?: the)? ${months} (?:survey|audit|report|board meeting|review|release|edition|issue|results|payroll)`,
    ),
  ],
  [
    'day',
    turn(
      '(?:by|before|at) (?:the )?(?:year[- ]end|month[- ]end|quarter[- ]end|end of (?:each|every) \\w+|christmas|new year)',
    ),
  ],
  [
    'rhythm',
    turn(`(?:at|by|before|after) the (?:end|close|start|beginning) of (?:the|each|every|an?|its|their) (?:\\w+ )?\\w+`),
  ],
  [
    'rhythm',
    turn(
      `(?:when|whenever|once|as soon as|before|after|until|upon|on) (?:an?|the|each|every|any|it|they|he|she) (?:[\\w’'-]+ ){0,3}?${ends}`,
    ),
  ],
  [
    'limit',
    turn(
      `(?:before|after|upon|ahead of|prior to|on receipt of|following|during|on) (?:the |each |every |an? |any )(?:[\\w’'-]+ )?(?:${step}|kick-?off|handover|handoff|demo|contract|signature|renewal|go-live|evaluation|trial|audit|sale|visit|purchase|shoot|party|match|exam|flight)`,
    ),
  ],
  [
    'limit',
    turn(
      '(?:at|on) the (?:very )?(?:moment|time|day|date|instant|evening|morning) of|(?:in|on|within|during) the (?:hour|day|week|month) (?:it|they|he|she|that|after|before|following|in which|on which)|(?:by|before|until|at|no later than) (?:noon|midday|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b|\\d{1,2}:\\d\\d)|(?:before|until|once) (?:it|they|he|she|we|you) [\\w-]+|(?:on|by) the eve of (?:the|each|every) \\w+|upon (?:receipt|arrival|request|signature|departure|delivery)|before (?:launch|go-live|shipping|signing|departure|handover|payment|shipment|delivery|signature|publication|recycling|closing)|on (?:arrival|signature|delivery|receipt)|on the spot|overnight',
    ),
  ],
  [
    'stretch',
    turn(
      '(?:in|during|over|throughout|for|by) (?:the )?(?:fiscal|financial year|calendar year|the year) (?:19|20)\\d\\d',
    ),
  ],
  ['limit', turn("no [\\w’'-]+ (?:[\\w’'-]+ ){1,8}?(?:without|until|unless|before)")],
  ['rhythm', turn('(?:QoQ|MoM|YoY|WoW|(?:quarter|month|year|week)[ -](?:on|over)[ -](?:quarter|month|year|week))')],
];

function turn(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d-])`, 'giu');
}
