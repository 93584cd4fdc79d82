import { field, items, type Quantity, type Target } from '../../parse/index.ts';
import { type Agreement, type Goal, goalFields, targetOf } from '../../resolve/index.ts';
import { defineRule, quote } from '../rule.ts';
import { hasOutgrownItsStart } from '../support/missing-part.ts';

export default defineRule({
  id: 'lead-count-alone',
  title: 'A number of leads stands beside what they are worth',
  category: 'coherence',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *agreement(agreement) {
    if (!hasOutgrownItsStart(agreement)) return;
    const goals = agreement.goals.filter(({ status }) => status === 'active');
    const first = goals.find(countsLeads);
    if (first === undefined || goals.some(looksAtWorth) || weighsWorth(agreement)) return;
    yield {
      goal: first,
      range: first.statement.range,
      message: `${quote(first.statement.value)} counts leads, and no goal beside it looks at what becomes of them. Then the cheapest lead is the best one: the number is met while fewer of them buy. Add a goal for the share that gets to the next stage, such as “40% of MQLs become SQLs”, or for the revenue.`,
    };
  },
});

/** A floor for leads as such: not for those that Sales has accepted, and not for how fast they are called. */
function countsLeads(goal: Goal): boolean {
  // What is counted is read from a sentence only where it speaks of leads at all: most speak of other things.
  if (goal.field('metric') === undefined && !anyLead.test(goal.statement.value)) return false;
  const words = metricOf(goal);
  if (!leads.test(words) || laterStages.test(words)) return false;
  const target = targetOf(goal);
  if (target === undefined || target.comparator === 'at-most' || target.comparator === 'less-than') return false;
  return quantityOf(target).kind === 'count';
}

/** Money, a number of a later stage, or a share of those that get there. Speed alone says nothing of worth. */
function looksAtWorth(goal: Goal): boolean {
  const target = targetOf(goal);
  const kind = target && quantityOf(target).kind;
  const words = `${metricOf(goal)} ${goal.statement.value}`;
  if (kind === 'money') return !spending.test(words);
  if (moneyWords.test(words)) return true;
  if (goal.field('clock', 'within') !== undefined) return false;
  if (kind === 'percent') return laterStages.test(words) || quality.test(words);
  return kind === 'count' && laterStages.test(words);
}

/** A goal that asks for so many of the good ones among its leads keeps its number honest by itself. */
function weighsWorth({ goals }: Agreement): boolean {
  return goals.some(({ node }) => items(field(node, 'by-segment')).some((row) => field(row, 'target') !== undefined));
}

/** What is counted, in the author's words; the whole sentence where no field says it. */
function metricOf(goal: Goal): string {
  return goal.field('metric')?.text ?? goalFields(goal).metric ?? goal.statement.value;
}

function quantityOf(target: Target): Quantity {
  return target.comparator === 'between' ? target.low : target.quantity;
}

const leads =
  /\b(?:leads?|m[qc]ls?|contacts?|prospects?|enquir(?:y|ies)|inquir(?:y|ies)|sign-?ups?|registrations?|downloads?|form fills?|subscribers?|names?)\b/i;
/** A part of each of these words. What is counted may be put together from words that do not stand side by side. */
const anyLead = /lead|m[qc]l|contact|prospect|quir|sign|registration|download|fill|subscriber|name/i;
const laterStages =
  /\b(?:sales[- ](?:qualified|accepted)|s[qa]ls?|opportunit(?:y|ies)|pipeline|meetings?|demos?|appointments?|deals?|wins?|won|customers?|clients?|orders?|contracts?|bookings?|proposals?|conver(?:t|ts|ted|sion)|closed?)\b/i;
const quality =
  /\b(?:accept(?:ed|ance)?|reject(?:ed|ion)?|return(?:ed)?|fit|icp|ideal|quality|valid|score[ds]?|grade|complete)\b/i;
const moneyWords = /\b(?:revenue|new business|turnover|bookings|arr|mrr|sales target|quota)\b/i;
const spending = /\b(?:budgets?|costs?|spend(?:ing)?)\b/i;
