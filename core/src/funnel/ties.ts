import { unitsAYear } from '../parse/index.ts';
import { leadingParties } from '../resolve/index.ts';
import type { FunnelPromise, FunnelRateGoal, FunnelRevenue } from './funnel.ts';
import type { GoalTerms } from './goal-terms.ts';
import { monthsBetween } from './need.ts';
import { plainName, type StageNames } from './stage-names.ts';

/**
 * The goal that promises a number of a stage: a floor for what the stage is called, reckoned to a month. Where several do,
 * the largest is the whole if it is no less than the others together; else they may be parts, and nobody can tell.
 */
export function promiseOf(stage: StageNames, goals: readonly GoalTerms[]): FunnelPromise | undefined {
  const promises = goals.flatMap((terms): FunnelPromise[] => {
    const perMonth = counts(terms, stage) ? monthly(terms) : undefined;
    return perMonth === undefined ? [] : [{ goal: terms.goal.key, perMonth }];
  });
  const [largest, ...others] = promises.sort((one, other) => other.perMonth - one.perMonth);
  const rest = others.reduce((sum, { perMonth }) => sum + perMonth, 0);
  return largest === undefined || rest > largest.perMonth ? undefined : largest;
}

/**
 * The revenue that the parties want: a floor of money with a time, owned by several or by nobody alone. One that a single
 * party owns counts where its words speak of sold business. Money for something else, such as pipeline, is none.
 */
export function revenueOf(goals: readonly GoalTerms[]): FunnelRevenue | undefined {
  const found = goals.flatMap((terms) => {
    const { goal, floor, span, metric } = terms;
    if (floor?.kind !== 'money' || span === undefined) return [];
    const words = `${metric ?? ''} ${goal.statement.value}`;
    if (otherMoney.test(words)) return [];
    const isShared = ownersOf(terms) !== 1;
    const revenue = { goal: goal.key, amount: floor.amount, currency: floor.currency, ...span };
    return isShared || soldMoney.test(words) ? [{ isShared, revenue }] : [];
  });
  return (found.find(({ isShared }) => isShared) ?? found[0])?.revenue;
}

/** The goals whose own results are the share between two stages: “MQL to SQL conversion rate”. */
export function rateGoalsOf(stages: readonly StageNames[], goals: readonly GoalTerms[]): FunnelRateGoal[] {
  return goals.flatMap(({ goal, floor, metric }): FunnelRateGoal[] => {
    const [, first, second] = (metric === undefined ? undefined : betweenStages.exec(plainName(metric))) ?? [];
    if (floor?.kind !== 'percent' || first === undefined || second === undefined) return [];
    const from = stages.findIndex(({ known }) => known.has(first));
    const to = stages.findIndex(({ known }) => known.has(second));
    return from < 0 || to <= from ? [] : [{ goal: goal.key, from, to }];
  });
}

const betweenStages = /^(.+?) (?:to|into|→) (.+?)(?: (?:conversion )?(?:rate|conversion|share))?$/;
const otherMoney =
  /\b(?:pipeline|budgets?|costs?|spend(?:ing)?|quot(?:e|es|ed|ation|ations)|expens\w+|invest\w*|proposals?)\b/i;
const soldMoney = /\b(?:new business|revenue|sales|sold|bookings?|turnover|won|wins?|close[sd]?|orders?|arr|mrr)\b/i;

function ownersOf({ goal }: GoalTerms): number {
  const owners = goal.owners.length > 0 ? goal.owners : leadingParties(goal.statement.value, goal.agreement.parties);
  return owners?.length ?? 0;
}

function counts({ metric, floor }: GoalTerms, { known }: StageNames): boolean {
  if (floor?.kind !== 'count' || metric === undefined) return false;
  const name = plainName(metric);
  return known.has(name) || known.has(name.replace(countingWords, '').replace(wordsOfHandover, ''));
}

const countingWords =
  /^(?:(?:total )?number of|count of|volume of|new|total|open|create|generate|deliver|send|source|produce) /;
const wordsOfHandover = / (?:volume|count|delivered|handed over|created|opened|sent|assigned|a month|per month)$/;

function monthly({ floor, per, span }: GoalTerms): number | undefined {
  if (floor?.kind !== 'count') return undefined;
  if (per !== undefined) return (floor.amount * unitsAYear[per]) / 12;
  return span === undefined ? undefined : floor.amount / monthsBetween(span.from, span.until);
}
