import type { DurationUnit } from './duration.ts';
import { formatNumber } from './number.ts';
import { amountOf, describeQuantity, parseQuantity, type Quantity } from './quantity.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** Two quantities of one kind, the lower first. Both edges belong to the range. */
export type Range = { low: Quantity; high: Quantity };

/** Reads a range: "25% to 30%", "70 to 75%", "300–2,000", "between 300 and 2,000", "400 to 1,200 euros". */
export function parseRange(text: string): ValueResult<Range> {
  return readText(text, forms, (tidy) => {
    const match = betweenPattern.exec(tidy) ?? toPattern.exec(tidy);
    const [, lowText = '', highText = ''] = match ?? [];
    const edges = match && shareUnit(parseQuantity(lowText), parseQuantity(highText));
    if (!edges) return refuse(`${quoted(tidy)} is not a range: write two numbers with “to” between them.`, forms);
    if (scaleWord.test(highText) && !scaleWord.test(lowText) && !figuresInFull.test(lowText)) {
      return refuse(`In ${quoted(tidy)} the size of the first number is unclear: write both numbers in full.`, forms);
    }
    const order = compareQuantities(edges.low, edges.high);
    if (order === undefined) {
      return refuse(`${quoted(tidy)} has two different units: write both edges in one unit.`, forms);
    }
    if (order > 0) return refuse(`${quoted(tidy)} begins above its end: write the lower number first.`, forms);
    return accept(edges);
  });
}

/** The plain reading of a range: "25% to 30%", "2 to 4 business hours". Parses to the same range. */
export function describeRange({ low, high }: Range): string {
  return `${describeLow(low, high)} to ${describeQuantity(high)}`;
}

/**
 * Which of two quantities is more: below zero, zero or above zero as in sorting. `undefined` when they cannot be
 * compared: different kinds, currencies, clocks or nouns. Months count 30 days and years 365; this is for order only.
 */
export function compareQuantities(one: Quantity, other: Quantity): number | undefined {
  if (one.kind === 'duration' && other.kind === 'duration') {
    const sameClock = one.clock === other.clock && (one.clock === 'calendar' || one.unit === other.unit);
    return sameClock ? one.amount * minutes[one.unit] - other.amount * minutes[other.unit] : undefined;
  }
  return unitKey(one) === unitKey(other) ? amountOf(one) - amountOf(other) : undefined;
}

const forms = ['25% to 30%', '300 to 2,000', 'between 300 and 2,000', '400 to 1,200 euros', '2 to 4 business hours'];

const betweenPattern = /^between (.+?) and (.+)$/i;
const toPattern = /^(?:from )?(.+?)(?: to | ?[–—] ?|(?<=[\d%]) ?- ?(?=[\d$€£]))(.+)$/i;
const scaleWord = /\d ?(?:k|m|bn|thousand|million|billion)\b/i;
const figuresInFull = /\d,\d{3}/;

const minutes: Record<DurationUnit, number> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_200,
  quarter: 129_600,
  year: 525_600,
};

/** Gives the bare number of a pair the unit of the other: "70 to 75%" is 70% to 75%. */
function shareUnit(low: Quantity | undefined, high: Quantity | undefined): Range | undefined {
  if (!low || !high) return undefined;
  if (low.kind === 'count' && low.noun === undefined) return { low: withAmount(high, low.amount), high };
  if (high.kind === 'count' && high.noun === undefined) return { low, high: withAmount(low, high.amount) };
  if (low.kind === 'percent' && high.kind === 'percent' && low.of === undefined && high.of !== undefined) {
    return { low: { ...low, of: high.of }, high };
  }
  return low.kind === high.kind ? { low, high } : undefined;
}

function withAmount(unit: Quantity, amount: number): Quantity {
  return unit.kind === 'percent' ? { ...unit, percent: amount } : { ...unit, amount };
}

/** The unit as one text; equal texts can be compared number by number. */
function unitKey(quantity: Quantity): string {
  if (quantity.kind === 'money') return quantity.currency;
  if (quantity.kind === 'percent') return `% ${quantity.of ?? ''}`;
  return quantity.kind === 'count' ? `count ${quantity.noun ?? ''}` : 'duration';
}

/**
 * The unit stands once, at the upper edge, unless the edges have different units of time or the unit is a sign before.
 */
function describeLow(low: Quantity, high: Quantity): string {
  if (low.kind === 'money') return describeQuantity(low);
  if (low.kind === 'percent') return `${formatNumber(low.percent)}%`;
  const sameUnit = low.kind !== 'duration' || (high.kind === 'duration' && low.unit === high.unit);
  return sameUnit ? formatNumber(low.amount) : describeQuantity(low);
}
