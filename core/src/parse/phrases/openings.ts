import { remembered } from '../../read/index.ts';
import { depth } from './beginnings.ts';
import { firstSymbols } from './first-symbols.ts';

/** How the matches of a pattern can begin: by their first five letters and signs, or fewer where the pattern says no more. */
export interface Openings {
  /** Those of one letter, then those of two, and so on. */
  readonly byLength: readonly ReadonlySet<number>[];
}

/**
 * Reads from a pattern how its matches can begin, so that it is tried where one could and nowhere else. A sentence is
 * looked at with more than a hundred patterns, and most of them begin with none of its words. Read once for a pattern.
 * @returns undefined where a match may begin with anything.
 */
export const openingsOf: (pattern: RegExp) => Openings | undefined = remembered(({ source }) => readOpenings(source));

/** How a text goes on at a place, as a number: the same for all places that `canOpen` cannot tell apart. */
export function openingAt(text: string, at: number): number {
  let code = 0;
  for (let step = 0; step < depth; step++) code = code * symbols + symbolAt(text, at + step);
  return code;
}

/** Whether a match can begin where a text goes on like this. False is certain, true is not. */
export function canOpen({ byLength }: Openings, opening: number): boolean {
  let code = opening;
  for (let length = depth; length > 0; length--) {
    if (code % symbols === foreign || byLength[length - 1]?.has(code)) return true;
    code = Math.floor(code / symbols);
  }
  return false;
}

/** About how many ways to go on are worth remembering: a text has some thousands, and an editor runs for days. */
export const mostOpenings = 20_000;

function readOpenings(source: string): Openings | undefined {
  const byLength = Array.from({ length: depth }, () => new Set<number>());
  for (const beginning of firstSymbols(source)) {
    const letters = beginning.endsWith('*') ? beginning.slice(0, -1) : beginning;
    if (letters === '') return undefined;
    byLength[letters.length - 1]?.add(codeOf(letters));
  }
  return { byLength };
}

function codeOf(letters: string): number {
  let code = 0;
  for (let at = 0; at < letters.length; at++) code = code * symbols + symbolAt(letters, at);
  return code;
}

/** Letters without their case, all digits as one, everything else of ASCII as one: what ends a word. */
function symbolAt(text: string, at: number): number {
  if (at >= text.length) return other;
  const code = text.charCodeAt(at);
  return code < 128 ? (symbolOf[code] as number) : foreign;
}

const other = 0;
const digit = 27;
/** Letters beyond ASCII are compared by the pattern alone. */
const foreign = 28;
const symbols = 29;

const symbolOf = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  if (letter >= 'a' && letter <= 'z') return letter.charCodeAt(0) - 96;
  return letter >= '0' && letter <= '9' ? digit : other;
});
