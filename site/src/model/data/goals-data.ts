import { type Agreement, type Duration, field, type Goal, items, type Target } from '@living-sla/core';
import { type Scorecard, type ScoredGoal, scoringTextOf } from '@living-sla/core/score';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { pairsOf, readFields } from '../fields.ts';
import { deadlineOf } from '../readings.ts';
import { firstOfEach, isInForce, orNull } from './parts.ts';
import {
  type DurationData,
  durationData,
  type PeriodData,
  periodData,
  type QuantityData,
  quantityData,
  type ReachedData,
  reachedData,
  type TargetData,
  targetData,
  valueIn,
} from './values.ts';

/** A goal for programs. What its text does not say is null or empty. */
export interface GoalData {
  readonly agreement: string;
  readonly id: string;
  readonly statement: string;
  /** Ids of the parties that answer for it; all parties of the agreement where it names none. */
  readonly owners: readonly string[];
  readonly status: string;
  /** Whether it binds on the day of the build. */
  readonly inForce: boolean;
  readonly version: string | null;
  readonly metric: string | null;
  readonly target: TargetData | null;
  readonly of: string | null;
  readonly per: PeriodData | null;
  readonly from: string | null;
  readonly by: string | null;
  readonly steps: readonly StepData[];
  readonly segments: readonly SegmentData[];
  readonly clock: ClockData | null;
  readonly baseline: QuantityData | null;
  readonly source: string | null;
  readonly supports: readonly string[];
  readonly latest: LatestData | null;
  readonly address: string;
  readonly scorecard: string | null;
}

interface StepData {
  readonly by: string | null;
  readonly target: TargetData | null;
  readonly statement: string | null;
}

interface SegmentData {
  readonly when: Readonly<Record<string, string>>;
  readonly target: TargetData | null;
  readonly within: DurationData | null;
  readonly limit: DurationData | null;
}

interface ClockData {
  readonly starts: string | null;
  readonly stops: readonly string[];
  readonly doesNotStop: readonly string[];
  readonly pauses: readonly string[];
  readonly restarts: string | null;
  readonly within: DurationData | null;
  readonly limit: DurationData | null;
  readonly calendar: string;
  readonly outOfHours: string | null;
}

interface LatestData {
  readonly period: string;
  readonly from: string;
  readonly until: string;
  readonly state: string;
  readonly value: ReachedData | null;
  readonly attainment: number | null;
  readonly version: string | null;
}

/** The goals of all agreements, in the order of the handbook. */
export function goalsData(context: Context): GoalData[] {
  return firstOfEach(context.handbook.agreements).flatMap((agreement) => goalsOf(agreement, context));
}

function goalsOf(agreement: Agreement, context: Context): GoalData[] {
  const text = scoringTextOf(context.handbook, agreement);
  const scorecard = context.scorecard(agreement.id);
  const holds = text !== undefined && isInForce(text, context.today);
  return agreement.goals.flatMap((goal, at) => {
    const scored = text?.goals[at];
    return scored === undefined ? [] : [goalData({ goal, scored, scorecard, holds, context })];
  });
}

interface Sources {
  readonly goal: Goal;
  /** The same goal as scores read it. */
  readonly scored: ScoredGoal;
  readonly scorecard: Scorecard | undefined;
  /** Whether the text of its agreement is in force. */
  readonly holds: boolean;
  readonly context: Context;
}

function goalData({ goal, scored, scorecard, holds, context }: Sources): GoalData {
  const { agreement, node } = goal;
  const fields = readFields(node, context.beginSection(agreement.facts));
  const everybody = agreement.parties.map(({ id }) => id);
  return {
    agreement: agreement.id,
    id: goal.key,
    statement: scored.statement,
    owners: scored.owners.length === 0 ? everybody : scored.owners,
    status: goal.status,
    inForce: goal.binding && holds,
    version: orNull(agreement.version),
    metric: orNull(scored.metric),
    target: scored.target ? targetData(scored.target) : null,
    of: orNull(scored.of),
    per: scored.per ? periodData(scored.per) : null,
    from: orNull(scored.from),
    by: orNull(scored.by ?? deadlineOf(fields.text('by'), context)),
    steps: items(field(node, 'steps')).map((step) => stepData(step, goal, context)),
    segments: items(field(node, 'by-segment')).map((row) => segmentData(row, goal)),
    clock: clockData(goal, context),
    baseline: scored.baseline ? quantityData(scored.baseline) : null,
    source: orNull(scored.source),
    supports: fields.texts('supports'),
    latest: latestData(goal, scorecard),
    address: context.goalAddress(goal),
    scorecard: scorecard === undefined ? null : addresses.scorecard(agreement.id),
  };
}

type Node = ReturnType<typeof items>[number];

function stepData(step: Node, { agreement }: Goal, context: Context): StepData {
  const fields = readFields(step, context.beginSection(agreement.facts));
  return {
    by: orNull(deadlineOf(fields.text('by'), context)),
    target: targetIn(step, agreement),
    statement: orNull(fields.text('statement')),
  };
}

function segmentData(row: Node, { agreement }: Goal): SegmentData {
  return {
    when: Object.fromEntries(pairsOf(field(row, 'when'))),
    target: targetIn(row, agreement),
    within: durationIn(row, 'within', agreement),
    limit: durationIn(row, 'limit', agreement),
  };
}

function clockData({ node, agreement }: Goal, context: Context): ClockData | null {
  const clock = readFields(node, context.beginSection(agreement.facts)).fields('clock');
  if (clock?.node.kind !== 'map') return null;
  return {
    starts: orNull(clock.text('starts')),
    stops: clock.texts('stops'),
    doesNotStop: clock.texts('does-not-stop'),
    pauses: clock.texts('pauses'),
    restarts: orNull(clock.text('restarts')),
    within: durationIn(clock.node, 'within', agreement),
    limit: durationIn(clock.node, 'limit', agreement),
    calendar: clock.text('calendar') ?? 'default',
    outOfHours: orNull(clock.text('out-of-hours')),
  };
}

function latestData({ key }: Goal, scorecard: Scorecard | undefined): LatestData | null {
  const latest = scorecard?.goals.find((each) => each.key === key && each.isCurrent)?.latest;
  if (latest === undefined) return null;
  const { period, name, state, amount, attainment, version } = latest;
  return {
    period: name,
    from: period.from,
    until: period.until,
    state,
    value: amount ? reachedData(amount) : null,
    attainment: orNull(attainment),
    version: orNull(version),
  };
}

function targetIn(node: Node, { facts }: Agreement): TargetData | null {
  const target = valueIn<Target>(facts, node, 'target');
  return target ? targetData(target) : null;
}

function durationIn(node: Node, key: string, { facts }: Agreement): DurationData | null {
  const duration = valueIn<Duration>(facts, node, key);
  return duration ? durationData(duration) : null;
}
