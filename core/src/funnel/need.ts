import { addDays, addMonths, dateParts, type IsoDate, isoDate } from '../parse/index.ts';
import type { Funnel, FunnelNeed, FunnelStage, Spread, StageNeed } from './funnel.ts';

/**
 * What each stage needs so that the revenue goal is reached: revenue ÷ average sale = sales, and before each step so many
 * that its rate leaves what the next stage needs. Nothing is rounded on the way; numbers of cases are rounded up at the end,
 * since nobody delivers a part of a lead. Ranges are carried along: the least goes with the best rates and the largest sale.
 * @returns undefined where a figure is missing: the revenue, the sale, or a last stage that is a sale.
 */
export function needOf(funnel: Funnel): FunnelNeed | undefined {
  const { revenue, averageSale, stages, cycleDays } = funnel;
  const sales = salesFor(funnel);
  if (revenue === undefined || averageSale === undefined || sales === undefined || stages.length === 0)
    return undefined;
  const months = monthsBetween(revenue.from, revenue.until);
  if (months <= 0) return undefined;
  const lagDays = cycleDays && { low: cycleDays.low, high: cycleDays.high };
  return {
    months,
    salesNeeded: wholeSpread(sales),
    stages: stages.map((stage, at) => stageNeed(stage, exactNeed(funnel, at) ?? sales, months)),
    lagDays,
    leadsCome: lagDays && {
      from: addDays(revenue.from, -Math.ceil(lagDays.high)),
      until: addDays(revenue.until, -Math.floor(lagDays.low)),
    },
  };
}

/** How many of a stage the whole revenue needs, not rounded; undefined where {@link needOf} is. @param at its place. */
export function exactNeed(funnel: Funnel, at: number): Spread | undefined {
  const sales = salesFor(funnel);
  if (sales === undefined) return undefined;
  const share = shareBetween(funnel.rates.slice(at));
  return { low: sales.low / share.high, high: sales.high / share.low };
}

/**
 * How much revenue so many of a stage bring at the stated rates: number × rates × average sale.
 * @param at the place of the stage. @returns undefined where the funnel names no sale to multiply with.
 */
export function revenueFrom(
  { rates, averageSale, endsInSale }: Funnel,
  at: number,
  amount: number,
): Spread | undefined {
  if (averageSale === undefined || !endsInSale) return undefined;
  const { low, high } = shareBetween(rates.slice(at));
  return { low: tidy(amount * low * averageSale.low), high: tidy(amount * high * averageSale.high) };
}

/** The share that gets through several steps: the rates multiplied. 1 for no step at all. */
export function shareBetween(rates: readonly Spread[]): Spread {
  const low = rates.reduce((product, rate) => product * rate.low, 1);
  const high = rates.reduce((product, rate) => product * rate.high, 1);
  return { low: tidy(low), high: tidy(high) };
}

/**
 * How many months a stretch of days is; both ends belong to it. Whole months count from its first day, and what is left
 * counts by its days: 15 November to 14 December is one month, and 10 days of the next month of 31 are 10/31.
 */
export function monthsBetween(from: IsoDate, until: IsoDate): number {
  if (until < from) return 0;
  const end = addDays(until, 1);
  let months = 0;
  while (monthsLater(from, months + 1) <= end && months < longestMonths) months++;
  const [start, next] = [monthsLater(from, months), monthsLater(from, months + 1)];
  return months + daysBetween(start, end) / daysBetween(start, next);
}

/** A number of cases: the next whole one above it. What only the machine's arithmetic adds to a whole number is no case. */
export function wholeCases(amount: number): number {
  return Math.ceil(tidy(amount));
}

const longestMonths = 1200;

function salesFor({ revenue, averageSale, endsInSale }: Funnel): Spread | undefined {
  if (revenue === undefined || averageSale === undefined || !endsInSale) return undefined;
  if (revenue.currency !== averageSale.currency || averageSale.low <= 0 || revenue.amount <= 0) return undefined;
  return { low: revenue.amount / averageSale.high, high: revenue.amount / averageSale.low };
}

function stageNeed({ id, promised }: FunnelStage, total: Spread, months: number): StageNeed {
  const perMonth = { low: total.low / months, high: total.high / months };
  const promise = promised?.perMonth;
  return {
    id,
    total: wholeSpread(total),
    perMonth: wholeSpread(perMonth),
    promised: promise,
    enough: promise === undefined ? undefined : enough(promise, perMonth),
  };
}

/** Held against what is needed before it is rounded: a promise for a quarter comes to parts of a case each month. */
function enough(promise: number, { low, high }: Spread): 'yes' | 'at best' | 'no' {
  if (tidy(promise) >= tidy(high)) return 'yes';
  return tidy(promise) >= tidy(low) ? 'at best' : 'no';
}

function wholeSpread({ low, high }: Spread): Spread {
  return { low: wholeCases(low), high: wholeCases(high) };
}

/** Twelve digits are more than any figure has, and fewer than those in which a machine's arithmetic goes astray. */
function tidy(amount: number): number {
  return Number(amount.toPrecision(12));
}

function monthsLater(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const later = addMonths(year, month, months);
  return isoDate(later.year, later.month, day);
}

function daysBetween(from: IsoDate, until: IsoDate): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}
