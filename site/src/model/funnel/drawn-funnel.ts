import { type Agreement, type Handbook, resultsOf } from '@living-sla/core';
import {
  type ActualCounts,
  type ActualRate,
  actualCounts,
  actualRates,
  type Funnel,
  type FunnelNeed,
  funnelOf,
  needOf,
  sayMoney,
  sayShare,
} from '@living-sla/core/funnel';
import { dayWords, type FunnelRow, funnelRows, monthWords } from './rows.ts';
import { lagOf } from './told.ts';

/** The funnel of an agreement as it is drawn: what is needed, what is promised, and what was counted. */
export interface DrawnFunnel {
  readonly funnel: Funnel;
  readonly need: FunnelNeed;
  /** The last whole month with values; undefined where no goal of the funnel has any. */
  readonly actual: ActualCounts | undefined;
  readonly rows: readonly FunnelRow[];
  /** What the numbers are for, in a sentence. */
  readonly caption: string;
  /** The month of the actual numbers, in words. */
  readonly month: string | undefined;
  /** When leads have to come, in a sentence; undefined where the funnel names no cycle. */
  readonly lag: string | undefined;
  /** What share the results tell, in a sentence for each two stages. */
  readonly measured: readonly string[];
}

/** Draws the funnel of an agreement; undefined where it has none, or where nothing can be reckoned. */
export function drawnFunnel(agreement: Agreement, handbook: Handbook): DrawnFunnel | undefined {
  const funnel = funnelOf(agreement, handbook);
  const need = funnel && needOf(funnel);
  if (funnel === undefined || need === undefined) return undefined;
  const results = resultsOf(handbook, agreement.id);
  const actual = actualCounts(funnel, results, handbook.today);
  const rates = actualRates(funnel, results, { months: monthsOfRates });
  return {
    funnel,
    need,
    actual,
    rows: funnelRows(funnel, actual),
    caption: captionOf(funnel),
    month: actual && monthWords(actual.from),
    lag: lagOf(need),
    measured: rates.map((rate) => measuredIn(rate, funnel)),
  };
}

/** How many of the newest months with values a measured share is taken from. */
const monthsOfRates = 3;

function captionOf({ revenue }: Funnel): string {
  if (revenue === undefined) return '';
  const amount = sayMoney({ low: revenue.amount, high: revenue.amount }, revenue.currency);
  return `What each stage needs a month for ${amount} from ${dayWords(revenue.from)} to ${dayWords(revenue.until)}.`;
}

function measuredIn({ from, to, rate, stated, periods, counted }: ActualRate, { stages }: Funnel): string {
  const [first, last] = [periods.at(-1), periods[0]];
  const shown = Math.round(rate * 1000) / 1000;
  const when =
    first === last
      ? `in ${monthWords(last?.from ?? '')}`
      : `from ${monthWords(first?.from ?? '')} to ${monthWords(last?.until ?? '')}`;
  const cases = counted === undefined ? '' : ` (${counted.after} of ${counted.before})`;
  return `From ${stages[from]?.name} to ${stages[to]?.name}: ${sayShare({ low: shown, high: shown })}${cases} ${when}. The funnel says ${sayShare(stated)}.`;
}
