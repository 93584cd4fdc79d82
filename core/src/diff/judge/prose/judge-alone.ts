import { pastForms, pastTurns, storyTurns } from './lists/plain-words.ts';
import { isSmallNumber, type Token } from './token.ts';
import { isMaterial, isUnclear, type WordsVerdict } from './verdict.ts';

/**
 * What it means that a sentence came or went with nothing in its place. One that binds somebody, or says how much, by when
 * or what does not count, is material; a remark or a piece of history is for a person to read.
 */
export function judgeAlone(tokens: readonly Token[], kind: 'added' | 'removed'): WordsVerdict {
  if (isStory(tokens) || !binds(tokens)) return isUnclear('words-remark');
  const allows = tokens.some(({ kind: each, key }) => each === 'modal' && (key === 'may' || key === 'can'));
  const forbids = tokens.some(({ kind: each }) => each === 'negation');
  const isStricter = (kind === 'added') !== (allows && !forbids);
  return isMaterial(
    kind === 'added' ? 'words-promise-added' : 'words-promise-removed',
    isStricter ? 'stricter' : 'weaker',
  );
}

/** Whether a sentence says what somebody owes, how much, by when, or whom it is about. */
export function binds(tokens: readonly Token[]): boolean {
  const has = (...kinds: Token['kind'][]) => tokens.some(({ kind }) => kinds.includes(kind));
  const duty = tokens.some(
    ({ kind, key }) => kind === 'modal' && key !== 'can' && key !== 'could' && key !== 'might' && key !== 'would',
  );
  if (duty || has('bound', 'rhythm', 'time', 'date')) return true;
  if (tokens.some((token) => token.kind === 'amount' && !isSmallNumber(token))) return true;
  const who = has('party', 'role', 'term');
  if (who && has('deed', 'negation', 'condition', 'group', 'relation', 'joint')) return true;
  const isCounted = tokens.some(({ kind }, at) => kind === 'group' && tokens[at + 1]?.kind === 'thing');
  return isCounted || (has('negation', 'condition') && has('thing', 'deed'));
}

/** Whether a sentence tells what once was: in the past, with no duty in it. */
export function isStory(tokens: readonly Token[]): boolean {
  const text = tokens.map((token) => token.text).join(' ');
  if (tokens.some(({ kind, key }) => kind === 'modal' && key !== 'would' && key !== 'could')) return false;
  if (storyTurns.test(text)) return true;
  const isPast = tokens.some(({ key }) => key === 'was' || key === 'had' || key === 'did' || pastVerbs.has(key));
  const isPresent = tokens.some(({ key }) => key === 'be' || key === 'have' || key === 'do');
  return isPast && !isPresent && (pastTurns.test(text) || hasYear(tokens));
}

function hasYear(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }) => (kind === 'date' || kind === 'amount') && /\b(?:19|20)\d\d\b/.test(text));
}

const pastVerbs = new Set(pastForms.split(' '));
