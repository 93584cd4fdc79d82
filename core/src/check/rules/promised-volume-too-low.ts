import type { Funnel, FunnelNeed } from '../../funnel/index.ts';
import {
  exactNeed,
  funnelOf,
  needOf,
  revenueFrom,
  sayMoney,
  sayMonths,
  sayNeed,
  wholeCases,
} from '../../funnel/index.ts';
import { formatNumber, parseNumber } from '../../parse/index.ts';
import type { Goal } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { raiseTarget } from '../support/raise-target.ts';

export default defineRule({
  id: 'promised-volume-too-low',
  title: 'The promised number reaches the revenue goal',
  category: 'coherence',
  severity: { minimal: 'off', recommended: 'warning', strict: 'warning' },
  fixable: true,

  *agreement(agreement, { handbook }) {
    const funnel = funnelOf(agreement, handbook);
    const need = funnel && needOf(funnel);
    if (funnel === undefined || need === undefined) return;
    for (const [at, { enough }] of need.stages.entries()) {
      const goal = agreement.goals.find(({ key }) => key === funnel.stages[at]?.promised?.goal);
      if (enough === 'no' && goal !== undefined) yield reportOn(goal, funnel, need, at);
    }
  },
});

function reportOn(goal: Goal, funnel: Funnel, need: FunnelNeed, at: number): Report {
  const { plural = '', promised } = funnel.stages[at] ?? {};
  const { revenue } = funnel;
  const perMonth = promised?.perMonth ?? 0;
  const currency = revenue?.currency ?? '';
  const wanted = sayMoney({ low: revenue?.amount ?? 0, high: revenue?.amount ?? 0 }, currency);
  const brought = revenueFrom(funnel, at, perMonth * need.months) ?? { low: 0, high: 0 };
  const revenueGoal = goal.agreement.goals.find(({ key }) => key === revenue?.goal);
  const fix = fixFor(goal, funnel, need, at);
  const words = quote(goal.field('target')?.text ?? goal.statement.value);
  return {
    goal,
    range: goal.field('target')?.range ?? goal.statement.range,
    message: `${words} comes to ${formatNumber(Math.floor(perMonth))} ${plural} a month, and at the rates of the funnel they bring ${sayMoney(brought, currency)} in ${sayMonths(need.months)}. The goal is ${wanted}, so everybody can keep this promise while the revenue is missed. It takes ${sayNeed(funnel, need, at)}: raise the number, or correct the rates or the revenue.`,
    related: revenueGoal
      ? [related(goal.agreement.file, revenueGoal.statement.range, 'The revenue that the parties want.')]
      : [],
    fixes: fix === undefined ? [] : [fix],
  };
}

/** The number that reaches the revenue at the worst of the stated rates, for the time that the goal is counted over. */
function fixFor(goal: Goal, funnel: Funnel, { months }: FunnelNeed, at: number) {
  const amount = amountOf(goal);
  const perMonth = funnel.stages[at]?.promised?.perMonth;
  const exact = exactNeed(funnel, at);
  if (amount === undefined || perMonth === undefined || exact === undefined) return undefined;
  const needed = wholeCases((exact.high / months) * (amount / perMonth));
  return raiseTarget(goal, amount, needed, `Promise ${formatNumber(needed)}, in the sentence too`);
}

function amountOf(goal: Goal): number | undefined {
  const words = goal.field('target')?.text ?? goal.statement.value;
  const [number, ...more] = words.match(/\d[\d,]*/g) ?? [];
  return number === undefined || more.length > 0 ? undefined : parseNumber(number);
}
