import { remembered } from '../../read/index.ts';
import { firstSymbols } from './first-symbols.ts';

/** How the matches of a pattern can begin: by their first three letters, or fewer where the pattern says no more. */
export interface Openings {
  readonly byLength: readonly [ReadonlySet<number>, ReadonlySet<number>, ReadonlySet<number>];
}

/**
 * Reads from a pattern how its matches can begin, so that it is tried where one could and nowhere else. A sentence is
 * looked at with more than a hundred patterns, and most of them begin with none of its words. Read once for a pattern.
 * @returns undefined where a match may begin with anything.
 */
export const openingsOf: (pattern: RegExp) => Openings | undefined = remembered(({ source }) => readOpenings(source));

/** How a text goes on at a place, as a number: the same for all places that `canOpen` cannot tell apart. */
export function openingAt(text: string, at: number): number {
  const first = symbolAt(text, at);
  const second = first === other ? other : symbolAt(text, at + 1);
  const third = second === other ? other : symbolAt(text, at + 2);
  return (first * symbols + second) * symbols + third;
}

/** Whether a match can begin where a text goes on like this. False is certain, true is not. */
export function canOpen({ byLength }: Openings, opening: number): boolean {
  const two = Math.floor(opening / symbols);
  const one = Math.floor(two / symbols);
  if (one === foreign || two % symbols === foreign || opening % symbols === foreign) return true;
  return byLength[2].has(opening) || byLength[1].has(two) || byLength[0].has(one);
}

function readOpenings(source: string): Openings | undefined {
  const beginnings = firstSymbols(source);
  if (beginnings === undefined) return undefined;
  const byLength: [Set<number>, Set<number>, Set<number>] = [new Set(), new Set(), new Set()];
  for (const beginning of beginnings) {
    const wild = beginning.indexOf('*');
    // What ends in a space has ended as a word: nothing behind it is looked at.
    const letters = wild === -1 ? beginning.padEnd(3, ' ') : beginning.slice(0, wild);
    if (letters === '') return undefined;
    byLength[(letters.length - 1) as 0 | 1 | 2].add(codeOf(letters));
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
