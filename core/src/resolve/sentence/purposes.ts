import { find } from './find.ts';
import {
  companionship,
  concession,
  hence,
  insertions,
  manners,
  openings,
  pinning,
  preambles,
  purposes,
  saying,
  timed,
} from './purpose-turns.ts';
import { wordsOf } from './tokens.ts';
import { pattern } from './turns.ts';
import type { Vocabulary } from './vocabulary.ts';
import { aims, leadsToDeed, notVerbs } from './words/around-verbs.ts';

/**
 * Blanks what promises nothing: what stands in brackets or quotation marks, and why something is done (“so that …”,
 * “to improve alignment”, “With fairness in mind, …”). Offsets stay.
 */
export function promiseOf(text: string, vocabulary: Vocabulary): string {
  let promise = text.replace(/\([^()]{0,300}\)|["“][^"“”]{0,300}["”]/gu, blank);
  promise = blankBetween(promise, 0, Math.max(concessionIn(promise), reasonIn(promise)));
  promise = blankBetween(promise, 0, moodIn(promise, vocabulary));
  for (const { start, end } of [manners, insertions, preambles].flatMap((turns) => find(promise, turns)))
    promise = blankBetween(promise, start, end);
  for (const { start } of [...find(promise, purposes), ...find(promise, openings)]) promise = blankFrom(promise, start);
  for (const { index, 1: verb = '' } of promise.matchAll(/ to (?:\w+ly )?(\p{L}+)/gu)) {
    const before = promise.slice(Math.max(0, index - reach), index);
    if (isPurpose(before, verb, vocabulary) && !isOnlyTimed(promise, index)) promise = blankFrom(promise, index);
  }
  return promise;
}

/** How many characters before “to …” are looked at. */
const reach = 200;

/** “Take-up to double by Whitsun”: what is said to be done by then is no purpose. */
function isOnlyTimed(promise: string, index: number): boolean {
  return timed.test(promise.slice(index)) && !timed.test(promise.slice(0, index));
}

/** Where “Although nobody likes paperwork, and many say so, …” ends: at the last comma before words that name a time; 0 for no such opening. */
function concessionIn(promise: string): number {
  if (!concession.test(promise)) return 0;
  const commas = [...promise.matchAll(/,(?=\s)/gu)].map(({ index }) => index);
  const last = commas.findLast(
    (index) => timed.test(promise.slice(index)) && /(?:\s\S+){4}/.test(promise.slice(index)),
  );
  return last ?? 0;
}

/**
 * Where “We value candour, so …”, “Great content wins deals; marketing therefore …” ends: a belief that tells why, with
 * no number and no time, before a deed that has one; 0 for no such opening.
 */
function reasonIn(promise: string): number {
  const match = hence.exec(promise);
  if (match === null) return 0;
  const before = promise.slice(0, match.index);
  const isBelief = (match[0] !== ':' || saying.test(before)) && !pinning.test(before) && !conditional.test(before);
  return isBelief && /\S \S/.test(before) && timed.test(promise.slice(match.index)) ? match.index + match[0].length : 0;
}
const conditional = /^(?:if|when|where|wherever|whenever|unless|provided|assuming|ideally|usually|normally)\b/i;

/** Where “For full transparency, …”, “True to our values, …”, “Working closely with Sales, …” ends; 0 for no such opening. */
function moodIn(promise: string, vocabulary: Vocabulary): number {
  const comma = promise.indexOf(',');
  const head = promise.slice(0, comma);
  if (comma < 0 || comma > 100 || pinning.test(head) || !timed.test(promise.slice(comma))) return 0;
  const isMood = led.test(head) && vocabulary.abstract.words.has(/[\p{L}-]+$/u.exec(head)?.[0].toLowerCase() ?? '');
  return isMood || companionship.test(head) ? comma : 0;
}

const led = /^(?:for|with|in|out of|by way of|as an?|from|true to) /i;

/** “to …” tells why once the deed has been named: behind a verb of trying, or at the start, it is the deed. */
function isPurpose(before: string, verb: string, vocabulary: Vocabulary): boolean {
  const words = wordsOf(before);
  const last = words.at(-1)?.text ?? '';
  if (words.length < 3 || !/^\p{Ll}+$/u.test(verb) || notVerbs.has(verb)) return false;
  // “mails the list every Monday to …”: a time ends the deed.
  if (weekday.test(last)) return true;
  // “each distributor’s plan to …” is a thing, “they plan to …” is a deed.
  const isThing = /^(?:plans?|attempts?|hopes?|wish|wishes)$/.test(last) && owner.test(words.at(-2)?.text ?? '');
  const isDeed =
    (vocabulary.attempt.words.has(last) && !isThing) ||
    leadsToDeed.has(last) ||
    /(?:able|ible|sure|target|goal|aim|mission|is|are|ambition|job|task|duty|purpose|objective)$/.test(last);
  if (isDeed) return false;
  const { state, soft, change } = vocabulary;
  return state.words.has(verb) || soft.words.has(verb) || change.words.has(verb) || aims.has(verb);
}

const owner = /[’']s?$|^(?:an?|the|this|that|each|every|our|their|its|his|her)$/;
const weekday = pattern('u')`^(<weekday>s?|daily|weekly|monthly|quarterly)$`;
function blankFrom(text: string, index: number): string {
  // “Because fast, honest feedback …, Marketing …”: a comma after a word or two is part of it.
  const stop = /(?<=\s\S+\s\S+\s\S+)[,.;](?=\s)/u.exec(text.slice(index));
  const end = stop === null ? text.length : index + stop.index;
  return blankBetween(text, index, end);
}

function blankBetween(text: string, start: number, end: number): string {
  return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
