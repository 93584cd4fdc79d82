import {
  field,
  type IsoDate,
  type Period,
  type PeriodUnit,
  parsePeriod,
  parseWhen,
  periodBounds,
  type Quantity,
  type Target,
} from '../parse/index.ts';
import { fiscalYearStart, type Goal, goalFields, type HandbookView, targetOf } from '../resolve/index.ts';
import { edgeOf, edgeOfWhen, valueAt } from './read-figures.ts';

/** What a goal promises, as far as the funnel cares: a floor, what it counts, and over which time. */
export interface GoalTerms {
  readonly goal: Goal;
  /** What is counted, in the author's words. */
  readonly metric: string | undefined;
  /** The least that is wanted; undefined where the goal sets no floor. */
  readonly floor: Quantity | undefined;
  /** The unit of time that it is counted for; undefined for a goal with a day. */
  readonly per: PeriodUnit | undefined;
  /** The days between which it is counted; undefined where they cannot be told. */
  readonly span: { readonly from: IsoDate; readonly until: IsoDate } | undefined;
}

/** Reads the goals of an agreement that bind, or would if the agreement did. A trial is a promise of nothing. */
export function goalTerms(goals: readonly Goal[], handbook: HandbookView): GoalTerms[] {
  return goals.filter(({ status }) => status === 'active').map((goal) => termsOf(goal, handbook));
}

function termsOf(goal: Goal, handbook: HandbookView): GoalTerms {
  const said = goal.form === 'sentence' ? goalFields(goal) : undefined;
  const target = targetOf(goal);
  const per = said === undefined ? periodField(goal) : readPeriod(said.per);
  return {
    goal,
    metric: goal.field('metric')?.text ?? said?.metric ?? (target && nounOf(target)),
    floor: target && floorOf(target),
    per,
    span: per === undefined ? spanOf(goal, handbook, said?.by) : spanAround(per, handbook),
  };
}

function periodField(goal: Goal): PeriodUnit | undefined {
  const value = valueAt(goal.agreement.facts, goal.field('per'));
  return value?.kind === 'period' ? unitOf(value.value as Period) : undefined;
}

function readPeriod(text: string | undefined): PeriodUnit | undefined {
  const period = text === undefined ? undefined : parsePeriod(text);
  return period?.ok ? unitOf(period.value) : undefined;
}

/** What counts at any moment over the last months is no number for each of them. */
function unitOf(period: Period): PeriodUnit | undefined {
  return period.form === 'each' ? period.unit : undefined;
}

function floorOf(target: Target): Quantity | undefined {
  if (target.comparator === 'between') return target.low;
  const isFloor = ['at-least', 'more-than', 'exactly'].includes(target.comparator);
  return isFloor ? target.quantity : undefined;
}

function nounOf(target: Target): string | undefined {
  const quantity = target.comparator === 'between' ? target.high : target.quantity;
  return quantity.kind === 'count' ? quantity.noun : undefined;
}

/** From the day that the goal names, or the agreement's first, to the day by which it is due. */
function spanOf(goal: Goal, handbook: HandbookView, said: string | undefined): GoalTerms['span'] {
  const { facts, root } = goal.agreement;
  const until = said === undefined ? edgeOf(facts, goal.field('by'), handbook, 'until') : dayIn(said, handbook);
  const start = goal.field('from') ?? field(field(root, 'effective'), 'from');
  const from = edgeOf(facts, start, handbook, 'from');
  return from === undefined || until === undefined || until < from ? undefined : { from, until };
}

function dayIn(text: string, handbook: HandbookView): IsoDate | undefined {
  const read = parseWhen(text);
  return read.ok ? edgeOfWhen(read.value, handbook, 'until') : undefined;
}

/** The month, quarter or year in which the handbook is looked at; a day and a week are too short for a funnel. */
function spanAround(unit: PeriodUnit, handbook: HandbookView): GoalTerms['span'] {
  if (unit === 'day' || unit === 'business-day' || unit === 'week') return undefined;
  return periodBounds(
    { form: 'relative', which: 'this', unit },
    fiscalYearStart(handbook.settings.facts),
    handbook.today,
  );
}
