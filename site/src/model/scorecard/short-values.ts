import { amountOf, describeMoney, formatNumber, type Quantity, type Target } from '@living-sla/core';
import { type PeriodScore, shareInPercent } from '@living-sla/core/score';
import { digitsFor, type Rounding, roundedText } from './short-number.ts';

type Amount = NonNullable<PeriodScore['amount']>;

/**
 * What was reached, short enough for a cell: “524”, “93.4%”, “$1.19M”. It is never rounded onto or across its target, a share alone to
 * the next tenth, and it has so many
 * digits that it looks as far from its target as it is: “$1.065M” where $1,080,000 was asked for.
 * @param target what it is held against; undefined where nothing was asked for.
 */
export function shortAmount(amount: Amount, target: Target | undefined): string {
  const rounding = isCeiling(target) ? 'ceil' : 'floor';
  const write = (value: number) => roundedText(value, rounding, digitsBeside(value, target, rounding));
  switch (amount.kind) {
    case 'count':
      return write(amount.amount);
    case 'money':
      return `${signOf(amount.currency)}${write(amount.amount)}`;
    case 'percent':
      return `${write(amount.percent)}%`;
    case 'share':
      if (amount.cases === 0) return 'no cases';
      // As the sentences tell it, so that a cell and its reason show one figure.
      return `${target === undefined ? write((100 * amount.hits) / amount.cases) : formatNumber(shareInPercent(amount, target))}%`;
    case 'duration':
      return lengthOfTime(amount, write(amount.amount));
  }
}

/**
 * What was asked for, short: “560”, “at most 5%”, “25% to 30%”. The usual “at least” is left out.
 * @param amount what is held against it: large numbers get as many digits as that one has.
 */
export function shortTarget(target: Target, amount?: Amount): string {
  if (target.comparator === 'between') return `${shortQuantity(target.low)} to ${shortQuantity(target.high)}`;
  const value = amount && numberOf(amount);
  const rounding = isCeiling(target) ? 'ceil' : 'floor';
  const quantity = shortQuantity(target.quantity, value && digitsBeside(value, target, rounding));
  return target.comparator === 'at-least' ? quantity : `${comparatorWords[target.comparator]} ${quantity}`;
}

const comparatorWords = {
  'at-most': 'at most',
  'more-than': 'over',
  'less-than': 'under',
  exactly: 'exactly',
} as const;

function isCeiling(target: Target | undefined): boolean {
  return target?.comparator === 'at-most' || target?.comparator === 'less-than';
}

function digitsBeside(value: number, target: Target | undefined, rounding: Rounding): number | undefined {
  if (target === undefined || target.comparator === 'between') return undefined;
  return digitsFor(value, amountOf(target.quantity), rounding);
}

/** undefined where there is no number. A share is told in percent. */
function numberOf(amount: Amount): number | undefined {
  if (amount.kind === 'share') return amount.cases === 0 ? undefined : (100 * amount.hits) / amount.cases;
  return amount.kind === 'percent' ? amount.percent : amount.amount;
}

function shortQuantity(quantity: Quantity, digits?: number): string {
  switch (quantity.kind) {
    case 'count':
      return roundedText(quantity.amount, 'floor', digits);
    case 'money':
      return `${signOf(quantity.currency)}${roundedText(quantity.amount, 'floor', digits)}`;
    case 'percent':
      return `${formatNumber(quantity.percent)}%`;
    case 'duration':
      return lengthOfTime(quantity, roundedText(quantity.amount, 'ceil', digits));
  }
}

/** The sign of a currency as the full reading has it: what stands before its first figure. */
function signOf(currency: string): string {
  return describeMoney({ amount: 0, currency }).split('0')[0] ?? '';
}

function lengthOfTime(time: { unit: string; clock: string }, amount: string): string {
  return [amount, time.clock === 'business' && 'business', `${time.unit}${amount === '1' ? '' : 's'}`]
    .filter(Boolean)
    .join(' ');
}
