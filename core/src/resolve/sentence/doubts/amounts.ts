import { find } from '../find.ts';
import { type Doubt, holds, isRemark, type Parts } from '../parts.ts';
import { phrasesIn } from '../vocabulary.ts';
import { vagueAmounts } from './amount-turns.ts';

/** How much, in words that are no number, where no number stands before them in the same limb. */
export function amountDoubts(parts: Parts): Doubt[] {
  const { promise, limbs, amounts, times, vocabulary } = parts;
  return [...find(promise, vagueAmounts), ...phrasesIn(vocabulary.some, promise, parts.words)]
    .filter(({ start, end }) => {
      const limb = limbs.find((each) => start >= each.start && start < each.end) ?? { start: 0, end: promise.length };
      if (isRemark(parts, limb) || /\bwhy\b/i.test(promise.slice(limb.start, start))) return false;
      // What comes before or after a time belongs to it: “a few minutes before the call”.
      if (times.some(({ range }) => range.start <= start && end <= range.end)) return false;
      return !amounts.some((one) => one.kind !== 'group' && holds(limb, one) && one.range.end <= start);
    })
    .map((range) => ({ kind: 'vague', part: 'target', range }));
}
