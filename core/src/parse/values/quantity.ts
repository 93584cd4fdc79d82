import { type Count, describeCount, parseCount } from './count.ts';
import { describeDuration, parseDuration, type TimeSpan } from './duration.ts';
import { describeMoney, type Money, parseMoney } from './money.ts';
import { describePercent, type Percent, parsePercent } from './percent.ts';

/** A number with its unit: money, a share, a length of time, or a count of things. */
export type Quantity =
  | ({ kind: 'money' } & Money)
  | ({ kind: 'percent' } & Percent)
  | ({ kind: 'duration' } & TimeSpan)
  | ({ kind: 'count' } & Count);

/** Reads a number with its unit. `undefined` when the text is none; limits such as "same day" and "up to" are none. */
export function parseQuantity(text: string): Quantity | undefined {
  const money = parseMoney(text);
  if (money.ok) return { kind: 'money', ...money.value };
  const percent = parsePercent(text);
  if (percent.ok) return { kind: 'percent', ...percent.value };
  const duration = parseDuration(text);
  if (duration.ok) {
    const isPlain = duration.value.form === 'span' && !duration.value.upTo;
    return isPlain ? { kind: 'duration', ...(duration.value as TimeSpan) } : undefined;
  }
  const count = parseCount(text);
  return count.ok ? { kind: 'count', ...count.value } : undefined;
}

/**
 * The plain reading of a quantity: "$2,000,000", "95%", "4 business hours", "560 leads". Parses to the same quantity.
 */
export function describeQuantity(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'money':
      return describeMoney(quantity);
    case 'percent':
      return describePercent(quantity);
    case 'duration':
      return describeDuration(quantity);
    case 'count':
      return describeCount(quantity);
  }
}

/** The number of a quantity without its unit. */
export function amountOf(quantity: Quantity): number {
  return quantity.kind === 'percent' ? quantity.percent : quantity.amount;
}
