import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import { firstAnswer } from './first-answer.ts';
import { type Passage, termNameOf } from './passage.ts';
import { differInBase, ratioIn } from './scope-ratios.ts';

/** From where something counts, or how it is worked out: “The open pipeline begins at the third stage”. */
export interface ScopeClaim {
  readonly passage: Passage;
  /** A ratio is a formula in words. */
  readonly kind: 'beginning' | 'formula' | 'ratio';
  /** What counts, as a name that can be compared. */
  readonly subject: string;
  readonly text: string;
  readonly range: Range;
}

/** The scopes in one sentence. */
export function scopeClaimsIn(passage: Passage): ScopeClaim[] {
  const { text } = passage;
  if (passage.cells !== undefined) return rowScopes(passage, passage.cells);
  if (!counting.test(text) || open.test(text)) return [];
  const begins = subjectOf(passage) === undefined ? beginning : beginningInMeaning;
  const read = (kind: ScopeClaim['kind'], patterns: readonly RegExp[]) =>
    firstAnswer(patterns, (pattern) => claim(passage, kind, pattern));
  const claims = [
    read('beginning', [begins, countedBy, onceDone]),
    read('formula', [formula, workedOut]),
    claim(passage, 'beginning', inside),
    ratioClaim(passage),
  ];
  return claims.filter((each) => each !== undefined);
}

function ratioClaim(passage: Passage): ScopeClaim | undefined {
  const term = subjectOf(passage);
  const ratio = ratioIn(passage.text, term !== undefined, () => wordsBefore(passage));
  if (ratio === undefined) return undefined;
  const { subject: named, text, range } = ratio;
  return { passage, kind: 'ratio', subject: sameName(term ?? named), text, range: passage.placeOf(range) };
}

function wordsBefore({ file, blockRange, placeOf }: Passage): string {
  return file.text.slice(blockRange.start, placeOf({ start: 0, end: 1 }).start);
}

/** A row whose column says from where its things count. */
function rowScopes(passage: Passage, cells: readonly Range[]): ScopeClaim[] {
  const column = passage.header.findIndex((name) => beginningColumn.test(name));
  const [first, cell] = [cells[0], cells[column]];
  if (column < 1 || first === undefined || cell === undefined || cell.start === cell.end) return [];
  const [name, text] = [first, cell].map(({ start, end }) =>
    passage.text.slice(start, end).replace(/^(?:from )?(?:the |an? )/i, ''),
  );
  if (name === undefined || text === undefined || passing.test(name) || open.test(passage.text)) return [];
  const start = cell.end - text.length;
  return [
    { passage, kind: 'beginning', subject: sameName(name), text, range: passage.placeOf({ start, end: cell.end }) },
  ];
}

const beginningColumn =
  /^(?:counts?|counted|starts?|begins?|measured|runs?|recognised|booked)(?: (?:from|at|on|with))?$/i;

const counting =
  /\b(?:counts?|counted|starts?|begins?|runs?|measured?|measures?|recogni[sz]ed?|booked?|includes?|covers?|holds?|belongs?|part of|times|divide|divided|multiplied|plus|minus|on|onwards?)\b|[=×]/i;

const open = /\?|\b(?:if|unless|except|used to|no longer|formerly|previously|example|e\.g|not)\b/i;

const subject = '(?:(?:an?|the|our|all|every|each) )?(?<subject>(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)';
const value = '(?:the |an? )?(?<value>[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,5}?)(?= on\\b| onwards?\\b|[.,;]|$| and | to )';

const beginning = new RegExp(
  `^${subject}(?: in the [\\p{L} ]{2,30})?(?::| is| are)? (?:counts?|counted|runs?|starts?|begins?|measured|includes?|covers?|holds?)(?: only)?(?: (?:deals?|orders?|everything|opportunities|all deals))?(?: only)? (?:from|with|at|on|as of) (?:stage )?${value}`,
  'iu',
);

/** “We count yearly value from the signature.” */
const countedBy = new RegExp(
  `^(?:we|finance|sales|marketing|the desk) (?:counts?|measures?|recogni[sz]es?|books?) ${subject} (?:from|with|at|on|as of) ${value}`,
  'iu',
);

/** “A renewal counts once the customer has signed”, “revenue is recognised when the invoice is paid” */
const onceDone = new RegExp(
  `^${subject} (?:counts?|(?:is|are) (?:counted|recogni[sz]ed|booked)) (?:once|when|as soon as|at|on|from) ${value}`,
  'iu',
);

/** “To work out churn, divide lost customers by all customers.” */
const workedOut =
  /^(?:to (?:work out|calculate|get)|for) (?:the |an? |our )?(?<subject>(?:[\p{L}-]+ ){0,3}[\p{L}-]+), divide (?<value>[^.;,]{3,60} by [^.;,]{3,60}?)(?=[.;,]|$)/iu;

/** The words of a definition speak of its term, wherever the verb stands. */
const beginningInMeaning = new RegExp(
  `\\b(?:(?:counts?|counted|starts?|begins?|measured)(?: only)? (?:from|with|at) ${value}|from (?:the )?(?<later>[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,3}?) on(?:wards?)?(?=[.,;]|$))`,
  'iu',
);

/** “Deals of the first stage count in the open pipeline.” */
const inside =
  /^(?:deals?|orders?|opportunities|everything) (?:of|from|at|in) (?:the )?(?<value>[\p{L}\d-]+(?: [\p{L}\d-]+){0,3}?)(?: on| onwards)? (?:counts? (?:in|towards|as)|belongs? to|are part of|is part of) (?:the |our )?(?<subject>(?:[\p{L}-]+ ){0,2}[\p{L}-]+)/iu;

const formula = new RegExp(
  `^${subject} (?:=|is|are|equals) (?:calculated as |worked out as |defined as )?(?<value>(?:[\\p{L}\\d-]+ ){1,4}(?:×|x|\\*|times|divided by|multiplied by|plus|minus|over|/) [^.;]{1,80})`,
  'iu',
);

function claim(passage: Passage, kind: ScopeClaim['kind'], pattern: RegExp): ScopeClaim | undefined {
  const match = pattern.exec(passage.text);
  const { subject: named, value: first, later } = match?.groups ?? {};
  const text = first ?? later;
  if (match === null || text === undefined) return undefined;
  const name = subjectOf(passage) ?? named ?? '';
  if ((passing.test(name) && !isMeasure.test(name)) || (dated.test(text) && !/\bstage \d+$/i.test(match[0])))
    return undefined;
  const start = match.index + match[0].lastIndexOf(text);
  return { passage, kind, subject: sameName(name), text, range: passage.placeOf({ start, end: start + text.length }) };
}

/** A definition speaks of its term. */
function subjectOf(passage: Passage): string | undefined {
  return passage.path?.at(-1) === 'means' ? termNameOf(passage) : undefined;
}

/** Words that stand for another thing on every page. */
const passing =
  /\b(?:it|this|that|they|we|you|who|which|what|there|he|she|everybody|everyone|nobody|clock|time|day|week|month|quarter|year|meeting|call|page|agreement|list|row|text|work|people|team|s?he|one|goal|number|numbers|event|campaign)$|^(?:the |an? )?period$/i;

/** “Response time”, “contract year”: a length of time that has a name of its own. */
const isMeasure =
  /^(?!(?:this|next|last|each|every|first|second|new|that|some|any|what|which|the|an?|our|per|all|one|no|same)\b)[\p{L}-]+ (?:time|year)$/iu;

/** Days of a calendar are no events. */
const dated =
  /^(?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b.*)$/i;

/** Whether two beginnings or formulas are not the same: other ordinals, or no word in common; for a formula, any other word. */
export function differInScope(one: ScopeClaim, other: ScopeClaim): boolean {
  if (one.kind === 'ratio') return differInBase(one.text, other.text);
  const [first, second] = [contentOf(one), contentOf(other)];
  if (one.kind === 'formula') return [...first].sort().join() !== [...second].sort().join();
  const ordinals = [first, second].map((words) => words.filter((word) => ordinal.test(word)).join());
  if (ordinals[0] !== ordinals[1] && ordinals.every((each) => each !== '')) return true;
  // A text that names no event, such as “the start”, may mean any.
  if (first.length === 0 || second.length === 0) return false;
  return !first.some((word) => second.includes(word));
}

const ordinal = /^(?:last|\d+)$/;

function contentOf({ kind, text }: ScopeClaim): string[] {
  const idle = kind === 'formula' ? joining : empty;
  return sameName(text)
    .split(' ')
    .map((word) => meant[word] ?? word)
    .filter((word) => !idle.test(word));
}

const joining = /^(?:of|on|in|at|from|to|and|by|for|it|its|is)$/;

/** Words that say nothing of which event it is: every event has a day. */
const empty =
  /^(?:of|on|in|at|from|to|and|by|for|it|its|is|are|was|has|have|been|day|date|moment|only|when|once|customer|buyer|contract)$/;

/** One word for what goes by many. */
const meant: Readonly<Record<string, string>> = {
  times: 'x',
  multiplied: 'x',
  divided: 'by',
  over: 'by',
  signed: 'signature',
  sign: 'signature',
  signing: 'signature',
  signs: 'signature',
  paid: 'payment',
  delivered: 'delivery',
  bought: 'purchase',
  installed: 'installation',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
};
