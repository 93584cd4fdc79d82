import type { FoundValue } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { Party } from '../handbook.ts';
import { leadingParties } from './sentence-owner.ts';

/**
 * What a sentence wants done, without whom, how much and by when: “contact MQLs” for “Sales contacts 95% of MQLs within
 * 4 hours.” undefined where nothing short is left.
 * @param values those that stand in it, in order.
 * @param vague words that name no deed: “promptly”, “faster”.
 */
export function deedIn(
  text: string,
  parties: readonly Party[],
  values: readonly FoundValue[],
  vague: readonly Range[] = [],
): string | undefined {
  const start = predicateStart(text, parties);
  const isThirdPerson = start > 0 && leadingParties(text, parties)?.length === 1;
  const times = values.filter(
    ({ kind }) =>
      kind === 'duration' || kind === 'date' || kind === 'period' || kind === 'fiscal-period' || kind === 'recurrence',
  );
  const stops = [...times.map(({ range }) => range.start), text.slice(start).search(/[,;:.](?= |$)/) + start].filter(
    (at) => at > start,
  );
  const end = stops.length === 0 ? text.length : Math.min(...stops);
  const words = withoutAmounts(text, { start, end }, [
    ...values.filter(isAmount).map(({ range }) => range),
    ...vague.filter((range) => range.start > start),
  ])
    .replace(danglingEnd, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(isDone, '$1 ');
  const [verb = '', ...rest] = words.split(' ');
  const deed = [isThirdPerson ? plainVerb(verb) : lowerFirst(verb), ...rest].join(' ');
  return deed.length > 2 && deed.length <= 60 && !noDeed.test(deed) ? deed : undefined;
}

/** “leads are returned”: what is counted are leads returned. */
const isDone =
  /^((?:(?!(?:that|which|who|and|or)\b)[\p{L}\p{N}&’'-]+ ){0,3}[\p{L}’'-]+s) (?:is|are|gets?) (?=(?:\p{L}+ed|sent|lost|left|won|kept|given|taken|made|done|held|met)\b)/u;

/** What is left where the deed stands further on, was cut in two, or is that nobody does something. */
const noDeed =
  /^(?:nobody|no|none|nothing|never|neither|nor|hardly|when|once|if|after|before|while|at least|at most|on|in)\b|\b(?:at least|at most)\b|\b(?:will|must|should|shall) [\p{L}-]+$/iu;

/** The things right behind an amount: “new business” in “$2,000,000 of new business by …”. */
export function nounBehind(text: string): string | undefined {
  return things.exec(text)?.[1];
}

/** Up to four words before a word that ends them. An article ends none: what stands before it is a verb. */
const things =
  /^ (?:of |in )(?:(?:the|our|all|its|their) )?((?:(?!an?\b|the\b|no\b)[\p{L}\p{N}&’'-]+ ){0,3}?(?!an?\b|the\b|no\b)[\p{L}\p{N}&’'-]+)(?= (?:within|by|in|on|at|to|from|with|for|into|every|each|per|before|after|during|until|who|that|which|and|or|is|are|get|gets)\b|[,.;:]|$)/u;

/** Where the parties and the verb of promising end: “Sales will …”, “Marketing commits to …”. */
function predicateStart(text: string, parties: readonly Party[]): number {
  const found = leadingParties(text, parties);
  if (found === undefined) return 0;
  const names = parties.filter(({ id }) => found.includes(id)).map(({ name }) => name);
  const ends = names.map((name) => text.toLowerCase().indexOf(name.toLowerCase()) + name.length);
  const end = Math.max(...ends);
  const verb =
    /^[,:]?(?: teams?)?(?: (?:both|each|also|jointly))?(?: (?:will|must|shall|should|(?:has|have|needs?) to|commits? to|agrees? to|promises? to|aims? to))?(?: (?:also|always|each))? /i.exec(
      text.slice(end),
    );
  return end + (verb?.[0].length ?? 0);
}

function isAmount({ kind }: FoundValue): boolean {
  return kind === 'count' || kind === 'money' || kind === 'percent' || kind === 'range';
}

/** A stretch without some words in it, and without the words that lead to a number and away from it. */
function withoutAmounts(text: string, { start, end }: Range, left: readonly Range[]): string {
  let words = '';
  let at = start;
  for (const range of left.toSorted((one, other) => one.start - other.start)) {
    if (range.start < at || range.end > end) continue;
    words += text.slice(at, range.start).replace(leading, ' ');
    at = range.end + (trailing.exec(text.slice(range.end))?.[0].length ?? 0);
  }
  return words + text.slice(at, Math.max(at, end));
}

/** “Over” for more than; in “hand over 100% of them” it belongs to the deed. */
export const overForMore = '(?<!\\b(?:hand|turn|take|pass|carr(?:y|ie))(?:s|es|d|ed|ing)? )over';

const leading = new RegExp(
  `(?:^| )(?:at least|at most|no (?:more|fewer|less) than|more than|fewer than|less than|under|${overForMore}|up to|from|to|by) $`,
  'i',
);
const trailing = /^ (?:or (?:more|less|fewer)|of(?: the)?)(?= )/i;

/** Words that led to the time that was cut off. */
const danglingEnd =
  /(?:[\s,;:.]|\b(?:within|by|in|on|at|to|from|until|before|after|the|an?|no later than|inside|between|under|over|for|during|and|every|each|per|of|with)\b)+$/i;

/** “contacts” is “contact”, “replies” is “reply”, “publishes” is “publish”. */
function plainVerb(verb: string): string {
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(verb)) return verb.slice(0, -2);
  return verb.replace(/([^s])s$/, '$1');
}

function lowerFirst(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}
