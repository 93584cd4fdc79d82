import { nameFrom, nameWithQuantifier, type Token } from '../tokens.ts';
import { pattern } from '../turns.ts';
import { endsIn, type Vocabulary } from '../vocabulary.ts';
import type { SentenceTime } from './sentence-time.ts';

/**
 * Times that are events of the lists `event` and `period`: “at each handover”, “by the board meeting”, “every sprint”,
 * “two articles a season”. At, on, by and their like make a time only of a thing that happens.
 * @param tokens those of the sentence.
 */
export function eventTimes(text: string, tokens: readonly Token[], vocabulary: Vocabulary): SentenceTime[] {
  return tokens.flatMap(({ range }, at) => {
    const found = located(text, tokens, at, vocabulary) ?? repeated(tokens, at, vocabulary);
    if (found === undefined) return [];
    const last = tokens[at + found.length] as Token;
    return [{ kind: found.kind, range: { start: range.start, end: last.range.end } }];
  });
}

/** A time that begins with a word and goes on for some more. */
interface FoundTime {
  readonly kind: SentenceTime['kind'];
  readonly length: number;
}

/** “at the kickoff”, “on each visit”, “by the next board meeting”, “with every release”, “on market days”. */
function located(text: string, tokens: readonly Token[], at: number, vocabulary: Vocabulary): FoundTime | undefined {
  const word = tokens[at]?.text ?? '';
  if (!locators.has(word)) return undefined;
  const whole = nameWithQuantifier(tokens, at + 1);
  const isEach = /^(?:each|every|any)$/.test(whole[0]?.text ?? '');
  if (!isEach && (notForOne.has(word) || isModifier(tokens, at))) return undefined;
  const isTime = (name: readonly Token[]) => {
    const words = name.map((each) => each.text);
    const isPeriod = endsIn(vocabulary.period, words);
    if (isEach) return isPeriod || endsIn(vocabulary.event, words);
    if (isPeriod && word === 'on' && !determiners.has(words[0] ?? '')) return true;
    return (
      endsIn(vocabulary.event, words) &&
      (isPointed(name) || (word === 'at' && name.length === 1) || bareEvents.test(words.join(' ')))
    );
  };
  // “At kickoff Sales presents …”: the name of who does it follows at once.
  const isCut = (next: Token) => isEach || /\p{Lu}/u.test(text[next.range.start] ?? '');
  const name = whole
    .map((_, count) => whole.slice(0, whole.length - count))
    .find((each) => (each.length === whole.length || isCut(whole[each.length] as Token)) && isTime(each));
  if (name === undefined) return undefined;
  // “on Mondays”
  const isRhythm =
    isEach ||
    (word === 'on' &&
      endsIn(
        vocabulary.period,
        name.map((each) => each.text),
      ) &&
      /s$/.test(name.at(-1)?.text ?? ''));
  return { kind: isRhythm ? 'rhythm' : 'event', length: name.length };
}

const locators = new Set('at on by with in during throughout for'.split(' '));

/** Prepositions that make a time of “each visit”, and none of “the visit”. */
const notForOne = new Set('in for with'.split(' '));

/** “every question raised during the webinar”: which ones, and not when. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const [aux, participle] = tokens.slice(Math.max(0, at - 2), at);
  return (
    /\p{L}ed$/u.test(participle?.text ?? '') &&
    !/^(?:is|are|be|been|being|gets?|has|have|was|were)$|ly$/.test(aux?.text ?? '')
  );
}

const determiners = new Set('a an the this that these those his her its their our your my both all'.split(' '));

/** “the board meeting”, “next week’s audit”. */
function isPointed(name: readonly Token[]): boolean {
  return determiners.has(name[0]?.text ?? '') || /[’']s$/.test(name.at(-2)?.text ?? '');
}

/** Events that need no article: “by kickoff”, and not “by call” or “on call”. */
const bareEvents = pattern('u')`
  ^((next|week|month|day|sprint|project|store|product|contract|full|half) ?)*(launch|half-?term|kick-?off|go-?live|
    hand-?over|hand-?off|closing|renewal|check-?out|check-?in|arrival|departure|expiry|completion|opening|christmas|
    easter|closure|quarter-end|month-end|year-end)$
`;

/** “every sprint”, “each payday”, “a season” behind a number: a rhythm by itself. */
function repeated(tokens: readonly Token[], at: number, vocabulary: Vocabulary): FoundTime | undefined {
  const word = tokens[at]?.text ?? '';
  if (!/^(?:every|each|per|an?|any|\/)$/.test(word)) return undefined;
  const before = tokens[at - 1];
  const whole = nameFrom(tokens, at + 1);
  // “Each release ships with notes”: the verb belongs to no name.
  const verb = whole.findIndex(({ text }, index) => index > 0 && isBegun(tokens, at) && /[^s]s$/.test(text));
  const isCut =
    verb > 0 &&
    endsIn(
      vocabulary.period,
      whole.slice(0, verb).map(({ text }) => text),
    );
  const name = isCut ? whole.slice(0, verb) : whole;
  const words = name.map(({ text }) => text);
  const isAttended = word === 'per' || attended.test(before?.text ?? '');
  const isPeriod = endsIn(vocabulary.period, words);
  if (!isPeriod && !(isAttended && endsIn(vocabulary.event, words))) return undefined;
  if (/^an?$/.test(word) && (name.length > 1 || !isRate(tokens.slice(Math.max(0, at - 6), at)))) return undefined;
  if (word === 'any' && before?.text !== 'in') return undefined;
  // “cost per order” is a ratio.
  if (word === 'per' && !isPeriod && ratio.test(before?.text ?? '')) return undefined;
  // “2 per 100,000 hours” is a ratio.
  if (word === 'per' && /^\d{1,3}[,.]\d{3}|^\d{4}/.test(words[0] ?? '')) return undefined;
  return { kind: 'rhythm', length: name.length };
}

/** “Each release …”: at the start. */
function isBegun(tokens: readonly Token[], at: number): boolean {
  return at === 0 && /^(?:each|every)$/.test(tokens[at]?.text ?? '');
}

/** What is divided: “cost per order”. */
const ratio = pattern('u')`
  ^(costs?|prices?|revenues?|spend|spending|values?|margins?|profits?|income|pay|minutes|hours|clicks|expenses?|
    turnover|sales|euros?|dollars?|pounds?|francs?|[$€£])$
`;

/** “attends every board meeting”: whoever goes there goes each time. */
const attended =
  /^(?:attend|join|chair|open|close|precede|follow|miss|skip|minute|record|begin|start|end)(?:s|es|ed)?$/;

/** “15 members a season”, and not “in a season”: a number before it, and a thing that it counts right before it. */
function isRate(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return last?.isWord === true && !noRate.test(last.text) && before.some(({ text }) => number.test(text));
}

const noRate = /^(?:in|within|of|for|than|half|over|under|as|is|such|after)$/;
const number = pattern('u')`
  ^(\d.*|<number-word>|once|twice|dozen|hundred)$
`;
