import type { Limb } from './parts.ts';
import type { Token } from './tokens.ts';
import { pattern } from './turns.ts';
import { isNounToo } from './verbs.ts';
import type { Vocabulary } from './vocabulary.ts';
import { pastForms } from './words/word-forms.ts';

/** Cuts a sentence where a further promise begins: “… and keeps …”, “…; then …”, “…, while …”. @param words those of the promise. */
export function limbsOf(promise: string, words: readonly Token[], vocabulary: Vocabulary): Limb[] {
  const cuts = [...promise.matchAll(joints)].filter((match) => beginsPromise(promise, match, vocabulary));
  const starts = [0, ...cuts.map(({ index, 1: joint = '' }) => index + joint.length)];
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? promise.length;
    return { start, end, words: words.filter(({ range }) => range.start >= start && range.start < end) };
  });
}

function beginsPromise(promise: string, match: RegExpExecArray, vocabulary: Vocabulary): boolean {
  const { index, 0: joint, 1: link = '', 2: next = '', 3: after = '' } = match;
  if (/[;]|while|though|but/i.test(joint)) return true;
  // “at 62% or lower”
  if (/^,? ?or\b/i.test(joint) && /^lower$/i.test(next)) return false;
  const rest = promise.slice(index + link.length, index + link.length + 80);
  if (/^, and\b/.test(joint) && clause.test(rest)) return true;
  const before = promise.slice(Math.max(0, index - 20), index);
  // “one story a month, signed off by the customer”
  if (/^,\s/.test(joint) && (/[^e]ed$|ing$/.test(next) || pastForms.has(next.toLowerCase()))) return false;
  // “marked as taken or dropped”
  if (/ed$/.test(next) && /\bas \p{L}+$/u.test(before)) return false;
  if (isRequest(promise, rest, vocabulary)) return true;
  // “… and cut errors”
  if (vocabulary.change.words.has(next.toLowerCase()) && bareObject.test(rest)) return true;
  if (further.test(rest) && doing.test(promise.slice(0, index))) return true;
  if (!isVerbForm(next.toLowerCase(), after.toLowerCase(), vocabulary) && !beginsPhrase(rest, next, vocabulary))
    return false;
  return !endsInNoun(before);
}

/** “… and invites a few customers”: any verb that has its object behind it, after one that has its own. */
const further = pattern('u')`
  ^\p{Ll}+[^\P{Ll}s]s (the|an?(?! (day|week|month|quarter|year|term|season) )|its|their|our|some|several|many|them|it|
    him|what|whatever|any|no)[ ]
`;

const doing = pattern('u')`
  \p{L}[^\P{L}s]s (the|an?|its|their|our|each|every|all|any|no|one|two|three|\d+)[ ]
`;

/** “Hire two analysts and review their work”: after a request, a request. */
function isRequest(promise: string, rest: string, vocabulary: Vocabulary): boolean {
  const first = /^\p{Lu}\p{Ll}+(?= )/u.exec(promise)?.[0].toLowerCase() ?? '';
  return asked.test(rest) && !first.endsWith('s') && isVerbForm(first, 'the', vocabulary);
}

/** Several of a thing, and then no more or how. */
const bareObject = pattern('u')`
  ^\p{Ll}+ (?!\p{L}+ss\b)\p{Ll}{3,}s(<stop>|(?= (in|on|across|at|by|for|with|within|throughout|significantly|
    considerably)\b))
`;

const asked =
  /^(?!(?:all|both|each|every|half|in|on|at|by|with|for|of|to|from|not)\b)\p{Ll}{3,} (?:the|their|its|them|it|our) /u;

/** A deed in several words: “… and deals with whatever turns up”. */
function beginsPhrase(rest: string, next: string, { state, soft }: Vocabulary): boolean {
  const words = rest.toLowerCase();
  return [state, soft].some(({ phrases }) =>
    phrases.get(next.toLowerCase())?.some((phrase) => words.startsWith(phrase)),
  );
}

const joints =
  /((?:;|,? (?:and|then|while|though|but|or)(?: then| also| to| we| they)?\b|,)\s+)((?:to )?\p{L}*)(?= ?(\p{L}*))/giu;

function isVerbForm(
  word: string,
  after: string,
  { state, soft, change, delivery, light, abstract }: Vocabulary,
): boolean {
  return (
    [state, soft, change, delivery, light].some(({ words }) => words.has(word)) &&
    (!isNounToo(word) || articles.test(after) || abstract.words.has(after))
  );
}

/** “Marketing refreshes the deck”, “the warden walks the route”: somebody else, and what is done. */
const clause = pattern('u')`
  ^(\p{Lu}\p{Ll}+|<teams>) (?!<work-of-teams>\b)\p{Ll}+s(?!\p{L})
  ^(the|our|each|every|an?)( <word>){1,3} \p{Ll}+[^\P{Ll}s]s (the|an?|each|every|its|their|our|all|\d+)[ ]
`;

/** What begins the object of a verb, or belongs to the verb. */
const articles = pattern('u')`^(<objects>|an?)$`;

function endsInNoun(before: string): boolean {
  return /\b(?:to|of|in|for|with|between)\s+\p{L}+$/iu.test(before) && !/\d/.test(before);
}
