import { amountOf, type Quantity, type Target, valueParsers } from '../../parse/index.ts';

/** A stretch of numbers; an end that is open is infinite. An end that does not belong to it is `open`. */
export interface NumberBand {
  readonly kind: Quantity['kind'];
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Reads “21 to 500”, “500 or more”, “under 21”; undefined for anything else, a single number included. */
export function numberBand(text: string): NumberBand | undefined {
  const result = /\d|\p{L} or (?:more|less|fewer)/u.test(text) ? valueParsers.target(text) : undefined;
  return result?.ok ? bandOf(result.value) : undefined;
}

/** Whether a number belongs to both; `above` is the band whose low end lies higher, or the second of two equal ones. */
export function overlap(below: NumberBand, above: NumberBand): boolean {
  return above.low < below.high || (above.low === below.high && !above.lowOpen && !below.highOpen);
}

/** Whether something lies between the two and belongs to neither. Whole numbers that follow each other leave nothing out. */
export function leaveGap(below: NumberBand, above: NumberBand): boolean {
  const step = above.low - below.high;
  return step > 1 || (step === 0 && above.lowOpen && below.highOpen);
}

function bandOf(target: Target): NumberBand | undefined {
  const none = { lowOpen: false, highOpen: false };
  if (target.comparator === 'between') {
    const { low, high } = target;
    return { kind: low.kind, low: amountOf(low), high: amountOf(high), ...none };
  }
  if (target.implied) return undefined;
  const { kind } = target.quantity;
  const amount = amountOf(target.quantity);
  const isWhole = kind === 'count' && Number.isInteger(amount);
  const [up, down] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  switch (target.comparator) {
    case 'at-least':
      return { kind, low: amount, high: up, ...none };
    case 'at-most':
      return { kind, low: down, high: amount, ...none };
    // More than 500 people is 501 people or more.
    case 'more-than':
      return { kind, low: isWhole ? amount + 1 : amount, high: up, lowOpen: !isWhole, highOpen: false };
    case 'less-than':
      return { kind, low: down, high: isWhole ? amount - 1 : amount, lowOpen: false, highOpen: !isWhole };
    case 'exactly':
      return { kind, low: amount, high: amount, ...none };
  }
}
