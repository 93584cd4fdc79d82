import { find } from '../find.ts';
import { turns } from '../turns.ts';
import { dayTurns } from './day-turns.ts';
import { limitTurns } from './limit-turns.ts';
import { rhythmTurns } from './rhythm-turns.ts';
import type { SentenceTime } from './sentence-time.ts';
import { stretchTurns } from './stretch-turns.ts';

/** Turns of phrase that name a time and hold no value: “overnight”, “by noon”, “in March and June”, “at quarter-end”. */
export function turnTimes(text: string): SentenceTime[] {
  const known = text.includes('/') ? [...kinds, slashTurn] : kinds;
  return known.flatMap(([kind, pattern]) => find(text, pattern).map((range) => ({ kind, range })));
}

/** “No release goes out without two reviews”: it holds each time, so it tells when. */
const alwaysTurns = turns`
  (no|not one|nothing|nobody|no one|never|may not|must not|cannot|can not|does not|do not|is not|
    are not) ([\p{L}\d%-]+ ){1,8}?without
`;

/** “120/mo” */
const slashTurn = ['rhythm', /(?<=[\p{L}\d%] ?)\/ ?(?:mo|mth|wk|yr|qtr|hr|min|sec|q|h|d|w)(?!\p{L})/gu] as const;

const kinds: readonly (readonly [SentenceTime['kind'], RegExp])[] = [
  ['rhythm', rhythmTurns],
  ['limit', limitTurns],
  ['day', dayTurns],
  ['stretch', stretchTurns],
  ['event', alwaysTurns],
];
