import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import type { Clause } from './clauses.ts';
import { type DeedClaim, deedClaim } from './deed-claim.ts';
import type { Passage } from './passage.ts';
import { peopleIn, thingsIn } from './things.ts';

/** What a sentence, an item or a row says is closed, or is worked on: the two oppose each other. */
export function closedOrWorked(passage: Passage, clauses: readonly Clause[]): DeedClaim[] {
  const labelled = labelledAsClosed(passage);
  if (labelled !== undefined) return labelled;
  if (passage.cells !== undefined) return [];
  const told = clauses.flatMap((clause) => clauseClaim(passage, clause) ?? []);
  const counted = told.length > 0 ? [] : countedAsClosed(passage);
  // “Called once and then closed” is one way of working.
  const isBoth = told.some(({ way }) => way === 'closed') && told.some(({ way }) => way === 'worked');
  return isBoth ? [] : [...told, ...counted];
}

const closedName = 'not a fit|no fit|disqualified|unqualified|rejected|lost|closed|spam|junk|dead|out of profile';
/** What nobody would call a case that was worked on to its end, as “closed” and “lost” may be. */
const turnedDown = 'not a fit|no fit|disqualified|unqualified|rejected|spam|junk|dead|out of profile';
const toClosed = new RegExp(
  `^(?:(?:at once|straight away|immediately) )?(?:(?:to|as|in|on|under|into) )?(?:${closedName})\\b`,
  'iu',
);
const closes = /^(?:disqualify|reject|discard|dismiss|archive|delete)$/;
const closesAway = /^(?:turn|throw|send)$/;
const records = /^(?:set|mark|move|put|close|record|flag|label|file|count)$/;
const works = /^(?:answer|call|contact|follow|work|assign|visit|serve|approach|respond|reply)$/;
/** What a tool may do with a case that nobody looks at; what is done to it by people is told in the passive. */
const worksIfPassive = /^(?:treat|handle|hand)$/;

/** Says that it is so from the start, and narrows nothing. */
const atOnce = /\bat once\b/i;

/** A group of cases: what follows them in these words holds for a part of them only. */
const parted =
  /\b(?:without|who|that|which|whose|after|before|over|under|above|below|until|outside|older|abroad|once|twice|when)\b|^with\b|\b(?:in|from) \p{Lu}/u;

function clauseClaim(passage: Passage, { verb, object, tail, isRefused, range }: Clause): DeedClaim | undefined {
  const { text } = passage;
  const things = parted.test(object) ? [] : groupsIn(`${object}${originIn(tail)}`);
  const rest = tail.replace(origin, '').replace(atOnce, '').trim();
  if (isRefused || things.length === 0 || parted.test(rest)) return undefined;
  if (afterwards.test(text.slice(range.end))) return undefined;
  const isAway = /^away\b/.test(rest) || text.slice(range.start, range.end).includes(' away ');
  const isClosed =
    closes.test(verb) || (closesAway.test(verb) && isAway) || (records.test(verb) && toClosed.test(rest));
  const isWorked = works.test(verb) || (worksIfPassive.test(verb) && be.test(text.slice(range.start, range.end)));
  if (!isClosed && (!isWorked || later.test(text))) return undefined;
  const words = isClosed ? (toClosed.exec(rest)?.[0] ?? '') : '';
  return deedClaim(passage, isClosed ? 'closed' : 'worked', 'lead', things, wordsOfDeed(text, range, words), '');
}

/** “Put on Closed, once the call has shown …”: they are worked on before. */
const afterwards = /^[^;:]{0,40}, (?:once|when|after|as soon as) /i;

/** A deed that comes before the case is closed, or takes its place. */
const later = /\bnot\b|\band (?:then )?(?:closed|disqualified|rejected)\b|\brefusal\b/i;

/** The words of a deed from its verb on, with the name under which a case is closed. */
function wordsOfDeed(text: string, { start, end }: Range, closed: string): Range {
  const helper = be.exec(text.slice(start, end));
  const at = closed === '' ? -1 : text.indexOf(closed, start);
  return { start: helper === null ? start : start + helper.index, end: at === -1 ? end : at + closed.length };
}

const be = /\b(?:are|is|be|been|gets?) /i;

const origin = /^(?:from|of) (?:an? |the )?[\p{L}-]+(?: (?!(?:to|as|in|at|on|by|within)\b)[\p{L}-]+)?/iu;

/** “Leads from schools”: where they come from belongs to them. */
function originIn(tail: string): string {
  const words = origin.exec(tail)?.[0];
  return words === undefined ? '' : ` ${words}`;
}

/** “Leads from agencies count as junk”, “student leads get a call”. */
const counted = new RegExp(
  `^([\\p{L} -]{3,50}?) (counts? as (?:${closedName})|(?:are|is) (?:${turnedDown}|turned away|thrown away))\\b`,
  'iu',
);
const served = /^([\p{L} -]{3,50}?) (gets? an? (?:call|answer|visit|reply))\b(?! of)/iu;

function countedAsClosed(passage: Passage): DeedClaim[] {
  const { text } = passage;
  const closed = counted.exec(text);
  const match = closed ?? served.exec(text);
  const [, group = '', words = ''] = match ?? [];
  const rest = match === null ? '' : text.slice(match[0].length).replace(atOnce, '').trim();
  const things = match === null || parted.test(group) ? [] : groupsIn(group);
  if (things.length === 0 || parted.test(rest) || later.test(rest)) return [];
  const start = group.length + 1;
  return [
    deedClaim(passage, closed === null ? 'worked' : 'closed', 'lead', things, { start, end: start + words.length }, ''),
  ];
}

const label = new RegExp(`^([\\p{L} -]{3,50})(?:: | – | [|] )[“"]?(?:${closedName})[”"]?[.]?$`, 'iu');

const labelOfSentence = new RegExp(`^[^:]{3,50}s: (?:${turnedDown})[.]?$`, 'i');

/** “Student leads: Not a fit”, in a list or in a table with two columns. */
function labelledAsClosed(passage: Passage): DeedClaim[] | undefined {
  const { text, cells, header, isItem } = passage;
  const isStatus =
    cells === undefined
      ? isItem || labelOfSentence.test(text)
      : /^(?:status|verdict|what we do|result|outcome|action)$/i.test(header[1] ?? '');
  const group = isStatus ? label.exec(text)?.[1] : undefined;
  const things = group === undefined ? [] : groupsIn(group);
  if (group === undefined || things.length === 0) return undefined;
  const start = text.search(new RegExp(`(?:${closedName})[”"]?[.]?$`, 'iu'));
  return [deedClaim(passage, 'closed', 'lead', things, { start, end: text.length }, '')];
}

/** “Leads from schools”, “school leads”: where they come from is what sets them apart. */
function groupsIn(subject: string): string[] {
  const plain = subject.trim().replace(/^(?:(?:every|each|all|any|an?|the|new|our) )+/i, '');
  const from = /\b(?:from|of|by) (?:an? |the )?((?:[\p{L}-]+ )?[\p{L}-]+)$/iu.exec(plain)?.[1];
  if (from !== undefined) return [sameName(from)];
  const found = thingsIn(plain).map((thing) => thing.replace(/ (?:lead|enquiry|inquiry|request|contact)$/, ''));
  if (found.length > 0 || peopleIn(plain).length > 0) return found;
  return namesGroup.test(plain) && !passing.test(plain) ? [sameName(plain)] : [];
}

/** People or firms of one kind, in one word or two. */
const namesGroup = /^(?:[\p{L}-]+ )?[\p{L}-]{3,}s$/u;
const passing =
  /^(?:status|this|these|those|it|leads?|enquiries|requests|contacts|others|cases|tasks|calls|things|days|hours|questions|e-?mails)$|\b(?:calls|questions|days|hours|meetings|points|steps|notes|times)$/i;
