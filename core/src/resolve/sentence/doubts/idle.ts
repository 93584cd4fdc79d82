import { find } from '../find.ts';
import type { Doubt, Parts } from '../parts.ts';
import { verbIn } from '../verbs.ts';
import { being, countless, live } from './idle-turns.ts';
import { placeholders } from './named-turns.ts';

/** A time, and nothing beside it that somebody could count or look at. */
export function idleDoubts(parts: Parts): Doubt[] {
  return [...unnumbered(parts), ...idle(parts)];
}

/** Things that come in numbers, by the period, and no number: “sends leads every month”. The words are plain; how many is what is open. */
function unnumbered({ text, promise, amounts, times }: Parts): Doubt[] {
  if (amounts.length > 0 || placeholders.test(text) || times.some(({ kind }) => kind === 'limit' || kind === 'event'))
    return [];
  return find(promise, countless).map((range) => ({ kind: 'idle', part: 'target', range }));
}

/**
 * “In 2027 we turn to hospitals”: a stretch of time, and neither a number in it nor anything that is delivered once.
 * “By 2027 we are the partner of choice”: a day, and a way of being.
 */
function idle(parts: Parts): Doubt[] {
  const { promise, limbs, amounts, times, bases, text, vocabulary } = parts;
  if (times.length === 0 || amounts.length > 0 || bases.length > 0) return [];
  const isStretch = times.every(({ kind }) => kind === 'stretch');
  const isDated = times.every(({ kind }) => kind === 'stretch' || kind === 'day' || kind === 'event');
  const isIdle =
    isStretch && limbs.every((limb) => verbIn(parts, limb, vocabulary.delivery) === undefined) && !live.test(promise);
  return isIdle || (isDated && being.test(promise))
    ? [{ kind: 'idle', part: 'target', range: { start: 0, end: text.length } }]
    : [];
}
