import type { Limb } from './parts.ts';
import type { Token } from './tokens.ts';
import { isNounToo } from './verbs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Cuts a sentence where a further promise begins: “… and keeps …”, “…; then …”, “…, while …”. @param words those of the promise. */
export function limbsOf(promise: string, words: readonly Token[], vocabulary: Vocabulary): Limb[] {
  const cuts = [...promise.matchAll(joints)].filter(({ index, 0: joint, 2: next = '', 3: after = '' }) => {
    if (/[;]|while|though|but/i.test(joint)) return true;
    return (
      isVerbForm(next.toLowerCase(), after.toLowerCase(), vocabulary) &&
      !endsInNoun(promise.slice(Math.max(0, index - 20), index))
    );
  });
  const starts = [0, ...cuts.map(({ index, 1: joint = '' }) => index + joint.length)];
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? promise.length;
    return { start, end, words: words.filter(({ range }) => range.start >= start && range.start < end) };
  });
}

const joints =
  /((?:;|,? (?:and|then|while|though|but|or)(?: then| also| to| we| they)?\b|,)\s+)((?:to )?\p{L}*)(?= ?(\p{L}*))/giu;

function isVerbForm(word: string, after: string, { state, soft, change, delivery, light }: Vocabulary): boolean {
  return (
    [state, soft, change, delivery, light].some(({ words }) => words.has(word)) &&
    (!isNounToo(word) || articles.test(after))
  );
}

const articles = /^(?:the|an?|our|their|its|each|every|all|this|these|his|her|them|it|him|us)$/;

function endsInNoun(before: string): boolean {
  return /\b(?:to|of|in|for|with|between)\s+\p{L}+$/iu.test(before) && !/\d/.test(before);
}
