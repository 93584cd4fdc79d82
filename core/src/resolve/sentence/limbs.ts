import type { Range } from '../../read/index.ts';
import { purposes } from './phrases.ts';
import { attemptVerbs, changeVerbs, deliveryVerbs, nounsToo, softVerbs, stateVerbs } from './words.ts';

/** One word, in lower case, at its place in the sentence. */
export interface Word {
  readonly text: string;
  readonly range: Range;
}

/** The words of a text, in order. Offsets are those of the text. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}’'-]*|&/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    range: { start: match.index, end: match.index + match[0].length },
  }));
}

/**
 * Blanks what promises nothing: what stands in brackets or quotation marks, and why something is done (“so that …”,
 * “to improve alignment”, “With fairness in mind, …”). Offsets stay.
 */
export function promiseOf(text: string): string {
  let promise = text.replace(/\([^()]{0,300}\)|["“][^"“”]{0,300}["”]/gu, blank);
  for (const { index } of promise.matchAll(purposes)) promise = blankFrom(promise, index);
  for (const match of promise.matchAll(openingPurpose)) promise = blankFrom(promise, match.index);
  for (const match of promise.matchAll(/ to (?:\w+ly )?(\p{L}+)/gu)) {
    if (isPurpose(promise.slice(0, match.index), match[1] ?? '')) promise = blankFrom(promise, match.index);
  }
  return promise;
}

/** Cuts a sentence where a further promise begins: “… and keeps …”, “…; then …”, “…, while …”. */
export function limbsOf(promise: string): Range[] {
  const cuts = [...promise.matchAll(joints)].filter(({ index, 0: joint, 2: next = '' }) => {
    if (/[;]|while|though|but/i.test(joint)) return true;
    return isVerbForm(next.toLowerCase()) && !endsInNoun(promise.slice(index - 20, index));
  });
  const starts = [0, ...cuts.map(({ index, 1: joint = '' }) => index + joint.length)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? promise.length }));
}

const joints = /((?:;|,? (?:and|then|while|though|but|or)(?: then)?\b|,)\s+)((?:to )?\p{L}*)/giu;

/** “To keep everyone aligned, …”, “With better teamwork in mind, …”: why, before what. */
const openingPurpose = /^(?:to \p{L}+[^,]{0,80}(?=,)|with [^,]{0,80} in mind(?=,))/giu;

/** “to …” tells why once the deed has been named: behind a verb of trying, or at the start, it is the deed. */
function isPurpose(before: string, verb: string): boolean {
  const words = wordsOf(before);
  const last = words.at(-1)?.text ?? '';
  if (words.length < 3 || !/^\p{Ll}+$/u.test(verb) || /^(?:the|a|an|our|their|its|each|every|all)$/.test(verb))
    return false;
  if (
    attemptVerbs.has(last) ||
    leadsToDeed.has(last) ||
    /(?:able|ible|sure|target|goal|aim|mission|is|are)$/.test(last)
  )
    return false;
  return stateVerbs.has(verb) || softVerbs.has(verb) || changeVerbs.has(verb) || aims.has(verb);
}

const leadsToDeed = new Set([
  'has',
  'have',
  'need',
  'needs',
  'ought',
  'going',
  'commits',
  'undertakes',
  'promises',
  'agrees',
  'here',
  'exists',
]);
const aims = new Set(
  'allow assist avoid be become build cover discuss ensure find gain get give learn let pay prevent rehearse see show stay win'.split(
    ' ',
  ),
);

function isVerbForm(word: string): boolean {
  return [stateVerbs, softVerbs, changeVerbs, deliveryVerbs].some((verbs) => verbs.has(word)) && !nounsToo.has(word);
}

function endsInNoun(before: string): boolean {
  return /\b(?:to|of|in|for|with|between)\s+\p{L}+$/iu.test(before) && !/\d/.test(before);
}

function blankFrom(text: string, index: number): string {
  const stop = /[,.;](?=\s)/u.exec(text.slice(index + 1));
  const end = stop === null ? text.length : index + 1 + stop.index;
  return text.slice(0, index) + blank(text.slice(index, end)) + text.slice(end);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
