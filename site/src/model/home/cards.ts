import { type Agreement, counted, type Goal } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import { daysInWords, standingOf, standsOf } from '../agreement/glance.ts';
import { subjectOf } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import type { PartyName } from '../names.ts';
import { tellDays } from '../readings.ts';
import type { StandingBlock } from '../scorecard/standing.ts';
import type { Badge } from '../statuses.ts';

/** An agreement on the first page. */
export interface AgreementCard {
  readonly title: string;
  readonly address: string;
  readonly standing: Badge | undefined;
  /** Where it stands by its results; undefined for one that binds nobody. */
  readonly stands: StandingBlock | undefined;
  readonly version: string | undefined;
  /** "1 November 2026 to 31 January 2027". */
  readonly effective: string | undefined;
  readonly parties: readonly (PartyName & { readonly goals: string })[];
  /** "2 shared goals"; undefined where there is none. */
  readonly shared: string | undefined;
  /** The goals that matter most, as sentences. */
  readonly headlines: readonly { readonly statement: string; readonly address: string }[];
}

const headlineCount = 3;

/** Makes the card of an agreement. */
export function agreementCard(agreement: Agreement, context: Context): AgreementCard {
  const subject = subjectOf(agreement, context);
  const effective = subject?.read().fields('effective');
  const counts = countByOwner(agreement);
  return {
    title: agreement.title,
    address: addresses.agreement(agreement.id),
    standing: subject && standingOf(subject),
    stands: subject && standsOf(subject),
    version: agreement.version,
    effective: daysInWords(effective?.reading('from'), effective?.reading('until')),
    parties: agreement.parties.map(({ id }) => ({
      ...context.names.party(id, agreement),
      goals: counted(counts.get(id) ?? 0, 'goal'),
    })),
    shared: counts.has('') ? counted(counts.get('') ?? 0, 'shared goal') : undefined,
    headlines: headlinesOf(agreement).map((goal) => ({
      statement: tellDays(goal.statement.value),
      address: context.goalAddress(goal),
    })),
  };
}

/** Goals in force by the one party that answers for them; under no name, those that are shared. */
function countByOwner(agreement: Agreement): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const goal of inForce(agreement)) {
    const owner = goal.owners.length === 1 ? (goal.owners[0] ?? '') : '';
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}

/**
 * What others serve comes first: a goal that supports none. Then shared goals before those of one party, each in the
 * order of its author, so that an agreement of plain sentences shows its first three.
 */
function headlinesOf(agreement: Agreement): readonly Goal[] {
  return [...inForce(agreement)].sort((a, b) => weight(a) - weight(b)).slice(0, headlineCount);
}

function weight(goal: Goal): number {
  const supports = goal.field('supports') ?? goal.field('supports', '0');
  return (supports === undefined ? 0 : 2) + (goal.owners.length === 1 ? 1 : 0);
}

function inForce(agreement: Agreement): readonly Goal[] {
  return agreement.goals.filter((goal) => goal.status === 'active');
}
