import { either, find } from '../find.ts';
import { dayTurns } from './day-turns.ts';
import { limitTurns } from './limit-turns.ts';
import { rhythmTurns } from './rhythm-turns.ts';
import type { SentenceTime } from './sentence-time.ts';
import { stretchTurns } from './stretch-turns.ts';

/** Turns of phrase that name a time and hold no value: “overnight”, “by noon”, “in March and June”, “at quarter-end”. */
export function turnTimes(text: string): SentenceTime[] {
  return turns.flatMap(([kind, pattern]) => find(text, pattern).map((range) => ({ kind, range })));
}

/** “No release goes out without two reviews”: it holds each time, so it tells when. */
const alwaysTurns = either(['(?:no|not one|nothing) (?:[\\p{L}-]+ ){1,8}?without']);

const turns: readonly (readonly [SentenceTime['kind'], RegExp])[] = [
  ['rhythm', rhythmTurns],
  ['limit', limitTurns],
  ['day', dayTurns],
  ['stretch', stretchTurns],
  ['event', alwaysTurns],
];
