import { describeResultPeriod, type ResultPeriod, type ResultValue } from '../../parse/index.ts';
import { dayWords } from '../day-words.ts';
import type { GoalLine } from '../plan/goal-lines.ts';
import { isHeldBy } from '../plan/held-around.ts';
import type { NamedPeriod, PeriodAt } from '../plan/named-period.ts';
import type { Timeline } from '../plan/timeline.ts';
import type { PeriodScore } from '../scorecard.ts';
import { addUp } from './add-up.ts';
import { addsUp } from './adds-up.ts';

/**
 * Values for periods in which no text asked for the goal, or too late in it: kept and shown, never scored. They are shown by the periods of the
 * goal's earliest text; one that fits none of them has its own.
 * @param scored the periods that are scored, oldest first. @param rows the values, by their first days.
 */
export function notInForce(
  line: GoalLine,
  scored: readonly PeriodScore[],
  rows: readonly ResultValue[],
  { timeline, periodAt }: { readonly timeline: Timeline; readonly periodAt: PeriodAt },
): readonly PeriodScore[] {
  const left = unscored(scored, rows).filter(({ segment }) => Object.keys(segment).length === 0);
  const groups = Map.groupBy(left, (row) => {
    const { period } = shownIn(row, line, periodAt);
    return `${period.from} ${period.until}`;
  });
  return [...groups.values()].map((inside) => {
    const { period, name } = shownIn(inside[0] as ResultValue, line, periodAt);
    const total = addUp(inside, period.from, period.until, addsUp(line.head));
    return {
      period,
      name,
      state: 'not in force',
      version: undefined,
      target: undefined,
      amount: total.isWhole ? total.amount : undefined,
      attainment: undefined,
      share: undefined,
      parts: [],
      due: period.until,
      why: whyNot(period, line, timeline),
      asked: undefined,
      rows: inside.map(({ file, line: at, note }) => ({ file, line: at, note })),
    };
  });
}

function whyNot({ from, until }: ResultPeriod, line: GoalLine, { spans }: Timeline): string {
  const held = spans.find((span) => span.from <= until && from <= span.until && isHeldBy(span.text, line));
  return held === undefined
    ? 'No text that binds asked for it then.'
    : `It is asked for from ${dayWords(held.from)} on, less than half of the period.`;
}

/** Those that share no day with a period that is scored. */
function unscored(scored: readonly PeriodScore[], rows: readonly ResultValue[]): readonly ResultValue[] {
  const inOrder = [...scored].sort((one, other) => (one.period.until < other.period.until ? -1 : 1));
  let at = 0;
  return rows.filter(({ period }) => {
    while (at < inOrder.length && (inOrder[at] as PeriodScore).period.until < period.from) at++;
    const next = inOrder[at];
    return next === undefined || next.period.from > period.until;
  });
}

function shownIn({ period }: ResultValue, { goals }: GoalLine, periodAt: PeriodAt): NamedPeriod {
  const [text, goal] = [...goals].at(-1) ?? [];
  const per = goal?.per;
  const unit = per?.form === 'each' ? per.unit : undefined;
  const named = unit && text && periodAt(unit === 'business-day' ? 'day' : unit, period.from, text);
  return named !== undefined && period.until <= named.period.until
    ? named
    : { period, name: describeResultPeriod(period) };
}
