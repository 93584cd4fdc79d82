import { weekdays } from '../../../parse/index.ts';
import { monthNames } from '../../../parse/values/calendar-names.ts';
import { teamWords } from './lists/plain-words.ts';
import type { Token } from './token.ts';
import { valueTokens } from './value-tokens.ts';
import { boundBeforeAmount } from './vocabulary.ts';

/**
 * Puts what can stand in two places in one: a bound behind its amount goes before it (“40 or more”), a team's word after
 * its name goes, and so does a word or a name that stands twice in a row (“the the”, “Marketing Qualified Lead (MQL)”).
 */
export function inOneOrder(tokens: readonly Token[]): Token[] {
  const ordered: Token[] = [];
  for (const [at, read] of tokens.entries()) {
    const last = ordered.at(-1);
    const token = asSpan(withoutLooseBound(read, tokens[at + 1]), last, tokens[at + 1]);
    // “from 9:00 to 17:00” is “9:00 to 17:00”.
    if (token.key === 'from' && isEnd(tokens[at + 1]) && isEnd(tokens[at + 3]) && joinsSpan(tokens[at + 2])) continue;
    if (trailing.has(token.text)) {
      const amountAt = amountBehind(ordered);
      if (amountAt === undefined) ordered.push(...apart(token));
      else ordered.splice(amountAt, 0, token);
      continue;
    }
    if (last?.kind === 'party' && teamNames.has(token.text)) continue;
    const one = last?.kind === 'filler' && last.text.startsWith('a') ? oneOf(token) : undefined;
    if (one !== undefined) {
      ordered[ordered.length - 1] = one;
      continue;
    }
    if (last !== undefined && last.key === token.key && last.kind !== 'amount' && last.kind !== 'mark') continue;
    if (token.key === ')' && isNameTwice(ordered)) {
      ordered.splice(-2);
      continue;
    }
    ordered.push(token);
  }
  return ordered;
}

/** A dash between two days or two times says “to”. */
function asSpan(token: Token, last: Token | undefined, next: Token | undefined): Token {
  return token.key === '–' && isEnd(last) && isEnd(next) ? { ...token, kind: 'relation', key: 'to' } : token;
}

function joinsSpan(token: Token | undefined): boolean {
  return token?.key === '–' || token?.key === 'to';
}

/** Whether a span of time may end here. */
function isEnd(token: Token | undefined): boolean {
  return (
    token?.kind === 'time' ||
    token?.kind === 'date' ||
    token?.kind === 'amount' ||
    (token?.kind === 'thing' && spanDays.has(token.key))
  );
}

const spanDays = new Set<string>([...weekdays, ...monthNames]);

const teamNames = new Set(teamWords.split(', '));

/** Bounds that may follow their amount. */
const trailing = new Set([
  ...['or more', 'or above', 'or higher', 'or greater', 'or over', 'and up', 'and above', 'and more', 'and over'],
  ...['or less', 'or fewer', 'or below', 'or lower', 'or under', 'at most', 'at least', 'at a minimum', 'at a maximum'],
  ...['at the latest', 'minimum', 'maximum'],
]);

/** “over” and “about” are bounds only before an amount. */
function withoutLooseBound(token: Token, next: Token | undefined): Token {
  const key = boundBeforeAmount(token.text);
  const isBound = next?.kind === 'amount' || (next?.kind === 'bound' && next.key === key);
  return key !== undefined && isBound ? { ...token, kind: 'bound', key } : token;
}

/** “an hour” is one hour, and “a business day” one business day; undefined for what is no length of time. */
function oneOf({ kind, key, text }: Token): Token | undefined {
  const isUnit = (kind === 'amount' && key.startsWith('business ')) || (kind === 'thing' && units.has(text));
  return isUnit ? valueTokens(`1 ${text}`)[0]?.token : undefined;
}

const units = new Set(['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']);

/** “and more” is a bound behind an amount only: elsewhere it is two words. */
function apart(token: Token): readonly Token[] {
  const [joint = '', ...rest] = token.text.split(' ');
  if (joint !== 'or' && joint !== 'and') return [token];
  const text = rest.join(' ');
  return [
    { kind: 'joint', key: joint, text: joint, capital: false },
    { kind: 'comparison', key: text, text, capital: false },
  ];
}

/** The place of an amount that stands up to two words back, unless it has a bound already. */
function amountBehind(tokens: readonly Token[]): number | undefined {
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - 4); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return undefined;
    const counts = token.kind === 'amount' || token.kind === 'date' || token.kind === 'rhythm' || token.kind === 'time';
    if (counts) return tokens[at - 1]?.kind === 'bound' ? undefined : at;
  }
  return undefined;
}

/** “Marketing Qualified Lead (MQL” before the bracket closes. */
function isNameTwice(tokens: readonly Token[]): boolean {
  const [name, open, again] = tokens.slice(-3);
  return name?.kind === 'term' && open?.key === '(' && again?.key === name.key;
}
