import type { Range } from '../../read/index.ts';
import { type Word, wordsOf } from './limbs.ts';
import { attemptVerbs, determiners, nounsToo, verbLeaders } from './words.ts';

/** The first of some verbs in a limb, where it is used as a verb: “raise the rate”, not “a raise”, not the team “Support”. */
export function verbIn(limb: string, verbs: ReadonlySet<string>, names: ReadonlySet<string>): Range | undefined {
  const words = wordsOf(limb);
  return words.find((word, at) => verbs.has(word.text) && !names.has(word.text) && isVerb(words, at, limb))?.range;
}

function isVerb(words: readonly Word[], at: number, limb: string): boolean {
  const { text, range } = words[at] as Word;
  const before = words[at - 1];
  const after = words[at + 1]?.text ?? '';
  if (before === undefined)
    return !isSubject(words, at) && !/^\s*a line\b/.test(limb.slice(range.end).replace(/^.{0,30}?(?= a line)/, ''));
  const isLed =
    verbLeaders.has(before.text) || attemptVerbs.has(before.text) || /[.?!:]\s*$/.test(limb.slice(0, range.start));
  if (/ a line\b/.test(limb.slice(range.end, range.end + 40))) return false;
  // “Marketing supports Sales”: a name before it, and whom it is done to behind it.
  const isBetweenNames =
    text.endsWith('s') && /^\p{Lu}/u.test(limb.slice(before.range.start)) && /^ \p{Lu}/u.test(limb.slice(range.end));
  if (isBetweenNames) return true;
  if (nounsToo.has(text)) return isLed && !(before.text === 'and' && !determiners.has(after));
  if (text.endsWith('ing')) return /^(?:is|are|be|and|on|of|for|at|in)$/.test(before.text);
  if (text.endsWith('ed')) return /^(?:is|are|be|gets?|been)$/.test(before.text) || isLed;
  return isLed || !determiners.has(before.text);
}

/** “Support answers every ticket”: a name at the start, and its verb behind it. */
function isSubject(words: readonly Word[], at: number): boolean {
  const [word, next, third] = words.slice(at, at + 3);
  if (word === undefined || next === undefined || !nounsToo.has(word.text)) return false;
  if (
    /^(?:team|desk|staff|agents?|engineers?|group|tickets?|requests?|cases?|is|are|will|must|shall|should|has|can)$/.test(
      next.text,
    )
  )
    return true;
  return (
    /[^s]s$/.test(next.text) && third !== undefined && (determiners.has(third.text) || /ing$|^within$/.test(third.text))
  );
}
