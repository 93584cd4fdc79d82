import type { Range } from '../../../read/index.ts';
import { find } from '../find.ts';
import { type Doubt, holds, type Limb, type Parts } from '../parts.ts';
import type { Token } from '../tokens.ts';
import { verbIn } from '../verbs.ts';
import { phrasesIn, type Vocabulary } from '../vocabulary.ts';
import { joint, offsets, prompt, timelessTurns } from './time-turns.ts';

/** When and how often, in words that set neither a day nor a rhythm. They count only where nothing near them names a time. */
export function timeDoubts(parts: Parts): Doubt[] {
  const { promise, limbs, times, vagueTimes, vocabulary } = parts;
  const near = (range: Range) => ({ kind: 'vague', part: 'time', range }) as const;
  const isTimed = (piece: Range) => times.some((time) => holds(piece, time));
  // “Once the demo is over, …”: a condition says when it begins, and “promptly” not by when it is done.
  const isOpenEnded = (piece: Range) =>
    times.every((time) => !holds(piece, time) || condition.test(promise.slice(time.range.start, time.range.end)));
  // “as soon as a quarter closes” is a time, though “soon” alone is none.
  const isWithin = (range: Range) =>
    times.some((time) => time.range.start <= range.start && range.end <= time.range.end);
  const vague = [...emptyTimesIn(promise, parts.words, vocabulary), ...find(promise, timelessTurns)].filter(
    (range) => !isWithin(range),
  );
  const onlyRhythm = times.length > 0 && times.every(({ kind }) => kind === 'rhythm');
  const single = limbs.flatMap((limb, at) => {
    if (!onlyRhythm || isTimed(limb)) return [];
    const deed = at > 0 || limbs.length > 1 ? verbIn(parts, limb, vocabulary.single) : undefined;
    const isOnce = at > 0 || (limb.words.length > 2 && deed !== undefined && started.test(promise.slice(deed.start)));
    return (isOnce ? deed : undefined) ?? (at === 0 ? onceIn(parts, limb) : []);
  });
  const open = piecesOf(promise).flatMap((piece) =>
    vague.filter(
      ({ start, end }) =>
        start >= piece.start &&
        start < piece.end &&
        (!isTimed(piece) || isFurther(parts, start) || (prompt.test(promise.slice(start, end)) && isOpenEnded(piece))),
    ),
  );
  return [...open, ...vagueTimes, ...single].map(near);
}

/** “… checked monthly and any gaps in them filled before long”: behind the last time, and of a further deed. */
function isFurther({ promise, times }: Parts, start: number): boolean {
  const ends = times.map(({ range }) => range.end);
  const last = Math.max(...ends);
  return ends.length > 0 && last < start && further.test(promise.slice(last, start));
}

/** Deeds of which a first limb says that they are done once, whatever rhythm the next one has. */
const started = /^(?:hir|launch|migrat|roll|introduc|redesign|build|built|implement|recruit|appoint)/i;

const further = /^[^.;]{0,12}(?:\band\b|;)(?:,? [\p{L}’'-]+){3,} $/u;

const condition = /^(?:when|whenever|once|as soon as|after|following|upon|on receipt|on completion)\b/i;

/** “Thirty reps will be certified, and …”: a number that is reached once, before a further promise with a rhythm of its own. */
function onceIn({ promise, limbs, amounts }: Parts, limb: Limb): Range | [] {
  const isCounted = amounts.some((amount) => amount.kind === 'number' && holds(limb, amount));
  const isOnce = /\b(?:will|shall|is to|are to) be\b/i.test(promise.slice(limb.start, limb.end));
  return limbs.length > 1 && isCounted && isOnce ? { start: limb.start, end: limb.end } : [];
}

/** Stretches that sound like a time and set none: “early next year”, “shortly after the event”, “in a day or two”. */
export function vagueTimesIn(text: string): Range[] {
  // “If a boiler breaks down in winter, …” tells of the case, and not of the time.
  return find(text, offsets).filter(
    ({ start }) => !/\b(?:if|when|whenever|whose)\b[^,.;]*$/i.test(text.slice(0, start)),
  );
}

/** Words for a time that set none: what seems to be a time within them (“every so often”) is part of the phrase. */
export function emptyTimesIn(text: string, words: readonly Token[], { soon, often }: Vocabulary): Range[] {
  return [soon, often].flatMap((list) => phrasesIn(list, text, words));
}

/** A sentence cut at every “and” that a further deed follows: “call within 2 hours and follow up as needed”. */
function piecesOf(promise: string): Range[] {
  const joints = [...promise.matchAll(joint)].filter(({ index }) =>
    /(?:\S+\s+){3}/.test(promise.slice(Math.max(0, index - 60), index + 1)),
  );
  const starts = [0, ...joints.map(({ index }) => index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? promise.length }));
}
