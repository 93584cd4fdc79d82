import { describeMoney, formatNumber, type Quantity, type Target } from '@living-sla/core';
import type { PeriodScore } from '@living-sla/core/score';

type Amount = NonNullable<PeriodScore['amount']>;

/**
 * What was reached, short enough for a cell: “524”, “93.4%”, “$1.09M”. It is never rounded to the better side, so that
 * a value just short of its target does not look as if it had reached it.
 * @param target what it is held against; undefined where nothing was asked for.
 */
export function shortAmount(amount: Amount, target: Target | undefined): string {
  const rounding = isCeiling(target) ? 'ceil' : 'floor';
  switch (amount.kind) {
    case 'count':
      return shortNumber(amount.amount, rounding);
    case 'money':
      return shortMoney(amount.amount, amount.currency, rounding);
    case 'percent':
      return `${decimals(amount.percent, 1, rounding)}%`;
    case 'share':
      return amount.cases === 0 ? 'no cases' : `${decimals((100 * amount.hits) / amount.cases, 1, rounding)}%`;
    case 'duration':
      return lengthOfTime(amount, rounding);
  }
}

/** What was asked for, short: “560”, “at most 5%”, “25% to 30%”. The usual “at least” is left out. */
export function shortTarget(target: Target): string {
  if (target.comparator === 'between') return `${shortQuantity(target.low)} to ${shortQuantity(target.high)}`;
  const quantity = shortQuantity(target.quantity);
  return target.comparator === 'at-least' ? quantity : `${comparatorWords[target.comparator]} ${quantity}`;
}

/** Money as it is read at a glance: “$1.26M”; small amounts stay whole. */
export function shortMoney(amount: number, currency: string, rounding: Rounding = 'floor'): string {
  // The sign of the currency is that of the full reading: what stands before its first figure.
  const [sign = ''] = describeMoney({ amount: 0, currency }).split('0');
  return `${sign}${shortNumber(amount, rounding)}`;
}

/** A number as it is read at a glance: “524”, “1,120”, “1.26M”. */
export function shortNumber(amount: number, rounding: Rounding = 'floor'): string {
  if (Math.abs(amount) < shortFrom) return decimals(amount, 1, rounding);
  return format({ notation: 'compact', maximumFractionDigits: 2, roundingMode: rounding }).format(amount);
}

export type Rounding = 'ceil' | 'floor';

const shortFrom = 10_000;

const comparatorWords = {
  'at-most': 'at most',
  'more-than': 'over',
  'less-than': 'under',
  exactly: 'exactly',
} as const;

function isCeiling(target: Target | undefined): boolean {
  return target?.comparator === 'at-most' || target?.comparator === 'less-than';
}

function shortQuantity(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'count':
      return shortNumber(quantity.amount);
    case 'money':
      return shortMoney(quantity.amount, quantity.currency);
    case 'percent':
      return `${formatNumber(quantity.percent)}%`;
    case 'duration':
      return lengthOfTime(quantity, 'ceil');
  }
}

function lengthOfTime(time: { amount: number; unit: string; clock: string }, rounding: Rounding): string {
  const amount = decimals(time.amount, 1, rounding);
  return [amount, time.clock === 'business' && 'business', `${time.unit}${amount === '1' ? '' : 's'}`]
    .filter(Boolean)
    .join(' ');
}

function decimals(value: number, digits: number, rounding: Rounding): string {
  return format({ maximumFractionDigits: digits, roundingMode: rounding }).format(steady(value));
}

/** 100 × 0.07 is 7.000000000000001 for a machine; what follows the ninth decimal was never measured. */
function steady(value: number): number {
  return Number(value.toFixed(9));
}

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.NumberFormat('en', options);
  formats.set(key, made);
  return made;
}

const formats = new Map<string, Intl.NumberFormat>();
