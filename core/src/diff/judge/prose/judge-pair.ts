import type { Hunk } from './hunks.ts';
import type { Token } from './token.ts';
import { isHarmless, isUnclear, type WordsVerdict } from './verdict.ts';
import { areTheSame } from './vocabulary.ts';
import { areForms, baseForms, differInNumber } from './word-forms.ts';

/** Two ways to write one word; undefined where they are two words. */
export function judgePair(one: Token, other: Token, hunk: Hunk): WordsVerdict | undefined {
  if (one.kind === other.kind && one.key === other.key) return isHarmless('words-same');
  if (isTense(one, other, hunk)) return isHarmless('words-small');
  if (isFixed(one) || isFixed(other)) return undefined;
  if (letters(one.text) === letters(other.text) && letters(one.text).length > 2) return isHarmless('words-same');
  if (canBeSwapped(one) && canBeSwapped(other) && areTheSame(one.key, other.key)) return isHarmless('words-synonym');
  if (one.kind === 'word' || one.sense === other.sense) return judgeForms(one, other, hunk);
  return undefined;
}

/** “is held” and “was held”: a condition that is met when the deed is done. */
function isTense(one: Token, other: Token, { after, afterAt, added }: Hunk): boolean {
  const isBe = (token: Token) => token.key === 'be' || token.key === 'was';
  const next = after[afterAt + added.length]?.text ?? '';
  return (
    isBe(one) && isBe(other) && !lasting.has(next) && /(?:ed|en|held|met|made|sent|won|lost|set|paid|built)$/.test(next)
  );
}

/** “Sales will call” and “Sales calls”: in an agreement, both promise the same. */
export function isTold(future: readonly Token[], present: readonly Token[]): boolean {
  const [will, ...verbs] = future;
  if (will?.kind !== 'modal' || will.text !== 'will' || verbs.length !== present.length) return false;
  return verbs.every((verb, at) => {
    const other = present[at] as Token;
    return (
      (verb.kind === other.kind && verb.key === other.key) ||
      (isInflected(verb) && isInflected(other) && isThird(verb, other))
    );
  });
}

/** “call” and “calls”; “be called” and “is called” are the same word already. */
function isThird(verb: Token, other: Token): boolean {
  return differInNumber(verb.key, other.key) && verb.key.length < other.key.length;
}

/** What somebody was is not what somebody is: “was owned by”. */
const lasting = new Set([
  'owned',
  'named',
  'based',
  'located',
  'interested',
  'engaged',
  'employed',
  'qualified',
  'covered',
  'managed',
  'shared',
  'related',
]);

/** “the manager” and “their manager”. */
export function isOwner({ removed, added }: Hunk): boolean {
  const all = [...removed, ...added];
  return (
    removed.length === 1 &&
    added.length === 1 &&
    all.some(({ key }) => key === 'the') &&
    all.some(({ key }) => owners.has(key))
  );
}

const owners = new Set(['their', 'its', 'our', 'your']);

function canBeSwapped({ kind, capital }: Token): boolean {
  return (kind === 'word' || kind === 'deed' || kind === 'thing') && !capital;
}

/** Another form of the same word: grammar where it only agrees with its neighbours. */
function judgeForms(
  one: Token,
  other: Token,
  { removed, added, before, after, beforeAt, afterAt }: Hunk,
): WordsVerdict | undefined {
  if (!isInflected(one) || !isInflected(other)) return undefined;
  const [above, aboveAfter] = [helperAt(before, beforeAt), helperAt(after, afterAt)];
  // “makes a call” and “makes calls” are one and several, other than at the beginning: “A lead …”, “Leads …”.
  if (beforeAt > 0 && hasArticle(removed) !== hasArticle(added)) return isUnclear('words-reworded');
  if (differInNumber(one.key, other.key)) {
    const isPlural =
      above !== undefined && aboveAfter !== undefined && determiners.has(above.key) && determiners.has(aboveAfter.key);
    return isPlural ? isUnclear('words-reworded') : isHarmless('words-small');
  }
  if (!areForms(one.key, other.key)) return undefined;
  const isBehindHelper = above !== undefined && above.key === aboveAfter?.key && helpers.has(above.key);
  const isPlain = baseForms(one.key).includes(other.key) || baseForms(other.key).includes(one.key);
  return isBehindHelper && isPlain ? isHarmless('words-small') : isUnclear('words-reworded');
}

/** The word before a place, “not” left out: in “did not call” the verb follows “did”. */
function helperAt(tokens: readonly Token[], at: number): Token | undefined {
  const above = tokens[at - 1];
  return above?.key === 'not' ? tokens[at - 2] : above;
}

function hasArticle(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, key }) => kind === 'filler' && (key === 'a' || key === 'an'));
}

/** “the contact” and “the contacts” are one and all of them. */
const determiners = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'your', 'this', 'that', 'one']);
/** After these, a verb has one right form. */
const helpers = new Set([
  'be',
  'was',
  'been',
  'being',
  'have',
  'had',
  'did',
  'do',
  'will',
  'must',
  'should',
  'may',
  'can',
  'shall',
  'to',
]);

/** Whether a word of this kind has forms: “call”, “called”. */
export function isInflected({ kind }: Token): boolean {
  return kind === 'word' || kind === 'deed' || kind === 'thing' || kind === 'comparison';
}

/** Of these every mark and every letter counts. */
function isFixed({ kind }: Token): boolean {
  return (
    kind === 'amount' || kind === 'date' || kind === 'rhythm' || kind === 'time' || kind === 'name' || kind === 'bound'
  );
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
