import { parseCount } from './count.ts';
import { amountOf, describeQuantity, parseQuantity, type Quantity } from './quantity.ts';
import { describeRange, parseRange } from './range.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** How a result is held against a quantity. */
export type Comparator = 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'exactly';

/**
 * What a goal asks for: a quantity with a comparator, or a range whose edges belong to it.
 * `implied` is there when no comparator was written. Then a length of time and a zero are the most that is allowed, and
 * everything else is the least that is wanted. "every", "all" and "each" are 100%; "no" and "none" are zero.
 */
export type Target =
  | { comparator: Comparator; quantity: Quantity; implied?: true }
  | { comparator: 'between'; low: Quantity; high: Quantity };

/** Reads a target: "at least 560", "no more than 15%", "560 or more", ">= 560", "every lead", "25% to 30%". */
export function parseTarget(text: string): ValueResult<Target> {
  return readText(text, forms, (tidy) => {
    if (vaguePattern.test(tidy)) {
      return refuse(
        `${quoted(tidy)} is a rough number: two people would judge it differently. Write the limit.`,
        forms,
      );
    }
    const range = parseRange(tidy);
    if (range.ok) return accept({ comparator: 'between', ...range.value });
    const target = readCompared(tidy) ?? readImplied(tidy);
    return target ? accept(target) : refuse(explain(tidy), forms);
  });
}

/** The plain reading of a target: "at least 95%", "560 leads", "25% to 30%". Parses to the same target. */
export function describeTarget(target: Target): string {
  if (target.comparator === 'between') return describeRange(target);
  const quantity = describeQuantity(target.quantity);
  return target.implied ? quantity : `${target.comparator.replace('-', ' ')} ${quantity}`;
}

/** What each comparator may be called before the quantity. Source of patterns for the flag `i`. */
export const comparatorWords: Record<Comparator, string> = {
  'at-least': 'at least|no fewer than|no less than|not fewer than|not less than|(?:a )?minimum(?: of)?|>=|≥',
  'at-most': 'at most|no more than|not more than|no longer than|no later than|up to|within|(?:a )?maximum(?: of)?|<=|≤',
  'more-than': 'more than|greater than|over|above|>',
  'less-than': 'less than|fewer than|under|below|<',
  exactly: 'exactly|==?',
};

const forms = ['at least 560', 'at most 15%', 'fewer than 5', '25% to 30%', 'every lead'];

const comparators = Object.keys(comparatorWords) as Comparator[];
const prefixPatterns = comparators.map(
  (comparator) => [comparator, new RegExp(`^(?:${comparatorWords[comparator]})(?: |(?<=[<>=≥≤]))(.+)$`, 'i')] as const,
);
const suffixPatterns: readonly (readonly [Comparator, RegExp])[] = [
  ['at-least', /^(.+?)(?: (?:or|and) (?:more|up|above|over|higher|longer)| at least|\+)$/i],
  ['at-most', /^(.+?)(?: (?:or|and) (?:less|fewer|below|under|lower|shorter)| at most| at the latest)$/i],
];
const vaguePattern =
  /^(?:about|around|roughly|approximately|approx\.?|circa|nearly|almost|~|some|several|a few|a couple)(?: |\d)/i;
const everyPattern = /^(?:every|all|each)(?: (?:one )?(?:of )?(\p{L}[^\d%<>=]*))?$/iu;
const nonePattern = /^(?:no|none|nil|zero)(?: (\p{L}.*))?$/iu;

function readCompared(text: string): Target | undefined {
  for (const [comparator, pattern] of [...prefixPatterns, ...suffixPatterns]) {
    const match = pattern.exec(text);
    const quantity = match && parseQuantity(match[1] ?? '');
    if (quantity) return { comparator, quantity };
  }
  return undefined;
}

function readImplied(text: string): Target | undefined {
  const quantity = readEvery(text) ?? parseQuantity(text) ?? readNone(text);
  if (!quantity) return undefined;
  const isLimit = quantity.kind === 'duration' || amountOf(quantity) === 0;
  return { comparator: isLimit ? 'at-most' : 'at-least', quantity, implied: true };
}

function readEvery(text: string): Quantity | undefined {
  const match = everyPattern.exec(text);
  if (!match) return undefined;
  return match[1] === undefined ? { kind: 'percent', percent: 100 } : { kind: 'percent', percent: 100, of: match[1] };
}

function readNone(text: string): Quantity | undefined {
  const match = nonePattern.exec(text);
  if (!match) return undefined;
  if (match[1] === undefined) return { kind: 'count', amount: 0 };
  const count = parseCount(`0 ${match[1]}`);
  return count.ok ? { kind: 'count', ...count.value } : undefined;
}

function explain(text: string): string {
  if (/\d ?\p{Ll}$/u.test(text)) return `${quoted(text)} is not a target: write the unit as a word.`;
  if (/\d/.test(text))
    return `${quoted(text)} is not a target: write how much in one number with its unit, or a range.`;
  return `${quoted(text)} has no number, so nobody can tell when it is met: write how much.`;
}
