import type { Range } from '../../read/index.ts';
import { firstWithin, type Limb, type Parts } from './parts.ts';
import type { Token } from './tokens.ts';
import { endsIn, phrasesIn, type WordList } from './vocabulary.ts';
import {
  articles,
  auxiliaries,
  beforeEd,
  beforeIng,
  behindOnlyVerb,
  behindRunning,
  behindSupport,
  behindWorking,
  clauseLinks,
  determiners,
  formsOfBe,
  fragmentEnds,
  leaders,
  notInSubject,
  objects,
  otherVerbs,
  persons,
  plainArticles,
  plainVerbs,
  prepositions,
  questions,
  teams,
} from './words/around-verbs.ts';
import { nounsToo } from './words/deeds.ts';
import { nounForms } from './words/word-forms.ts';

/**
 * The first of some verbs in a limb, where it is used as a verb: “raise the rate”, not “a raise”, not the team “Support”.
 * @param from where to begin; words before it are left out.
 */
export function verbIn(parts: Parts, limb: Limb, verbs: WordList, from = limb.start): Range | undefined {
  const { promise, names } = parts;
  const words = from === limb.start ? limb.words : limb.words.filter(({ range }) => range.start >= from);
  // “about what goes wrong”: a deed within a question is none of the promise.
  const question = words.findIndex(({ text }, at) => at > 0 && questions.has(text));
  const end = question === -1 ? words.length : question;
  const word = words
    .slice(0, end)
    .find(({ text }, at) => verbs.words.has(text) && !names.has(text) && isVerb(words, at, parts));
  const phrases = phrasesIn(verbs, promise, words).filter(({ start }) => {
    const at = words.findIndex(({ range }) => range.start === start);
    return isDeedPhrase(words, at, parts);
  });
  const phrase = firstWithin({ start: from, end: limb.end }, phrases);
  if (word === undefined || phrase === undefined) return word?.range ?? phrase;
  return word.range.start < phrase.start ? word.range : phrase;
}

/** “deals with partners”, “…, drawing on the notes”, “papers that relate to it”: no deed of the promise. */
function isDeedPhrase(words: readonly Token[], at: number, parts: Parts): boolean {
  const text = words[at]?.text ?? '';
  if (/^relat/.test(text) && /^(?:that|which)$/.test(words[at - 1]?.text ?? '')) return false;
  const isSet = objectOf.test(parts.promise.slice(0, words[at]?.range.start));
  return !(text.endsWith('ing') || alsoNouns.has(text)) || isSet || isVerb(words, at, parts);
}

/** “get 12 reps firing on all cylinders” */
const objectOf = /\b(?:get|have|keep|see|find|set)s? (?:[\p{L}\d’'-]+ ){1,4}$/iu;

const alsoNouns: ReadonlySet<string> = new Set(nounsToo.trim().split(/\s+/).flatMap(nounForms));

/** Whether a word that may be a thing as well is one. */
export function isNounToo(word: string): boolean {
  return alsoNouns.has(word);
}

function isVerb(words: readonly Token[], at: number, { promise, vocabulary }: Parts): boolean {
  const { text, range } = words[at] as Token;
  const before = words[at - 1];
  const after = words[at + 1]?.text ?? '';
  if (/^(?:-|[^.;]{0,30} a line\b)/.test(promise.slice(range.end, range.end + 50))) return false;
  // “Care calls: one per patient”: a heading.
  if (at === 0 && /^(?: [\p{L}-]+){0,2}:/u.test(promise.slice(range.end, range.end + 50))) return false;
  // “has been spoken to”: it was done, and to whom.
  if (text === 'spoken' && /^(?:to|with)$/.test(after)) return false;
  if (text === 'running' && behindRunning.has(after)) return false;
  if (text === 'working' && behindWorking.has(after)) return false;
  if (before === undefined && isHeading(words, promise, vocabulary)) return false;
  if (before === undefined || /^&$/.test(before.text)) return !isSubject(words, at, vocabulary);
  // “to each partner query”
  const isCounted = /^(?:each|all|both)$/.test(before.text) && alsoNouns.has(text) && !articles.has(after);
  const isLed =
    (leaders.has(before.text) && !isCounted) ||
    // “an expected value” is a thing.
    (vocabulary.attempt.words.has(before.text) && !plainArticles.has(words[at - 2]?.text ?? '')) ||
    (/ly$/.test(before.text) && leaders.has(words[at - 2]?.text ?? '')) ||
    /[.?!:;]/.test(promise.slice(before.range.end, range.start));
  if (isOnlyVerb(words, at)) return true;
  if (followsName(words, at, promise) && !isBeforeVerb(words, at, vocabulary)) return true;
  if (formsOfBe.has(text)) return true;
  if (text.endsWith('ing')) return beforeIng.has(before.text);
  if (text.endsWith('ed')) {
    // “marked as taken or dropped”: a state that is written down.
    if (/^(?:and|or)$/.test(before.text) && words[at - 3]?.text === 'as') return false;
    return beforeEd.has(before.text) || isLed;
  }
  // “the product team supports the rollout”
  if (teams.has(before.text) && text.endsWith('s') && objects.has(after)) return true;
  if (alsoNouns.has(text)) return isDeedAfterSubject(words, at) || (isLed && !isNamedAfterAnd(before.text, after));
  // “sales gives”: the team, at the start.
  return isLed || !determiners.has(before.text) || (at === 1 && before.text === 'sales' && /[^s]s$/.test(text));
}

/** “both teams trust the numbers”. */
function isDeedAfterSubject(words: readonly Token[], at: number): boolean {
  const [before = '', after = ''] = [words[at - 1]?.text, words[at + 1]?.text];
  return !otherVerbs.has(before) && /[^s]s$/.test(before) && articles.has(after) && !determiners.has(before);
}

/** “calls and visits”: a second thing, with nothing behind it that the deed would be done to. */
function isNamedAfterAnd(before: string, after: string): boolean {
  return before === 'and' && !determiners.has(after) && !persons.has(after);
}

/** “Marketing supports Sales”, “Marketing supports sales”: a name before it, and whom it is done to behind it. */
function followsName(words: readonly Token[], at: number, promise: string): boolean {
  const { text, range } = words[at] as Token;
  const before = words[at - 1];
  const after = words[at + 1]?.text ?? '';
  if (before === undefined || !text.endsWith('s') || !/\p{Lu}/u.test(promise[before.range.start] ?? '')) return false;
  const follows = promise.slice(range.end, range.end + 10);
  if (/^ (?:\p{Lu}|the |our |an? |their |its |each |every |all )/u.test(follows)) return true;
  // Right behind the name that begins the sentence; “Sales leads” is a thing.
  const isBehindFirst = at === 1 && /^\p{Lu}\p{L}+ $/u.test(promise.slice(before.range.start, range.start));
  if (!isBehindFirst || text.endsWith('ss') || determiners.has(before.text) || after === '') return false;
  const isPlural = /\p{Ll}s /u.test(promise.slice(before.range.start, range.start));
  return !isPlural && !auxiliaries.has(after) && !prepositions.has(after);
}

/** “The desk deals with …”, “Both teams back …”: the first word that may be a verb, behind a plain subject, and no other one follows. */
function isOnlyVerb(words: readonly Token[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const [before = '', after = ''] = [words[at - 1]?.text, words[at + 1]?.text];
  if (!alsoNouns.has(text) || determiners.has(before) || !behindOnlyVerb.has(after)) return false;
  const isPlain = words.slice(Math.max(0, at - 4), at).every(({ text: word }) => !notInSubject.has(word));
  const agrees = /[^s]s$/.test(before) ? !/s$/.test(text) : /[^s]s$/.test(text) && before.length > 2;
  return (
    at <= 5 &&
    isPlain &&
    agrees &&
    words.slice(at + 1).every(({ text: word }) => (!auxiliaries.has(word) || word === 'may') && !/[^s]s$/.test(word))
  );
}

/** “Tour guides hand every guest a slip”: the true verb follows. */
function isBeforeVerb(words: readonly Token[], at: number, { delivery, light }: Parts['vocabulary']): boolean {
  const [after = '', next = ''] = words.slice(at + 1, at + 3).map(({ text }) => text);
  return (
    at === 1 && !after.endsWith('s') && [delivery, light].some((list) => list.words.has(after)) && articles.has(next)
  );
}

/** “Partner awards ceremony, every November, …”: the name of what happens. */
function isHeading(words: readonly Token[], promise: string, { event }: Parts['vocabulary']): boolean {
  const first = words[0]?.text ?? '';
  const head = /^[\p{L}-]+(?: [\p{L}-]+){1,3}(?=,|:| –| \()/u.exec(promise)?.[0].toLowerCase().split(' ') ?? [];
  return alsoNouns.has(first) && head.every((word) => !determiners.has(word)) && endsIn(event, head);
}

/** “Support tickets are answered”: a name at the start, and its verb behind it. */
function isSubject(words: readonly Token[], at: number, { change }: Parts['vocabulary']): boolean {
  const [word, ...rest] = words.slice(at, at + 6);
  if (word === undefined || !alsoNouns.has(word.text)) return false;
  const next = rest[0]?.text ?? '';
  // “Addresses that have opted out are …”
  if (/[^s]s$/.test(word.text) && /^(?:that|which|who)$/.test(next)) return true;
  if (auxiliaries.has(next) || (/^(?:for|of)$/.test(next) && word.text !== 'care')) return true;
  // “Care home visits take place …”
  if (rest.slice(1, 5).some(({ text }) => text === 'place') && !determiners.has(next)) return true;
  // “Partner portal live by May”: no verb at all.
  if (rest.slice(0, 3).some(({ text }) => fragmentEnds.has(text)) && !determiners.has(next)) return true;
  if (behindSupport.has(next)) return true;
  const aux = rest.findIndex(({ text }) => auxiliaries.has(text));
  const stop = rest.findIndex(({ text }) => determiners.has(text) || clauseLinks.has(text));
  if (aux > 0 && (stop === -1 || aux < stop)) return true;
  return (
    /[^s]s$/.test(next) &&
    rest[1] !== undefined &&
    !(change.words.has(word.text) && prepositions.has(rest[1].text)) &&
    (determiners.has(rest[1].text) || rest[1].text.endsWith('ing') || plainVerbs.has(rest[1].text))
  );
}
