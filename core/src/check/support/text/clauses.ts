import type { Range } from '../../../read/index.ts';
import { type VerbForm, verbFormOf } from './verbs.ts';

/** Who does what to whom, read from a sentence whichever way it is put: active, passive, as an order or as a ban. */
export interface Clause {
  /** The words that name who does it; empty for an order, and for a passive without “by”. */
  readonly who: string;
  /** The plain form of the verb. */
  readonly verb: string;
  /** Whether the clause says that it is not done, or must not be done. */
  readonly isRefused: boolean;
  /** What it is done to, with all that belongs to it: “student leads”, “the setup fee”. */
  readonly object: string;
  /** What follows: when, how, for whom. */
  readonly tail: string;
  /** From the refusal or the verb to the end of the object, in the text. */
  readonly range: Range;
}

interface Word extends Range {
  readonly text: string;
  /** What it would be as a verb; undefined where it is none. */
  readonly verb: VerbForm | undefined;
}

/** The clauses of a sentence whose verb is known. What hangs on another clause (“when …”, “who …”) is none. */
export function clausesIn(text: string): Clause[] {
  return partsOf(text).flatMap(({ start, end }) => clauseIn(text, start, end) ?? []);
}

/** Where one clause ends and the next begins. */
const joints = /[;:] | – |, (?:and |but |then |so )?| but | and then /g;

function partsOf(text: string): Range[] {
  const parts: Range[] = [];
  let start = 0;
  for (const { index, 0: joint } of text.matchAll(joints)) {
    parts.push({ start, end: index });
    start = index + joint.length;
  }
  return [...parts, { start, end: text.length }];
}

function clauseIn(text: string, start: number, end: number): Clause | undefined {
  const written = text.slice(start, end).match(anyWord) ?? [];
  // A clause that hangs on another one, or that asks.
  if (written.length < 2 || written.length > longestClause || isHanging(written[0] ?? '')) return undefined;
  const verbs = written.map(verbFormOf);
  if (verbs.every((verb) => verb === undefined)) return undefined;
  const words = placed(written, verbs, text, start);
  const limit = words.findIndex(({ text: word }, at) => at > 0 && isHanging(word));
  const main = limit === -1 ? words : words.slice(0, limit);
  const at = main.findIndex(({ verb }, place) => verb !== undefined && isVerbAt(main, place, verb));
  const verb = main[at]?.verb;
  if (verb === undefined) return undefined;
  const read = { words: main, rest: words.slice(main.length), at, verb };
  return isPassive(main, at, verb) ? passive(read) : active(read);
}

/** The words of a text with their places. @param from where the first of them stands, or earlier. */
function placed(
  words: readonly string[],
  verbs: readonly (VerbForm | undefined)[],
  text: string,
  from: number,
): Word[] {
  let end = from;
  return words.map((word, at) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { text: word, verb: verbs[at], start, end };
  });
}

interface Read {
  /** The words of the main clause, and those that hang on it. */
  readonly words: readonly Word[];
  readonly rest: readonly Word[];
  /** The place of the verb. */
  readonly at: number;
  readonly verb: VerbForm;
}

/** Nobody says who does what in more words than these. */
const longestClause = 60;

const anyWord = /[\p{L}\p{N}%]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Whether a word makes a clause hang on another one. */
function isHanging(word: string): boolean {
  return hanging.has(word.toLowerCase());
}

const hanging: ReadonlySet<string> = new Set(
  'when whenever while where because who which that whose whom what why whether whoever if unless before after until once as since'.split(
    ' ',
  ),
);

const helper = /^(?:is|are|be|been|being|was|were|gets?|get|has|have|had|may|must|can|cannot|will|should|shall)$/i;
const marksNoun =
  /^(?:an?|the|this|these|that|those|our|your|their|its|his|her|my|of|from|in|on|at|by|with|for|per|no|any|every|each|all|new|first|next|last|more|less|one|two|three|\d.*)$/i;

/** A word that may be a verb is one where no word before it makes it a noun, and none behind it takes its place. */
function isVerbAt(words: readonly Word[], at: number, { form }: VerbForm): boolean {
  const before = words[at - 1]?.text ?? '';
  const after = words[at + 1]?.text ?? '';
  if (form === 'past') return words.slice(0, at).some(({ text }) => /^(?:is|are|be|been|gets?)$/i.test(text));
  if (form === 'gerund') return at === 0 || /^(?:from|by|no|avoid|stop|not)$/i.test(before);
  if (/^of$/i.test(after) || words.slice(at + 1).some(({ text }, place) => isMainHelper(text, words, at + 1 + place)))
    return false;
  if (form === 'plain' && at > 0 && isVerbBehindNoun(words, at + 1)) return false;
  if (at === 0) return form === 'plain';
  return !marksNoun.test(before) || (/^one$/i.test(before) && /^(?:no|every|any)$/i.test(words[at - 2]?.text ?? ''));
}

/** “The sales report lists deals”: of two words that may be verbs, the one with something to act on is it. */
function isVerbBehindNoun(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]?.text;
  return words[at]?.verb?.form === 'third' && after !== undefined && !preposition.test(after);
}

/** “Price lists are sent”: where the verb comes later, the word before it is a noun. */
function isMainHelper(word: string, words: readonly Word[], at: number): boolean {
  return /^(?:is|are|has|have|may|must|can|will|gets?)$/i.test(word) && !marksNoun.test(words[at - 1]?.text ?? '');
}

function isPassive(words: readonly Word[], at: number, { form }: VerbForm): boolean {
  if (form !== 'past' && !(form === 'plain' && /^(?:set|put|sublet)$/i.test(words[at]?.text ?? ''))) return false;
  const before = words.slice(Math.max(0, at - 3), at);
  return before.some(({ text }) => /^(?:is|are|be|been|gets?)$/i.test(text));
}

function passive({ words, rest, at, verb }: Read): Clause | undefined {
  const first = words.findIndex(({ text: word }) => helper.test(word) || /^(?:never|not)$/i.test(word));
  const subject = words.slice(0, first);
  const tail = [...words.slice(at + 1), ...rest];
  const by = tail.findIndex(
    ({ text: word }, place) =>
      /^by$/i.test(word) && !/^(?:e-?mail|phone|hand|post|mail|rota|round|turn)/i.test(tail[place + 1]?.text ?? ''),
  );
  const until = by === -1 ? -1 : tail.findIndex(({ text: word }, place) => place > by && preposition.test(word));
  const agent = by === -1 ? [] : tail.slice(by + 1, until === -1 ? undefined : until);
  const others = tail.filter((word, place) => !agent.includes(word) && place !== by);
  const last = words[at] as Word;
  const from = subject[0];
  if (from === undefined) return undefined;
  return {
    who: said(agent),
    verb: verb.verb,
    isRefused: isRefusal(words.slice(0, at)),
    object: said(subject.filter(({ text: word }) => !/^(?:no|never|nobody)$/i.test(word))),
    tail: said(others),
    range: { start: from.start, end: last.end },
  };
}

const preposition =
  /^(?:to|in|on|at|for|with|without|within|by|from|of|during|over|under|via|about|until|per|into|through|against|up|back|like|and|or|during|every|each|whenever|abroad|away|as|immediately|automatically|straight)$/i;
/** Words that may open what a deed is done to, though they open other things behind it. */
const opensObject = /^(?:every|each)$/i;

/** Small words that belong to a verb: “write to”, “follow up with”. */
function particlesOf(verb: string): RegExp {
  return particles[verb] ?? /^(?:up|back|away|out|off)$/i;
}

const particles: Readonly<Record<string, RegExp>> = {
  call: /^(?:back|up)$/i,
  follow: /^(?:up|with|on)$/i,
  write: /^(?:to|back)$/i,
  sell: /^to$/i,
  reply: /^to$/i,
  respond: /^to$/i,
  work: /^(?:on|with)$/i,
};

function active({ words, rest, at, verb }: Read): Clause | undefined {
  const behind = words.slice(at + 1);
  const from = behind.findIndex(({ text: word }) => !particlesOf(verb.verb).test(word));
  const stop = behind.findIndex(({ text: word }, place) => place > from && preposition.test(word));
  const ban = bannedBehind(behind);
  const object = behind.slice(Math.max(0, from), Math.min(stop === -1 ? behind.length : stop, ban ?? behind.length));
  if (object.length === 0 || (preposition.test(object[0]?.text ?? '') && !opensObject.test(object[0]?.text ?? '')))
    return undefined;
  if (verb.form === 'gerund' && ban === undefined && !isRefusal(words.slice(0, at))) return undefined;
  const refusal = words
    .slice(0, at)
    .find(({ text: word }) =>
      /^(?:under|never|not|no|nobody|may|must|do|does|don['’]t|doesn['’]t|cannot)$/i.test(word),
    );
  const tail = [...behind.slice(Math.max(0, from) + object.length, ban), ...rest];
  return {
    who: said(words.slice(0, at)).replace(notWho, '').trim(),
    verb: verb.verb,
    isRefused: ban !== undefined || isRefusal(words.slice(0, at)),
    object: said(object),
    tail: said(tail),
    range: { start: (refusal ?? (words[at] as Word)).start, end: (object.at(-1) as Word).end },
  };
}

/** “Visiting customers is not allowed.” */
function bannedBehind(words: readonly Word[]): number | undefined {
  const at = words.findIndex(({ text }) => /^(?:is|are)$/i.test(text));
  if (at === -1) return undefined;
  const said = words
    .slice(at)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return /^(?:is|are) (?:not (?:allowed|permitted|done)|never (?:allowed|done)|forbidden|prohibited|banned|off limits)/.test(
    said,
  )
    ? at
    : undefined;
}

const notWho =
  /\b(?:it is|may|must|can|will|shall|should|do|does|don['’]t|doesn['’]t|cannot|can['’]t|is|are|not|never|always|also|allowed|to|how|under|no|circumstances|nobody|then|please|usually|forbidden|refrain|from)\b/gi;

/** Words before a verb that say that it is not done. “Not only” says that it is. */
function isRefusal(words: readonly Word[]): boolean {
  const text = words.map(({ text: word }) => word.toLowerCase()).join(' ');
  return (
    /\b(?:never|not|don['’]t|doesn['’]t|cannot|can['’]t|nobody|no one|no longer|forbidden|refrains? from)\b|^no \p{L}+\b|\bunder no circumstances\b/u.test(
      text,
    ) && !/\bnot (?:only|just)\b/.test(text)
  );
}

function said(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
