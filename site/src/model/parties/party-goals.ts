import type { Goal } from '@living-sla/core';
import { addresses, at } from '../addresses.ts';
import type { Subject } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import { readFields } from '../fields.ts';
import { rowAnchor } from '../scorecard/score-row.ts';
import { verdictOf, verdictTone } from '../scorecard/score-words.ts';
import { lastDue, lastInWords } from '../scorecard/standing.ts';
import { type Badge, statusBadge } from '../statuses.ts';
import { type HandbookParty, isOver, subjectsOf } from './gather.ts';

/** The goals of a party, in all its agreements. */
export interface PartyGoals {
  readonly goals: readonly PartyGoal[];
  /** How many there was no room for. */
  readonly more: number;
}

/** A goal that a party answers for, with its last result. */
export interface PartyGoal {
  readonly statement: string;
  readonly address: string;
  readonly agreement: string;
  readonly badge: Badge | undefined;
  /** Whether other parties answer for it as well. */
  readonly isShared: boolean;
  readonly target: string | undefined;
  /** The last period in which something was due; undefined where nothing is known. */
  readonly result: { readonly badge: Badge; readonly words: string; readonly address: string } | undefined;
}

/** A page shows this many. */
const mostGoals = 14;

/** The goals that a party answers for, alone or with others; a goal without an owner is everybody's. */
export function goalsOf(party: HandbookParty, context: Context): PartyGoals {
  const all = subjectsOf(party, context).flatMap((subject) =>
    subject.agreement.goals
      .filter(({ owners, status }) => !isOver(status) && (owners.length === 0 || isAmong(owners, party)))
      .map((goal) => [goal, subject] as const),
  );
  return {
    goals: all.slice(0, mostGoals).map(([goal, subject]) => goalOf(goal, subject)),
    more: Math.max(0, all.length - mostGoals),
  };
}

function isAmong(ids: readonly string[], party: HandbookParty): boolean {
  return ids.some((id) => addresses.party(id) === party.address);
}

function goalOf(goal: Goal, { agreement, context }: Subject): PartyGoal {
  const fields = readFields(goal.node, context.beginSection(agreement.facts));
  const [target, per] = [fields.reading('target'), fields.reading('per')];
  return {
    statement: goal.statement.value,
    address: context.goalAddress(goal),
    agreement: agreement.title,
    badge: statusBadge(goal.status),
    isShared: goal.owners.length !== 1,
    target: target === undefined ? undefined : [target, per].filter(Boolean).join(' '),
    result: resultOf(goal, context),
  };
}

function resultOf(goal: Goal, context: Context): PartyGoal['result'] {
  const scorecard = context.scorecard(goal.agreement.id);
  const row = scorecard?.goals.find(({ key, isCurrent }) => isCurrent && key === goal.key);
  const score = row?.binding ? lastDue(row) : undefined;
  if (row === undefined || score === undefined) return undefined;
  return {
    badge: { words: verdictOf(score), tone: verdictTone(score.state) },
    words: lastInWords(score),
    address: at(addresses.scorecard(goal.agreement.id), rowAnchor(row)),
  };
}
