import {
  type ActualCounts,
  type Funnel,
  needOf,
  type Spread,
  type StageNeed,
  saySpread,
} from '@living-sla/core/funnel';
import type { Badge } from '../statuses.ts';

/** What the drawing of a funnel and its table show of one stage: numbers a month, in words and as lengths. */
export interface FunnelRow {
  readonly id: string;
  readonly name: string;
  /** How many are needed in all the months together: “1,680”. */
  readonly total: string;
  readonly needed: FunnelBar;
  /** undefined where no goal promises a number of the stage. */
  readonly promised: (FunnelBar & { readonly verdict: Badge }) | undefined;
  /** What was counted; without a length where the month has no value. undefined where nothing is counted. */
  readonly actual: { readonly text: string; readonly bar: FunnelBar | undefined } | undefined;
}

/** A number and how long it is drawn, in percent of the longest of all. */
export interface FunnelBar {
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

/** The rows of a funnel, in its order; empty where nothing can be reckoned. Light enough for a browser. */
export function funnelRows(funnel: Funnel, actual: ActualCounts | undefined): readonly FunnelRow[] {
  const need = needOf(funnel);
  if (need === undefined) return [];
  const longest = Math.max(1, ...need.stages.map((stage, at) => mostOf(stage, actual?.counts[at])));
  return need.stages.map((stage, at) => rowOf(funnel, { stage, at, longest, actual }));
}

/** “1 November 2026”. @param day an ISO date. */
export function dayWords(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** “October 2026”. @param day an ISO date in it. */
export function monthWords(day: string): string {
  return monthFormat.format(new Date(`${day}T00:00:00Z`));
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

interface Place {
  readonly stage: StageNeed;
  readonly at: number;
  readonly longest: number;
  readonly actual: ActualCounts | undefined;
}

function rowOf({ stages }: Funnel, { stage, at, longest, actual }: Place): FunnelRow {
  const { id, total, perMonth, promised } = stage;
  const count = actual?.counts[at];
  return {
    id,
    name: stages[at]?.name ?? id,
    total: saySpread(total),
    needed: barOf(perMonth, longest),
    promised:
      promised === undefined
        ? undefined
        : { ...barOf({ low: promised, high: promised }, longest), verdict: verdictOf(stage) },
    actual:
      actual === undefined || stages[at]?.promised === undefined
        ? undefined
        : {
            text: count === undefined ? 'no value' : saySpread({ low: count, high: count }),
            bar: count === undefined ? undefined : barOf({ low: count, high: count }, longest),
          },
  };
}

function verdictOf({ enough, promised = 0, perMonth }: StageNeed): Badge {
  if (enough === 'yes') return { words: 'enough', tone: 'good' };
  if (enough === 'at best') return { words: 'enough at the best rates only', tone: 'notice' };
  return { words: `${saySpread(missing(perMonth, promised))} too few`, tone: 'warning' };
}

function missing({ low, high }: Spread, promised: number): Spread {
  return { low: Math.ceil(low - promised), high: Math.ceil(high - promised) };
}

function barOf({ low, high }: Spread, longest: number): FunnelBar {
  const length = (amount: number) => Math.round(Math.max((amount / longest) * 100, 0.5) * 100) / 100;
  const shown = (amount: number) => Math.round(amount * 10) / 10;
  return { text: saySpread({ low: shown(low), high: shown(high) }), low: length(low), high: length(high) };
}

function mostOf({ perMonth, promised = 0 }: StageNeed, actual = 0): number {
  return Math.max(perMonth.high, promised, actual);
}
