import { type Agreement, type Duration, field, type Goal, items, type Target } from '@living-sla/core';
import { type Scorecard, type ScoredGoal, type ScoringText, scoringTextOf } from '@living-sla/core/score';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { pairsOf, readFields } from '../fields.ts';
import { deadlineOf } from '../readings.ts';
import { frozenContext } from '../versions/frozen-context.ts';
import { agreementIn, type Past } from '../versions/past.ts';
import { earlierInForce, firstOfEach, isInForce, orNull } from './parts.ts';
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

/**
 * The goals of all agreements, in the order of the handbook. Where an earlier version binds today, its goals come first,
 * and then those of the newest text, which do not bind yet. @param past where the earlier versions are.
 */
export function goalsData(context: Context, past?: Past): GoalData[] {
  return firstOfEach(context.handbook.agreements).flatMap((agreement) => {
    const text = scoringTextOf(context.handbook, agreement);
    const earlier = earlierInForce(agreement, context);
    const scorecard = context.scorecard(agreement.id);
    const top = { id: agreement.id, address: scorecard && addresses.scorecard(agreement.id) };
    // A result is told beside the target that it is held against.
    const newest = { ...top, scorecard: earlier === undefined ? scorecard : undefined };
    return [
      ...earlierGoals(agreement, earlier, { context, past, source: { ...top, scorecard } }),
      ...goalsOf(agreement, text, { ...newest, holds: isInForce(text, agreement, context), context }),
    ];
  });
}

type Source = Pick<Sources, 'id' | 'address' | 'scorecard'>;
type Earlier = { readonly context: Context; readonly past: Past | undefined; readonly source: Source };

function earlierGoals({ id }: Agreement, inForce: string | undefined, { context, past, source }: Earlier): GoalData[] {
  const version = past?.agreement(id)?.versions.find((each) => each.version === inForce);
  const then = version && agreementIn(version.source);
  if (version === undefined || then === undefined) return [];
  const handbook = version.source.handbook();
  const frozen = frozenContext(handbook, then, version.address, context);
  return goalsOf(then, scoringTextOf(handbook, then), { ...source, holds: true, context: frozen });
}

function goalsOf(
  { goals }: Agreement,
  text: ScoringText | undefined,
  sources: Omit<Sources, 'goal' | 'scored'>,
): GoalData[] {
  return goals.flatMap((goal, at) => {
    const scored = text?.goals[at];
    return scored === undefined ? [] : [goalData({ ...sources, goal, scored })];
  });
}

interface Sources {
  readonly goal: Goal;
  /** The same goal as scores read it. */
  readonly scored: ScoredGoal;
  /** Where its results come from. */
  readonly scorecard: Scorecard | undefined;
  /** The id of its agreement today, and where its scorecard is. */
  readonly id: string;
  readonly address: string | undefined;
  /** Whether the text of its agreement is in force. */
  readonly holds: boolean;
  readonly context: Context;
}

function goalData({ goal, scored, scorecard, id, address, holds, context }: Sources): GoalData {
  const { agreement, node } = goal;
  const fields = readFields(node, context.beginSection(agreement.facts));
  const everybody = agreement.parties.map(({ id }) => id);
  return {
    agreement: id,
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
    scorecard: orNull(address),
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
