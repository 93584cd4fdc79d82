import { type Duration, parseDuration } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';

/** How long before an event somebody gets a thing: “Sales gets the text of a mailing 5 days before it goes out”. */
export interface LeadTime {
  readonly value: Duration;
  /** The words of the length of time in the text. */
  readonly found: Range;
  /** The thing, as a name that can be compared. */
  readonly thing: string;
  /** The words that name who gets it. */
  readonly who: string;
  /** Undefined where a pronoun stands for it. */
  readonly event: string | undefined;
}

/** The lead time in a clause; undefined where it names none, or does not say who gets what. */
export function leadTimeIn(text: string): LeadTime | undefined {
  if (!/\b(?:before|ahead of|prior to)\b/i.test(text) || !handing.test(text)) return undefined;
  const match = shapes.map((shape) => shape.exec(text)).find((found) => found !== null);
  const { who = '', what = '', length, after, eve, first } = match?.groups ?? {};
  const words = length ?? eve;
  if (match === null || match === undefined || words === undefined) return undefined;
  const parsed = parseDuration(length ?? '1 day');
  const thing = nameOf(what);
  if (!parsed.ok || thing === '') return undefined;
  const start = match[0].lastIndexOf(words) + match.index;
  const event = eventOf(after ?? first);
  return { value: parsed.value, found: { start, end: start + words.length }, thing, who, event };
}

const handing = /\b(?:gives?|sends?|hands?|delivers?|lies|is (?:with|sent|given|handed)|gets?|has|receives?|needs?)\b/i;

function nameOf(words: string): string {
  return sameName(words.replace(/\b(?:each|every|all|any|its|their|our)\b/gi, ''));
}

function eventOf(words: string | undefined): string | undefined {
  return words === undefined || /^(?:it|they|its|their|this|that|he|she)\b/i.test(words) ? undefined : nameOf(words);
}

const count = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const lead = `(?:at least |at most |no later than |not later than |only )?(?<length>${count} (?:(?:business|working) )?(?:hour|day|week)s?) (?:before|ahead of|prior to) (?<after>[\\p{L} -]{3,40}?)(?=[.,;]|$| and )`;
const eve =
  '(?<eve>by (?:noon|midday|the morning|the evening|the end) of the day before|(?:on )?the day before)(?=[.,;]|$| and )';
const one = '(?:(?:the|an?|each|every) )?[\\p{L}-]+(?: [\\p{L}-]+)?';
const thing = '(?<what>(?:the|an?|each|every|all) [\\p{L} -]{2,50}?)';
const opening =
  '^(?:[^:]{3,60}: )?(?:so that [^,]{3,60}, )?(?:for (?<first>(?:an?|the|each|every) [\\p{L}-]+(?: [\\p{L}-]+)?),? )?';

/** Each way to say it: by who gives, by the thing, and by who gets it. */
const shapes = [
  `^(?:[\\p{L} -]{2,40} )?(?:gives?|sends?|hands?|delivers?) (?<who>${one}) ${thing} ${lead}`,
  `${opening}${thing} (?:lies with|is with|is sent to|is given to|is handed to) (?<who>${one}) ${lead}`,
  `${opening}(?<who>${one}) (?:only )?(?:gets?|has|receives?|needs?) ${thing} (?:${lead}|${eve})`,
].map((source) => new RegExp(source, 'iu'));
