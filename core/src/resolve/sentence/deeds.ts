import type { Range } from '../../read/index.ts';
import { find } from './find.ts';
import { wordsOf } from './limbs.ts';
import { type Doubt, holds, type Parts } from './parts.ts';
import { vagueDeeds, vagueQualities } from './phrases.ts';
import { verbIn } from './verbs.ts';
import { deliveryVerbs, qualities, softVerbs, stateVerbs } from './words.ts';

/** What the deeds of a sentence leave open: wishes, qualities that decide what counts, things without their number. */
export function deedDoubts(parts: Parts): Doubt[] {
  return [
    ...parts.limbs.flatMap((limb) => wishIn(parts, limb) ?? []),
    ...qualitiesIn(parts.promise),
    ...unnumberedIn(parts),
    ...idleIn(parts),
  ];
}

/** A state of mind is no deed; a soft verb is none unless an amount or a limit pins it. */
function wishIn({ promise, amounts, times, names }: Parts, limb: Range): Doubt[] | undefined {
  const words = promise.slice(limb.start, limb.end);
  const isPinned =
    amounts.some(
      (amount) => holds(limb, amount) && !/^one$/i.test(promise.slice(amount.range.start, amount.range.end)),
    ) || times.some((time) => time.kind === 'limit' && holds(limb, time));
  const wishes = [
    find(words, vagueDeeds)[0],
    verbIn(words, stateVerbs, names),
    isPinned ? undefined : verbIn(words, softVerbs, names),
  ].filter((each) => each !== undefined);
  const found = wishes.sort((one, other) => one.start - other.start)[0];
  if (found === undefined) return undefined;
  const range = { start: limb.start + found.start, end: limb.start + found.end };
  return [
    { kind: 'vague', part: 'metric', range },
    { kind: 'vague', part: 'target', range },
  ];
}

function qualitiesIn(promise: string): Doubt[] {
  const words = wordsOf(promise)
    .filter(({ text, range }) => qualities.has(text) && !/\p{Lu}/u.test(promise[range.start] ?? ''))
    .map(({ range }) => range);
  return [...words, ...find(promise, vagueQualities)].map((range) => ({ kind: 'vague', part: 'metric', range }));
}

/** Things that come in numbers, by the period, and no number: “sends leads every month”. */
function unnumberedIn({ promise, amounts, times }: Parts): Doubt[] {
  const isEach = amounts.length > 0 || times.some(({ kind }) => kind === 'limit');
  if (isEach) return [];
  return find(promise.slice(0, 1).toLowerCase() + promise.slice(1), unnumbered).map((range) => ({
    kind: 'vague',
    part: 'target',
    range,
  }));
}

const unnumbered =
  /\b(?:bring|book|build|close|create|deliver|find|generate|get|give|hand|make|pass|produce|provide|send|set|source|supply|win)s?(?: over| up| in| on)? (?:[a-z-]+ ){0,2}(?:accounts|appointments|articles|calls|contacts|customers|deals|demos|invitations|leads|logos|meetings|opportunities|posts|prospects|referrals|sign-ups|subscribers|[A-Z]{2,}s)\b/g;

/**
 * “In 2027 we turn to hospitals”: a stretch of time, and neither a number in it nor anything that is delivered once.
 * “By 2027 we are the partner of choice”: a day, and a way of being.
 */
function idleIn({ promise, amounts, times, names, text }: Parts): Doubt[] {
  if (times.length === 0 || amounts.length > 0) return [];
  const isStretch = times.every(({ kind }) => kind === 'stretch');
  const isDated = times.every(({ kind }) => kind === 'stretch' || kind === 'day');
  const isIdle = isStretch && verbIn(promise, deliveryVerbs, names) === undefined;
  return isIdle || (isDated && being.test(promise))
    ? [{ kind: 'idle', part: 'target', range: { start: 0, end: text.length } }]
    : [];
}

const being =
  /\b(?:is|are|be|becomes?) (?:seen as |known as |known for |recognised as |perceived as )?(?:the|an?|our|their|one of the) (?:[\w-]+ ){0,2}?(?:\w*(?:er|or|st)\b|partner|place|brand|team|company|voice|home|choice|benchmark|reference|authority|standard|success|force|champion|expert)/iu;
