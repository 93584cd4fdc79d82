import { diffArrays } from 'diff';
import { distance } from 'fastest-levenshtein';
import { parseNumber } from '../../../parse/index.ts';
import { confusables, notJoined } from './lists/plain-words.ts';
import type { Names } from './names.ts';
import { carriesMeaning, meaningWords } from './vocabulary.ts';

/** Two texts after slips of the keys that only one of them has were put right in both. */
export interface Corrected {
  readonly before: string;
  readonly after: string;
}

/**
 * Puts right in both texts what was a slip of the keys in one: a word that no dictionary knows where the other text has a
 * known one that looks much like it, words that were joined or torn apart, and words that everybody mixes up. Where the
 * slip could have meant another word that carries meaning (“nto”), nothing is put right.
 * @param before, after tidied (`tidyText`).
 */
export function correctSlips(before: string, after: string, names: Names): Corrected {
  const words = { before: wordsIn(before), after: wordsIn(after) };
  const runs = diffArrays(words.before.map(lower), words.after.map(lower), { maxEditLength: mostDifferences });
  if (runs === undefined) return { before, after };
  const put = { before: [] as string[], after: [] as string[] };
  const at = { before: 0, after: 0 };
  for (let step = 0; step < runs.length; step++) {
    const { added, removed, count } = runs[step] as (typeof runs)[number];
    if (!added && !removed) {
      put.before.push(...words.before.slice(at.before, at.before + count));
      put.after.push(...words.after.slice(at.after, at.after + count));
      at.before += count;
      at.after += count;
      continue;
    }
    const next = runs[step + 1];
    const isSwap = next !== undefined && (next.added || next.removed);
    const [gone, come] = [removed ? count : isSwap ? next.count : 0, added ? count : isSwap ? next.count : 0];
    if (isSwap) step += 1;
    const pair = [
      words.before.slice(at.before, at.before + gone),
      words.after.slice(at.after, at.after + come),
    ] as const;
    const [one, other] = corrected(...pair, names);
    put.before.push(...one);
    put.after.push(...other);
    at.before += gone;
    at.after += come;
  }
  return { before: put.before.join(''), after: put.after.join('') };
}

const mostDifferences = 400;

/** Words with the white space behind them, and marks one by one. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|'(?=\p{L}))*\s*|[^\p{L}\p{N}]\s*/gu) ?? [];
}

function lower(word: string): string {
  return word.trim().toLowerCase();
}

function corrected(
  gone: readonly string[],
  come: readonly string[],
  names: Names,
): readonly [readonly string[], readonly string[]] {
  if (gone.length + come.length > 12) return [gone, come];
  if (areJoined(gone, come)) return gone.length < come.length ? [asIn(gone, come), come] : [gone, asIn(come, gone)];
  if (gone.length !== come.length) return [gone, come];
  const pairs = gone.map((word, at) => rightOne(word, come[at] ?? '', names));
  return [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
}

/** The right words in place of slips, with the white space of the slips at the end. */
function asIn(slips: readonly string[], right: readonly string[]): string[] {
  const space = /\s*$/.exec(slips.at(-1) ?? '')?.[0] ?? '';
  return right.map((word, at) => (at === right.length - 1 ? word.trimEnd() + space : word));
}

/** Both words as they are, or the right one twice. */
function rightOne(gone: string, come: string, names: Names): readonly [string, string] {
  const [one, other] = [lower(gone), lower(come)];
  if (one === other || !isWord(one) || !isWord(other)) return [gone, come];
  if (areConfused(one, other)) return [gone, asIn([come], [gone])[0] ?? come];
  if (isSlipFor(one, other, names)) return [asIn([gone], [come])[0] ?? gone, come];
  if (isSlipFor(other, one, names)) return [gone, asIn([come], [gone])[0] ?? come];
  return [gone, come];
}

function isWord(text: string): boolean {
  return /^\p{L}[\p{L}']*$/u.test(text);
}

/** “follow up” and “followup”, “with in” and “within”; not “every day” and “everyday”. */
function areJoined(gone: readonly string[], come: readonly string[]): boolean {
  if (gone.length === come.length || gone.length === 0 || come.length === 0) return false;
  const whole = (words: readonly string[]) =>
    words
      .map(lower)
      .filter((word) => word !== '-')
      .join('');
  const joined = whole(gone);
  if (joined !== whole(come) || !isWord(joined) || notJoinedWords.has(joined)) return false;
  const apart = (gone.length > come.length ? gone : come).map(lower).filter((word) => word !== '-');
  const isHyphenated = [...gone, ...come].map(lower).includes('-');
  return (
    apart.length <= 3 &&
    (isHyphenated || !apart.some(carriesMeaning) || carriesMeaning(joined) || /^(?:in|on)to$/.test(joined))
  );
}

const notJoinedWords = new Set(notJoined.split(', '));

function areConfused(one: string, other: string): boolean {
  confused ??= confusables.split(',').map((group) => new Set(group.trim().split(' ')));
  return confused.some((group) => group.has(one) && group.has(other));
}

let confused: readonly ReadonlySet<string>[] | undefined;

/** Whether no dictionary knows a word, it looks like the right one, and no other word with a meaning is as near. */
function isSlipFor(slip: string, right: string, names: Names): boolean {
  const { misspelt } = names;
  if (misspelt === undefined || !misspelt.has(slip) || misspelt.has(right) || slip.includes("'")) return false;
  const most = right.length < 5 ? 1 : right.length < 10 ? 2 : 3;
  const far = apart(slip, right);
  if (far > most || changesSense(slip, right)) return false;
  const named = names.written.some((name) => name.split(/[^\p{L}\p{N}]+/u).some((word) => isForm(word, right)));
  if ((carriesMeaning(right) || named) && right.length < 4) return false;
  const others = [...meaningWords(), ...names.written.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))];
  return !others.some((word) => word !== '' && !isForm(word, right) && apart(slip, word) <= Math.min(far, most));
}

function isForm(one: string, other: string): boolean {
  return one === other || one === `${other}s` || other === `${one}s`;
}

/** Edits between two words; two neighbours that changed places are one. */
function apart(one: string, other: string): number {
  const edits = distance(one, other);
  return edits === 2 && one.length === other.length && sorted(one) === sorted(other) ? 1 : edits;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** A syllable at the front that turns a word into its contrary or another deed; and words for numbers. */
function changesSense(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (parseNumber(one) !== undefined || parseNumber(other) !== undefined) return one.length < 5 || other.length < 5;
  const prefix = /^(?:un|in|im|ir|il|dis|non|mis|re|de|ex)/.exec(long)?.[0];
  // “unqualified” is “qualified” with a syllable; “reason” is no “ason”.
  return prefix !== undefined && long[prefix.length] === short[0] && distance(long.slice(prefix.length), short) <= 2;
}
