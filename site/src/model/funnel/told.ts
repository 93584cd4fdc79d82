import { type Funnel, type FunnelNeed, needOf, type Spread, sayNeed, saySpread } from '@living-sla/core/funnel';
import { dayWords, type FunnelRow } from './rows.ts';

/**
 * What figures come to, in one or two sentences: how many of the first stage are needed, whether they are promised, and how
 * that differs from what the agreement's own figures come to.
 * @param own what the agreement's own figures come to; undefined where these are they.
 */
export function toldOf(funnel: Funnel, rows: readonly FunnelRow[], own: Spread | undefined): string {
  const need = needOf(funnel);
  const [first] = rows;
  const perMonth = need?.stages[0]?.perMonth;
  if (need === undefined || first === undefined || perMonth === undefined)
    return 'Nothing can be reckoned from these figures.';
  const difference = own === undefined ? '' : differenceOf(perMonth, own);
  const promise = first.promised && ` ${first.promised.text} are promised: ${first.promised.verdict.words}.`;
  return `${sayNeed(funnel, need, 0)} are needed${difference}.${promise ?? ''}`;
}

/** When leads have to come, in a sentence; undefined where the funnel names no cycle. */
export function lagOf({ lagDays, leadsCome }: Pick<FunnelNeed, 'lagDays' | 'leadsCome'>): string | undefined {
  if (lagDays === undefined || leadsCome === undefined) return undefined;
  const { from, until } = leadsCome;
  return `An order follows its lead by ${saySpread(lagDays)} days on average. So the leads have to come from ${dayWords(from)} to ${dayWords(until)}.`;
}

function differenceOf({ low, high }: Spread, own: Spread): string {
  const [least, most] = [low - own.low, high - own.high];
  if (least === 0 && most === 0) return ', as many as with the figures of the agreement';
  if (least !== most) return `; with the figures of the agreement it is ${saySpread(own)}`;
  const by = saySpread({ low: Math.abs(least), high: Math.abs(least) });
  return `, ${by} ${least > 0 ? 'more' : 'fewer'} than with the figures of the agreement`;
}
