import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import { type Passage, termNameOf } from './passage.ts';

/** From where something counts, or how it is worked out: “The open pipeline begins at the third stage”. */
export interface ScopeClaim {
  readonly passage: Passage;
  readonly kind: 'beginning' | 'formula';
  /** What counts, as a name that can be compared. */
  readonly subject: string;
  readonly text: string;
  readonly range: Range;
}

/** The scopes in one sentence. */
export function scopeClaimsIn(passage: Passage): ScopeClaim[] {
  const { text } = passage;
  if (passage.cells !== undefined || !counting.test(text) || open.test(text)) return [];
  const begins = subjectOf(passage) === undefined ? beginning : beginningInMeaning;
  const claims = [
    claim(passage, 'beginning', begins),
    claim(passage, 'formula', formula),
    claim(passage, 'beginning', inside),
  ];
  return claims.filter((each) => each !== undefined);
}

const counting =
  /\b(?:counts?|counted|starts?|begins?|runs?|measured|includes?|covers?|holds?|belongs?|part of|times|divided|multiplied|plus|minus|on|onwards?)\b|[=×]/i;

const open = /\?|\b(?:if|unless|except|used to|no longer|formerly|previously|example|e\.g|not)\b/i;

const subject = '(?:(?:an?|the|our|all|every|each) )?(?<subject>(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)';
const value = '(?:the |an? )?(?<value>[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,5}?)(?= on\\b| onwards?\\b|[.,;]|$| and | to )';

const beginning = new RegExp(
  `^${subject}(?: in the [\\p{L} ]{2,30})?(?::| is| are)? (?:counts?|counted|runs?|starts?|begins?|measured|includes?|covers?|holds?)(?: (?:deals?|orders?|everything|opportunities|all deals))?(?: only)? (?:from|with|at) ${value}`,
  'iu',
);

/** The words of a definition speak of its term, wherever the verb stands. */
const beginningInMeaning = new RegExp(
  `\\b(?:(?:counts?|counted|starts?|begins?|measured)(?: only)? (?:from|with|at) ${value}|from (?:the )?(?<later>[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,3}?) on(?:wards?)?(?=[.,;]|$))`,
  'iu',
);

/** “Deals of the first stage count in the open pipeline.” */
const inside =
  /^(?:deals?|orders?|opportunities|everything) (?:of|from|at|in) (?:the )?(?<value>[\p{L}\d-]+(?: [\p{L}\d-]+){0,3}?)(?: on| onwards)? (?:counts? (?:in|towards|as)|belongs? to|are part of|is part of) (?:the |our )?(?<subject>(?:[\p{L}-]+ ){0,2}[\p{L}-]+)/iu;

const formula = new RegExp(
  `^${subject} (?:=|is|are|equals) (?<value>(?:[\\p{L}\\d-]+ ){1,4}(?:×|x|\\*|times|divided by|multiplied by|plus|minus|over|/) [^.;]{1,80})`,
  'iu',
);

function claim(passage: Passage, kind: ScopeClaim['kind'], pattern: RegExp): ScopeClaim | undefined {
  const match = pattern.exec(passage.text);
  const { subject: named, value: first, later } = match?.groups ?? {};
  const text = first ?? later;
  if (match === null || text === undefined) return undefined;
  const name = subjectOf(passage) ?? named ?? '';
  if (passing.test(name)) return undefined;
  const start = match.index + match[0].lastIndexOf(text);
  return { passage, kind, subject: sameName(name), text, range: passage.placeOf({ start, end: start + text.length }) };
}

/** A definition speaks of its term. */
function subjectOf(passage: Passage): string | undefined {
  return passage.path?.at(-1) === 'means' ? termNameOf(passage) : undefined;
}

/** Words that stand for another thing on every page. */
const passing =
  /\b(?:it|this|that|they|we|you|who|which|what|there|he|she|everybody|everyone|nobody|clock|time|day|week|month|quarter|year|meeting|call|page|agreement|list|row|text|work|people|team|s?he|one|goal|number|numbers|period|event|campaign)$/i;

/** Whether two beginnings or formulas are not the same: other ordinals, or no word in common; for a formula, any other word. */
export function differInScope(one: ScopeClaim, other: ScopeClaim): boolean {
  const [first, second] = [contentOf(one.text), contentOf(other.text)];
  if (one.kind === 'formula') return [...first].sort().join() !== [...second].sort().join();
  const ordinals = [first, second].map((words) => words.filter((word) => ordinal.test(word)).join());
  if (ordinals[0] !== ordinals[1] && ordinals.every((each) => each !== '')) return true;
  return !first.some((word) => second.includes(word));
}

const ordinal = /^(?:first|second|third|fourth|fifth|sixth|last|\d+)$/;

function contentOf(text: string): string[] {
  return sameName(text)
    .split(' ')
    .filter((word) => !/^(?:of|on|in|at|from|to|and|by|for|it|its|is)$/.test(word))
    .map((word) => ({ times: 'x', multiplied: 'x' })[word] ?? word);
}
