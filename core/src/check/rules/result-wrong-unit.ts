import {
  describeResultAmount,
  describeTarget,
  type Quantity,
  type ResultAmount,
  type Target,
} from '../../parse/index.ts';
import { type Goal, quantityOf, type ResultRow, targetOf, withUnitOf } from '../../resolve/index.ts';
import { defineRule, quote, type Report } from '../rule.ts';
import { placeIn, resultsIn, rowsOfGoals } from '../support/results/results-in.ts';
import { tellSome } from '../support/results/tell-some.ts';

export default defineRule({
  id: 'result-wrong-unit',
  title: 'A value is counted in what its goal asks for',
  category: 'results',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },

  *file(facts, { handbook }) {
    const found = resultsIn(facts, handbook);
    if (found === undefined) return;
    const { text } = facts.file;
    yield* tellSome(reports());

    function* reports(): Generator<Report> {
      for (const [row, goal] of rowsOfGoals(found as NonNullable<typeof found>, handbook)) {
        const reason = reasonAgainst(row, goal);
        if (reason === undefined) continue;
        const column = row.row.cell('unit')?.text ? 'unit' : 'value';
        yield { range: placeIn(row, column, text), message: reason, goal };
      }
    }
  },
});

/** Why a value cannot be held against the target of its goal; undefined where it can, or where no target can be read. */
function reasonAgainst({ amount }: ResultRow, goal: Goal): string | undefined {
  const target = targetOf(goal);
  const wanted = quantityOf(target);
  if (!amount.ok || target === undefined || wanted === undefined) return undefined;
  const value = withUnitOf(target, amount.value);
  // A share of what stood there before may be told as the number that it has become.
  const isRelative = wanted.kind === 'percent' && goal.field('baseline') !== undefined;
  if (!isRelative && value.kind === 'percent' && value.percent > 100 && isShareOfCases(goal))
    return `${quote(describeResultAmount(value))} is more than all, but ${quote(goal.key)} asks for a share of ${quote(goal.field('of')?.text ?? '')}, and no share is above 100%. Look up how many of how many it were, and write that: “480 of 505”.`;
  if (isRelative || fits(value, wanted)) return undefined;
  return `${quote(describeResultAmount(value))} is ${kindOf(value)}, but ${quote(goal.key)} asks for ${asked(target)}, so nobody can say whether it was met. Write the value ${howToWrite(wanted)}.`;
}

/** “95% of the MQLs assigned in the month”. Without `of`, 110% of what there was may be growth. */
function isShareOfCases(goal: Goal): boolean {
  return goal.field('of') !== undefined && quantityOf(targetOf(goal))?.kind === 'percent';
}

function fits(value: ResultAmount, wanted: Quantity): boolean {
  if (value.kind === 'share') return wanted.kind === 'percent';
  if (value.kind !== wanted.kind) return false;
  if (value.kind === 'money') return wanted.kind === 'money' && value.currency === wanted.currency;
  return value.kind !== 'duration' || (wanted.kind === 'duration' && value.clock === wanted.clock);
}

function kindOf(value: ResultAmount): string {
  switch (value.kind) {
    case 'money':
      return `money in ${value.currency}`;
    case 'percent':
      return 'a percentage';
    case 'share':
      return 'a share';
    case 'duration':
      return value.clock === 'business' ? 'working time' : 'time by the clock on the wall';
    case 'count':
      return 'a number of things';
  }
}

function asked(target: Target): string {
  return `${quote(describeTarget(target))}`;
}

function howToWrite(wanted: Quantity): string {
  switch (wanted.kind) {
    case 'money':
      return `in ${wanted.currency}`;
    case 'percent':
      return 'as “93%”, or as “480 of 505”';
    case 'duration':
      return wanted.clock === 'business' ? `in business ${wanted.unit}s` : `in ${wanted.unit}s`;
    case 'count':
      return wanted.noun === undefined ? 'as a plain number' : `as a number of ${wanted.noun}`;
  }
}
