import type { Goal } from '@living-sla/core';
import { type Fields, readFields } from '../fields.ts';
import { type Html, noHtml, plainOrNothing } from '../html.ts';
import type { PartyName } from '../names.ts';
import { listed } from '../sentences.ts';
import { type Badge, statusBadge } from '../statuses.ts';
import { alsoStated } from './also-stated.ts';
import type { BlockTop, Fact } from './block.ts';
import type { Subject } from './page-parts.ts';
import { type SegmentTable, segmentsOf } from './segments.ts';
import { factsOf } from './tables.ts';

/** The goals that the same parties answer for. */
export interface GoalsBlock extends BlockTop {
  readonly kind: 'goals';
  readonly owners: readonly PartyName[];
  readonly rows: readonly GoalRow[];
}

/** One goal, as its row shows it. */
export interface GoalRow {
  readonly anchor: string;
  /** What results call it. */
  readonly key: string;
  readonly statement: Html;
  /** Its sentence without links. */
  readonly plain: string;
  readonly badge: Badge | undefined;
  /** What is missing before a third person could decide it; empty where nothing is. */
  readonly missing: readonly string[];
  readonly target: string | undefined;
  readonly of: Html | undefined;
  /** The period or the deadline: "per month", "by 31 January 2027". */
  readonly when: readonly string[];
  readonly baseline: string | undefined;
  readonly source: string | undefined;
  readonly supports: readonly { readonly statement: string; readonly address: string }[];
  readonly steps: readonly GoalStep[];
  readonly segments: SegmentTable | undefined;
  readonly counting: readonly Fact[];
  readonly note: Html | undefined;
  /** Where it is told how its time is measured; undefined where it has no clock. */
  readonly clock: string | undefined;
}

/** A smaller goal on the way. */
export interface GoalStep {
  readonly by: string | undefined;
  readonly target: string | undefined;
  readonly statement: Html | undefined;
}

/** These goals of an agreement: what the parties share first, then each party's own. */
export function goalBlocks(subject: Subject, all: readonly Goal[] = subject.agreement.goals): GoalsBlock[] {
  const { agreement } = subject;
  const groups = new Map<string, Goal[]>();
  for (const goal of all) {
    const key = ownersOf(goal, subject).join('\n');
    groups.set(key, [...(groups.get(key) ?? []), goal]);
  }
  const order = agreement.parties.map((party) => party.id);
  const rank = (owners: readonly string[]) => (owners.length === 1 ? 1 + order.indexOf(owners[0] ?? '') : 0);
  return [...groups.values()]
    .map((goals) => ({ goals, owners: ownersOf(goals[0] as Goal, subject) }))
    .sort((a, b) => rank(a.owners) - rank(b.owners))
    .map(({ goals, owners }) => block(goals, owners, subject, groups.size === 1));
}

/** Nobody named is everybody: a goal without an owner is shared. */
function ownersOf(goal: Goal, { agreement }: Subject): readonly string[] {
  const everybody = agreement.parties.map((party) => party.id);
  const named = everybody.filter((id) => goal.owners.includes(id));
  const strangers = goal.owners.filter((id) => !everybody.includes(id));
  const owners = [...named, ...strangers];
  return owners.length === 0 ? everybody : owners;
}

function block(goals: readonly Goal[], ids: readonly string[], subject: Subject, alone: boolean): GoalsBlock {
  const owners = ids.map(subject.party);
  const everybody = ids.length === subject.agreement.parties.length;
  const names = listed(owners.map((owner) => owner.name));
  const title = ids.length === 1 ? `Goals of ${names}` : everybody ? 'Shared goals' : `Goals shared by ${names}`;
  const section = subject.context.beginSection(subject.agreement.facts);
  const rows = goals.map((goal) => rowOf(goal, readFields(goal.node, section), subject));
  const bare = alone && goals.every((goal) => goal.owners.length === 0);
  return { kind: 'goals', anchor: 'goals', title: bare ? undefined : title, owners: bare ? [] : owners, rows };
}

function rowOf(goal: Goal, fields: Fields, subject: Subject): GoalRow {
  const { context } = subject;
  return {
    anchor: context.goalAnchor(goal),
    key: goal.key,
    plain: goal.statement.value,
    statement: fields.sentence ?? fields.prose('statement') ?? noHtml,
    badge: statusBadge(goal.status),
    missing: missingIn(goal),
    target: fields.reading('target'),
    of: fields.prose('of'),
    when: whenOf(fields),
    baseline: fields.reading('baseline'),
    source: fields.text('source'),
    supports: fields.texts('supports').flatMap((id) => supported(id, subject)),
    steps: fields.each('steps').map(stepOf),
    segments: fields.fields('clock') === undefined ? segmentsOf(fields) : undefined,
    counting: countingOf(fields),
    note: fields.prose('note'),
    clock: fields.fields('clock') && context.clockAddress(goal),
  };
}

function missingIn({ measurability }: Goal): string[] {
  const parts = [
    measurability.metric === undefined && 'what is counted',
    measurability.target === undefined && 'how much is enough',
    measurability.time === undefined && 'by when, or over which period',
  ];
  return parts.filter((part) => part !== false);
}

function whenOf(fields: Fields): string[] {
  const [from, by, per] = [fields.reading('from'), fields.reading('by'), fields.reading('per')];
  return [from && `from ${from}`, by && `by ${by}`, per].filter(
    (part) => part !== undefined && part !== '',
  ) as string[];
}

function supported(id: string, { agreement, context }: Subject): GoalRow['supports'] {
  const goal = agreement.goals.find((each) => each.key === id);
  return goal === undefined ? [] : [{ statement: goal.statement.value, address: context.goalAddress(goal) }];
}

function stepOf(step: Fields): GoalStep {
  return { by: step.reading('by'), target: step.reading('target'), statement: step.prose('statement') };
}

function countingOf(fields: Fields): Fact[] {
  const counts = fields.fields('counts');
  const once = counts?.text('once-per');
  const facts = factsOf([
    ['What is counted', fields.prose('metric')],
    ['Which date decides', counts?.prose('date')],
    ['Counted once per', plainOrNothing(once)],
    ['Rule', counts?.prose('rule')],
  ]);
  return [...facts, ...alsoStated(fields.node)];
}
