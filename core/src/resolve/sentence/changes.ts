import type { Range } from '../../read/index.ts';
import { find } from './find.ts';
import { wordsOf } from './limbs.ts';
import { type Doubt, holds, type Parts } from './parts.ts';
import { baselines } from './phrases.ts';
import { verbIn } from './verbs.ts';
import { changeVerbs, comparatives, multipleVerbs } from './words.ts';

/**
 * What a change leaves open. It is measured from somewhere (“from 20% to 25%”, “than last quarter”), or by the period
 * (“4% a month”), or it says where it ends (“to 28%”).
 */
export function changeDoubts(parts: Parts): Doubt[] {
  const { text, promise, limbs } = parts;
  const hasBase = find(text, baselines).length > 0;
  return limbs.flatMap((limb) => {
    const words = promise.slice(limb.start, limb.end);
    const compared = comparativeIn(words, limb, hasBase && parts.times.length > 0);
    if (compared !== undefined) return [compared];
    if (hasBase || hasRate(parts, limb)) return [];
    return changeIn(parts, words, limb) ?? [];
  });
}

function changeIn(parts: Parts, words: string, limb: Range): Doubt | undefined {
  const amounts = parts.amounts.filter((amount) => holds(limb, amount));
  const relative = shift(limb, find(words, relativeAmounts)[0]);
  const verb = verbIn(words, changeVerbs, parts.names);
  if (relative !== undefined && !hasEnd(words)) return { kind: 'no-base', part: 'target', range: relative };
  if (verb === undefined || hasEnd(words) || amounts.some(({ kind }) => kind === 'number')) return undefined;
  const share = amounts.find(({ kind }) => kind === 'share');
  const range = share?.range ?? shift(limb, verb);
  if (range === undefined) return undefined;
  const isMultiple = multipleVerbs.has(words.slice(verb.start, verb.end).toLowerCase());
  return { kind: share !== undefined || isMultiple ? 'no-base' : 'vague', part: 'target', range };
}

/** “by 20%”, “up 15%”, “by a third”, “3x”, “in half”. */
const relativeAmounts =
  /(?<![\p{L}\d-])(?:(?:by|up|down)(?: (?:at least|about|another|a further|some|over|more than|around|roughly|up to))? (?:\d[\d.,]*(?: ?(?:to|–|-) ?\d[\d.,]*)? ?(?:%|percent\b|per cent\b|percentage points?\b|points?\b)|an? (?:third|quarter|fifth|tenth)|half|(?:\p{L}+ )(?:percent|per cent)\b)|(?<!\b(?:is|are|at|of|stays|remains|least) )\d+(?:\.\d+)?x(?= )|in half|(?:two|three|four|five|ten)fold|twice as (?:many|much|fast)|\d[\d.]*% (?:more|fewer|less|faster|higher|lower|better))/giu;

const endValue =
  /\b(?:to|under|below|above|over|at|past|reach(?:es)?)(?: (?:at least|at most|less than|more than|under|over|about|no more than|around))? (?:[$€£¥]?\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|an? (?:hour|day|week|month|third|quarter))/iu;

function hasEnd(words: string): boolean {
  return endValue.test(
    words.replace(/\b(?:up to|over the) /gi, (found) => (/over/i.test(found) ? ' '.repeat(found.length) : found)),
  );
}

/** A change by the period: “3% a month”, “10% MoM”, “6% every quarter”. */
function hasRate({ amounts, times }: Parts, limb: Range): boolean {
  return amounts.some(
    (amount) =>
      amount.kind !== 'group' &&
      holds(limb, amount) &&
      times.some(
        ({ kind, range }) =>
          kind === 'rhythm' && range.start >= amount.range.end && range.start - amount.range.end <= 2,
      ),
  );
}

/** “more”, “faster”: fine beside a number to compare with, or with the period that they are compared with. */
function comparativeIn(words: string, limb: Range, isCompared: boolean): Doubt | undefined {
  for (const word of wordsOf(words)) {
    if (!comparatives.has(word.text)) continue;
    const before = words.slice(0, word.range.start);
    const after = words.slice(word.range.end);
    if (/^ than (?:[$€£]?\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|half|twenty|thirty)/i.test(after))
      continue;
    if (
      /\b(?:or|no|not|any|once|even|some|what|never|is|\d|one|two|three|many|few|much|nothing|the) ?$/i.test(before)
    ) {
      if (!/\bis $/i.test(before)) continue;
    }
    if (/[\d%] (?:\w+ )?$/.test(before) || (isCompared && /^(?:more|fewer|less|higher|lower)$/.test(word.text)))
      continue;
    return {
      kind: 'comparative',
      part: 'target',
      range: { start: limb.start + word.range.start, end: limb.start + word.range.end },
    };
  }
  return undefined;
}

function shift(limb: Range, range: Range | undefined): Range | undefined {
  return range && { start: limb.start + range.start, end: limb.start + range.end };
}
