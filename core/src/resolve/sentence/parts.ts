import type { Range } from '../../read/index.ts';
import type { Amount } from './amounts.ts';
import type { SentenceTime } from './times/sentence-time.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that take a part away that a sentence seems to have, or that stand where the part should be. */
export interface Doubt {
  readonly kind:
    | 'escape'
    | 'open-list'
    | 'comparative'
    | 'no-base'
    | 'vague'
    | 'named'
    | 'empty'
    | 'permission'
    | 'idle';
  /** The part that they leave open. */
  readonly part: 'metric' | 'target' | 'time';
  readonly range: Range;
}

/** A sentence taken apart. Every text is as long as the sentence, so that offsets agree. */
export interface Parts {
  readonly text: string;
  /** The sentence without what promises nothing. */
  readonly promise: string;
  /** The words of the promise, in order. */
  readonly words: readonly Token[];
  readonly limbs: readonly Limb[];
  readonly amounts: readonly Amount[];
  readonly times: readonly SentenceTime[];
  /** Words that set where a change starts. */
  readonly bases: readonly Range[];
  /** Stretches that only sound like a time. */
  readonly vagueTimes: readonly Range[];
  /** Words in lower case that name the parties. */
  readonly names: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

/** One promise of a sentence, with its words; their places are those in the sentence. */
export interface Limb extends Range {
  readonly words: readonly Token[];
}

/** The first of some places that begins within a stretch. */
export function firstWithin(stretch: Range, ranges: readonly Range[]): Range | undefined {
  return ranges.find((range) => holds(stretch, { range }));
}

/** Whether something begins within a stretch. */
export function holds(stretch: Range, { range }: { readonly range: Range }): boolean {
  return range.start >= stretch.start && range.start < stretch.end;
}

/**
 * Whether a limb has no time and stands beside one that has everything: then it is a remark. Behind “and” it is a further
 * promise all the same.
 */
export function isRemark({ promise, limbs, amounts, times }: Parts, limb: Range): boolean {
  if (/\b(?:and|or|then)(?: then| also)?,? $/i.test(promise.slice(Math.max(0, limb.start - 12), limb.start)))
    return false;
  const isWhole = (each: Range) =>
    times.some((time) => holds(each, time) && (time.kind === 'limit' || amounts.some((one) => holds(each, one))));
  return !times.some((one) => holds(limb, one)) && limbs.some(isWhole);
}

/** Whether a limb has a number, a share, a limit of time or something it is compared with, which pins words that say little alone. */
export function isPinned({ amounts, times, promise, bases }: Parts, limb: Range): boolean {
  const wordsOf = ({ range }: Amount) => promise.slice(range.start, range.end);
  const isNumber = (amount: Amount) =>
    (amount.kind !== 'group' || /^(?:no|none|nobody|neither)$/i.test(wordsOf(amount))) &&
    holds(limb, amount) &&
    !/^one$/i.test(wordsOf(amount));
  return (
    amounts.some(isNumber) ||
    bases.some((base) => holds(limb, { range: base })) ||
    times.some((time) => time.kind === 'limit' && holds(limb, time))
  );
}
