import { nameWithQuantifier, type Token } from '../tokens.ts';
import type { SentenceTime } from './sentence-time.ts';

/**
 * Times that are told by an event, whatever it is: “before it leaves the house”, “ahead of each spring tide”, “until the
 * last guest has gone”. Before, after, until and their like make a time of what follows, so no list of events is asked.
 * @param tokens those of the sentence.
 */
export function anchoredTimes(tokens: readonly Token[]): SentenceTime[] {
  return tokens.flatMap(({ range }, at) => {
    const from = anchorEnd(tokens, at);
    const [next, second] = tokens.slice(from, from + 2);
    if (from === at || next === undefined || !(next.isWord || /^\d/.test(next.text))) return [];
    if (isEmpty(next, second, tokens[from + 2]) || !fits(tokens, at, next)) return [];
    const name = nameWithQuantifier(tokens, from);
    if (isMood(tokens.slice(from + name.length, from + name.length + 2))) return [];
    const last = tokens[from + Math.max(1, name.length) - 1] as Token;
    const kind = /^(?:each|every|any|an?)$/.test(next.text) ? 'rhythm' : 'event';
    return [{ kind, range: { start: range.start, end: last.range.end } }];
  });
}

/** Index behind a word or turn that makes a time of what follows; the same index where there is none. */
function anchorEnd(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.text ?? '';
  if (anchors.has(word)) return at + 1;
  const turn = anchorTurns.find((words) => words.every((each, offset) => tokens[at + offset]?.text === each));
  return turn === undefined ? at : at + turn.length;
}

const anchors = new Set(['before', 'after', 'until', 'till', 'upon', 'following', 'ere']);
const anchorTurns = [
  'no later than,not later than,at latest,prior to,ahead of,in advance of,on receipt of,on completion of,on the eve of',
  'in time for,by the time,the moment,every time,each time,the day of,the day after,the day before,the morning after',
  'the morning of,the evening before,the week before,the week after,the date of,the night before',
].flatMap((line) => line.split(',').map((turn) => turn.split(' ')));

/** “after all”, “before long”, “before it gets cold”: what follows is no event, or everybody feels it on another day. */
function isEmpty(next: Token, second: Token | undefined, third: Token | undefined): boolean {
  // “before anyone leaves” names an event, “before anyone else” does not.
  if (/^(?:any|every)(?:one|body|thing)$/.test(next.text))
    return !/^(?:is|has|gets|goes|\p{L}{2,}[^\P{L}s]s)$/u.test(second?.text ?? '');
  if (emptyAfter.has(next.text)) return true;
  if (/^(?:that|this)$/.test(next.text)) return !second?.isWord;
  if (/^an?$/.test(next.text)) return /^(?:while|time|bit)$/.test(second?.text ?? '');
  const isClause = /^(?:it|they)$/.test(next.text);
  return isClause && (openState.test(second?.text ?? '') || openQuality.test(third?.text ?? ''));
}

/** “before the customer gets impatient”: everybody sees that on another day. “before the customer gets the keys” is a day. */
function isMood([verb, quality]: readonly Token[]): boolean {
  return (
    openState.test(verb?.text ?? '') &&
    quality?.isWord === true &&
    !determiners.has(quality.text) &&
    !/ed$/.test(quality.text)
  );
}

const emptyAfter = new Set(
  [
    'long all too further needed required then now profit and or else request demand which who agreed',
    'usual expected things possible necessary time schedule competition competitors others',
  ].flatMap((line) => line.split(' ')),
);
const openState = /^(?:gets?|becomes?|turns?|grows?|feels?|seems?|suits?|hurts?|matters?|cools?|fades?|sours?)$/;
const openQuality = /^(?:too|right|ready|needed|necessary|so|very|sense)$/;

/** “look after the client”, “customers come before profit”, “after-sales”: no time at all. */
function fits(tokens: readonly Token[], at: number, next: Token): boolean {
  const word = tokens[at]?.text;
  const before = tokens[at - 1]?.text ?? '';
  // “at the till” is a place.
  if (notBefore.has(before) || (word === 'till' && determiners.has(before))) return false;
  const hasName = determiners.has(next.text) || /^\d/.test(next.text);
  if (word === 'following') return hasName;
  if (word === 'after') return hasName || (happening.test(next.text) && !/^(?:sales?|tax|hours)$/.test(next.text));
  const isRank = word === 'before' && tokens.slice(0, at).some(({ text }) => /^(?:puts?|comes?|placed?)$/.test(text));
  return !isRank || hasName || /ing$/.test(next.text);
}

const notBefore = new Set(
  'from look looks looking looked go goes going gone went come chase run runs named take takes sought than as ever never'.split(
    ' ',
  ),
);
const determiners = new Set(
  'a an the each every any this that these those his her its their our your my both all'.split(' '),
);

/** The name of something that happens, told by its ending: “after signing”, “after go-live”, “after installation”. */
const happening = /(?:ing|ion|al|[a-z]-[a-z]+|ment|off|over|out|start|live|launch)$/;
