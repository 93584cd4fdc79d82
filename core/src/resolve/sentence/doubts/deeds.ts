import type { Range } from '../../../read/index.ts';
import { find } from '../find.ts';
import { type Doubt, firstWithin, holds, isPinned, isRemark, type Limb, type Parts } from '../parts.ts';
import { nameFrom, singular, tokensOf } from '../tokens.ts';
import { verbIn } from '../verbs.ts';
import { endsIn } from '../vocabulary.ts';
import { pastForms } from '../words/word-forms.ts';
import {
  byMeans,
  causative,
  handled,
  listed,
  noting,
  ofSomebody,
  passive,
  standing,
  thingEnding,
  whose,
  worked,
} from './deed-signs.ts';
import { vagueDeeds } from './deed-turns.ts';

/** What the deeds of a sentence leave open: wishes, states of mind, and deeds that are done to nothing one can see. */
export function deedDoubts(parts: Parts): Doubt[] {
  // “the Excellence Awards” is a name.
  const vague = find(parts.promise, vagueDeeds).filter(
    ({ start }) => start === 0 || !/\p{Lu}/u.test(parts.promise[start] ?? ''),
  );
  return parts.limbs.flatMap((limb) => {
    const range = wishIn(parts, limb, vague);
    if (range === undefined) return [];
    return [
      { kind: 'vague', part: 'metric', range },
      { kind: 'vague', part: 'target', range },
    ] satisfies Doubt[];
  });
}

/** A state of mind is no deed; a soft verb is none unless an amount or a limit pins it. */
function wishIn(parts: Parts, limb: Limb, vague: readonly Range[]): Range | undefined {
  const from = meansIn(parts.promise, limb);
  const hasNumber = parts.amounts.some((amount) => amount.kind !== 'group' && holds(limb, amount));
  const wishes = [
    firstWithin({ start: from, end: limb.end }, vague),
    verbIn(parts, limb, parts.vocabulary.state, from),
    hasNumber ? undefined : abstractIn(parts, limb, from),
    ...(isPinned(parts, limb) ? [] : [softIn(parts, limb, from), idleLight(parts, limb, from)]),
  ];
  return wishes.filter((each) => each !== undefined).sort((one, other) => one.start - other.start)[0];
}

/** “keeps the library tidy by deleting expired files”: what is done stands behind “by”; else where the limb begins. */
export function meansIn(promise: string, { start, end }: Range): number {
  const means = byMeans.exec(promise.slice(start, end));
  return means === null ? start : start + means.index;
}

/** A soft verb, unless it keeps a thing that one can look at: “keeps a log of …”, “maintains a plan for …”. */
function softIn(parts: Parts, limb: Limb, from: number): Range | undefined {
  const verb = verbIn(parts, limb, parts.vocabulary.soft, from);
  // “prices stay unchanged until May”: that can be seen.
  if (
    verb !== undefined &&
    /^(?:stay|remain|keep|kept)/i.test(parts.promise.slice(verb.start)) &&
    standing.test(parts.promise.slice(verb.end))
  )
    return undefined;
  // “an engineer who supports the product”: who it is, and not what is done.
  if (verb !== undefined && ofSomebody.test(parts.promise.slice(limb.start, verb.start))) return undefined;
  // “work through the 300 leads”: until none is left.
  if (
    verb !== undefined &&
    /^ (?:(?:through|off) (?:the|all)(?: the)? \d|on [^,.;]{3,60} (?:ends|begins|starts|stops) )/.test(
      parts.promise.slice(verb.end),
    )
  )
    return undefined;
  // “work leads”: the trade’s word for calling and writing until something comes of it.
  if (verb !== undefined && worked.test(parts.promise.slice(verb.start))) return undefined;
  const deed = verb === undefined ? '' : parts.promise.slice(verb.start, verb.end);
  if (verb === undefined || !/^(?:keep|maintain|serv|communicat|demonstrat)/i.test(deed)) return verb;
  const name = nameFrom(tokensOf(parts.promise.slice(verb.end, limb.end)), 0);
  const last = singular(name.at(-1)?.text ?? '');
  const isServed = /^serv/i.test(deed) && served.test(last);
  const isTold = /^(?:communicat|demonstrat)/i.test(deed);
  const isThing = (isTold || /^an?$/.test(name[0]?.text ?? '')) && parts.vocabulary.thing.words.has(last);
  return isServed || isThing ? undefined : verb;
}

/** What is put before a guest. */
const served = /^(?:breakfast|lunch|dinner|supper|meal|course|coffee|tea|drink|food|cake|soup|dish|portion|notice)$/;

/** “build trust”, “share knowledge”: a deed that is done to something nobody can look at. */
function abstractIn({ promise, vocabulary }: Parts, { words }: Limb, from: number): Range | undefined {
  return words.find(({ text, range }, at) => {
    if (!vocabulary.abstract.words.has(text) || range.start < from || /\p{Lu}/u.test(promise[range.start] ?? '')) {
      return false;
    }
    const next = words[at + 1];
    const isAdjacent = next !== undefined && promise.slice(range.end, next.range.start) === ' ';
    const isOwned = [at - 1, at - 2].some((before) =>
      /^(?:its|the|their|each|every|an?)$/.test(words[before]?.text ?? ''),
    );
    if (owned.test(text) && isOwned) return false;
    // “critical values” are measured, “our values” are not.
    if (text === 'values' && at > 0 && !whose.test(words[at - 1]?.text ?? '')) return false;
    // “rules on each appeal”: one of several, which can be counted.
    if (/^(?:each|every|per)$/.test(words[at - 1]?.text ?? '')) return false;
    if (listed.test(promise.slice(range.end, range.end + 80)) || isNoted(promise, range)) return false;
    // “the quality report”, “success stories”: part of the name of a thing.
    if (isAdjacent && !endsPhrase.has(next.text)) return false;
    return at < 2 || !/^(?:on|with|of|about|for|in|by|per|at|under|from|before|after)$/.test(words[at - 1]?.text ?? '');
  })?.range;
}

/** Things that are figures where somebody owns them: “its value”, “the interest”. */
const owned = /^(?:value|interest|ideas?|talent|effort|energy)$/;

/** “has entered budget, authority, need and timeline”: headings under which something is written down. */
function isNoted(promise: string, { start, end }: Range): boolean {
  const isListed =
    /^(?:,| and\b)/.test(promise.slice(end)) || /(?:,|, and| and) $/.test(promise.slice(Math.max(0, start - 6), start));
  return isListed && noting.test(promise.slice(Math.max(0, start - 80), start));
}

const endsPhrase = new Set(
  (
    'and or in of with for across among between through throughout by at on to from every each per as within into that which when while ' +
    'is are around over this next during before after until towards toward within not daily weekly monthly quarterly annually'
  ).split(' '),
);

/** “Run a tight ship every month”: an everyday verb, and nothing that one can look at, count or hold. */
function idleLight(parts: Parts, limb: Limb, from: number): Range | undefined {
  const { amounts, times, vocabulary, promise } = parts;
  const words = promise.slice(from, limb.end);
  const hasFigure = [...words.matchAll(/\d/g)].some(
    ({ index }) => !times.some(({ range }) => range.start <= from + index && from + index < range.end),
  );
  if (hasFigure || amounts.some((amount) => holds(limb, amount))) return undefined;
  if (times.some((time) => time.kind === 'event' && holds(limb, time)) || isRemark(parts, limb)) return undefined;
  const verb = verbIn(parts, limb, vocabulary.light, from);
  if (times.some(({ range }) => verb !== undefined && range.start <= verb.start && verb.start < range.end))
    return undefined;
  if (verb === undefined || pastForms.has(promise.slice(verb.start, verb.end)) || passive.test(words)) return undefined;
  if (
    /^(?:put|set|take|hang|come|bring|get|give)s?$/i.test(promise.slice(verb.start, verb.end)) &&
    handled.test(promise.slice(verb.end))
  )
    return undefined;
  // “turns around redlines”: it works on them and hands them back.
  if (/^turns? around (?!the |our |its |their )/i.test(promise.slice(verb.start))) return undefined;
  const behind = promise.slice(verb.end, limb.end).replace(particle, blank);
  if (/^(?:have|has|get|gets)$/i.test(promise.slice(verb.start, verb.end)) && causative.test(behind)) return undefined;
  const name = nameFrom(tokensOf(behind), 0).map(({ text }) => text);
  const isThing = (word: string, at: number) =>
    [vocabulary.thing, vocabulary.event].some((list) => endsIn(list, name.slice(0, at + 1))) || thingEnding.test(word);
  return name.some(isThing) ? undefined : verb;
}

/** “puts up a board”, “brings out a list”: part of the verb. */
const particle = /^ (?:up|out|on|in|down|over|off|forward|back|together) /;

function blank(words: string): string {
  return ' '.repeat(words.length);
}
