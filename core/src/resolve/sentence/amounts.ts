import type { FoundValue } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { find } from './find.ts';
import type { SentenceTime } from './times/sentence-time.ts';
import { pattern, turns } from './turns.ts';

/** A number, or a word that stands for one, that a sentence demands. */
export interface Amount {
  /** `share` is a part of something, which a change needs a start for; `group` is a word such as “every” or “no”. */
  readonly kind: 'number' | 'share' | 'group';
  readonly range: Range;
}

/**
 * Every amount in a sentence, in the order of the text.
 * @param values the values that stand in it.
 * @param times the times that it names: “every” in “every sprint” is part of one, and no amount.
 */
export function amountsOf(text: string, values: readonly FoundValue[], times: readonly SentenceTime[]): Amount[] {
  const found = values.flatMap((value) => amountIn(text, value) ?? []);
  for (const [kind, turns] of words) found.push(...find(text, turns).map((range) => ({ kind, range })));
  return found
    .filter(
      ({ kind, range }) =>
        !times.some((time) => (kind === 'group' || time.kind === 'limit') && contains(time.range, range)),
    )
    .sort((one, other) => one.range.start - other.range.start);
}

/** Crowns of several countries: which of them is meant says the handbook. */
const crowns = turns`
  kr\.? ?\d[\d.,]*( ?(k|m|bn))?
  \d[\d.,]* ?((k|m|bn|thousand|million|billion) ?)?kr
`;

const shares = turns`
  (?<=\b(at least|at most|more than|less than|fewer than|up to|over) )an? <fraction>(?! (year|hour))
  (<number-word>|an?) <fraction>s?(?= (of|fewer|less|more)\b|[.,;]|$)
  <number> (in|out of)( every)? <number>
  (by|in) half
  \d+(\.\d+)?x
  <number-word>fold
`;

const groups = turns`
  (<everyone>|the (entire|whole))(?! other\b)
`;

const words: readonly (readonly [Amount['kind'], RegExp])[] = [
  ['number', crowns],
  ['share', shares],
  ['group', groups],
];

function contains(whole: Range, part: Range): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}

function amountIn(text: string, { kind, range }: FoundValue): Amount | undefined {
  const before = text.slice(Math.max(0, range.start - 40), range.start);
  switch (kind) {
    case 'money':
    case 'range':
    case 'count':
      return isDescription(before, text.slice(range.end, range.end + 2)) ? undefined : { kind: 'number', range };
    case 'duration':
      return isMeasured.test(before) ? { kind: 'number', range } : undefined;
    case 'frequency':
      return { kind: 'number', range };
    case 'percent':
      return { kind: 'share', range };
    case 'quantifier':
      if (!isGroup(text, range) || /\b(?:first|second|other|latter|last|better) $/i.test(before)) return undefined;
      return { kind: /^half$/i.test(text.slice(range.start, range.end)) ? 'share' : 'group', range };
    default:
      return undefined;
  }
}

/** “is 10 minutes in September”: how long something is. */
const isMeasured = pattern('iu')`
  \b(is|are|be|averages?|lasts?|takes?|equals?) (at most |no more than |under |below |less than |exactly )?$
`;

/** “each other” and “no doubt” are no group. */
function isGroup(text: string, { start, end }: Range): boolean {
  return (
    !/^ (?:other|doubt|wonder|matter|question about it)\b/i.test(text.slice(end, end + 20)) &&
    !/\bby $/i.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** “Our 3 teams”, “the top 100 accounts”, “firms with 50 to 200 staff”, “a 3-person desk” describe and demand nothing. */
function isDescription(before: string, after: string): boolean {
  return (
    /\b(?:our|their|its|the (?:top|first|last|other)|top|these|those|between the|the) $/i.test(before) ||
    ofSize.test(before) ||
    numbered.test(before) ||
    // “€1.2-1.5m” is an amount with two ends.
    /^-(?!\d)/.test(after)
  );
}

/** “firms with …”, “deals over …”. */
const ofSize = pattern('iu')`
  \b<sized-things> (with|of|over|above|below|under|older than)( (more|fewer|less) than| at least| over)? $
`;

/** “studio 4”, “gate 12”: the number is part of the name. */
const numbered = pattern('iu')`
  \b<numbered-things> $
`;
