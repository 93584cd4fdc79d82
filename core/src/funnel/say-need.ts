import { describeMoney, formatNumber } from '../parse/index.ts';
import type { Funnel, FunnelNeed, Spread } from './funnel.ts';
import { exactNeed, shareBetween } from './need.ts';

/** “560”, or “480 to 600” where a figure behind it is a range. */
export function saySpread({ low, high }: Spread): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`;
}

/** A share in percent: “40%”, “20% to 25%”. @param share 0.4 is 40%. */
export function sayShare({ low, high }: Spread): string {
  const [least, most] = [percentOf(low), percentOf(high)];
  return least === most ? `${least}%` : `${least}% to ${most}%`;
}

/** An amount of money in whole units: “$15,000”, “$14,000 to $16,000”. */
export function sayMoney({ low, high }: Spread, currency: string): string {
  const [least, most] = [low, high].map((amount) => describeMoney({ amount: Math.round(amount), currency }));
  return least === most ? `${least}` : `${least} to ${most}`;
}

/** “560 MQLs a month”. @param at the place of the stage. */
export function sayNeed({ stages }: Funnel, need: FunnelNeed, at: number): string {
  return `${saySpread(need.stages[at]?.perMonth ?? { low: 0, high: 0 })} ${stages[at]?.plural ?? ''} a month`;
}

/**
 * How the number of a stage was reckoned, one step a line, from the revenue back to the stage. Numbers on the way have up
 * to two decimals; only the last one is rounded up to whole cases.
 * @param at the place of the stage.
 */
export function sayReckoning(funnel: Funnel, need: FunnelNeed, at: number): readonly string[] {
  const { revenue, averageSale, stages, rates } = funnel;
  const [sales, total] = [exactNeed(funnel, stages.length - 1), exactNeed(funnel, at)];
  if (revenue === undefined || averageSale === undefined || sales === undefined || total === undefined) return [];
  const amount = sayMoney({ low: revenue.amount, high: revenue.amount }, revenue.currency);
  const name = stages[at]?.plural ?? '';
  const months = sayMonths(need.months);
  const monthly = { low: total.low / need.months, high: total.high / need.months };
  const isWhole = sayRough(monthly) === saySpread(need.stages[at]?.perMonth ?? monthly);
  return [
    `${amount} ÷ ${sayMoney(averageSale, averageSale.currency)} a sale = ${sayRough(sales)} sales in ${months}`,
    ...backSteps(funnel, at),
    ...(at === stages.length - 1
      ? []
      : [`${sayRough(sales)} ÷ ${sayShare(shareBetween(rates.slice(at)))} = ${sayRough(total)} ${name}`]),
    `${sayRough(total)} ÷ ${months} = ${isWhole ? '' : `${sayRough(monthly)}, rounded up `}${sayNeed(funnel, need, at)}`,
  ];
}

/** “80% of MQLs become SALs, 50% of SALs become SQLs: together 40%”; nothing for the last stage. */
function backSteps({ stages, rates }: Funnel, at: number): string[] {
  const steps = rates.slice(at).map((rate, behind) => {
    const [from, to] = [stages[at + behind], stages[at + behind + 1]];
    return `${sayShare(rate)} of ${from?.plural} become ${to?.plural}`;
  });
  if (steps.length < 2) return steps;
  return [`${steps.join(', ')}: together ${sayShare(shareBetween(rates.slice(at)))}`];
}

function sayRough({ low, high }: Spread): string {
  const rough = (amount: number) => Math.round(amount * 100) / 100;
  return saySpread({ low: rough(low), high: rough(high) });
}

/** “3 months”, “1 month”, “2.5 months”. */
export function sayMonths(months: number): string {
  const rounded = Math.round(months * 100) / 100;
  return `${formatNumber(rounded)} ${rounded === 1 ? 'month' : 'months'}`;
}

/** Two decimals of a percent are enough for reading. */
function percentOf(share: number): string {
  return formatNumber(Math.round(share * 10_000) / 100);
}
