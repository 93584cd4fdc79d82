import { slug } from '@living-sla/core';
import type { Fields } from '../fields.ts';
import type { Html } from '../html.ts';
import { type Badge, badgeOf } from '../statuses.ts';
import type { BlockTop } from './block.ts';
import type { Subject } from './page-parts.ts';

/** Steps in order: rules of which the first that fits decides, or the way that a dispute climbs. */
export interface LadderBlock extends BlockTop {
  readonly kind: 'ladder';
  readonly steps: readonly LadderStep[];
  readonly note?: Html | undefined;
}

/** One rung. */
export interface LadderStep {
  readonly when: Html | undefined;
  /** Whether `when` is a part of a sentence, which “If” begins. */
  readonly conditional: boolean;
  /** Whether this is what holds when nothing before did. */
  readonly otherwise: boolean;
  readonly outcome: Html | undefined;
  /** How long there is for it: "3 business days". */
  readonly within: string | undefined;
  readonly badge: Badge | undefined;
  readonly note: Html | undefined;
}

const firstMatch = 'Read from the top. The first line that fits decides.';

/** Who gets which lead; undefined where the agreement does not say. */
export function routingBlock(subject: Subject): LadderBlock | undefined {
  const steps = subject
    .read()
    .each('routing')
    .map((step) => stepOf(step, 'to'));
  if (steps.length === 0) return undefined;
  return { kind: 'ladder', anchor: 'routing', title: 'Who gets which lead', lead: firstMatch, steps };
}

/** Every other list of ordered rules, one block each. */
export function decisionBlocks(subject: Subject): LadderBlock[] {
  return subject
    .read()
    .each('decisions')
    .map((decision, at) => {
      const title = decision.text('title') ?? decision.text('id') ?? `Decision ${at + 1}`;
      return {
        kind: 'ladder',
        anchor: `decision-${slug(decision.text('id') ?? title)}`,
        title,
        badge: badgeOf(decision.text('status')),
        lead: firstMatch,
        steps: decision.each('steps').map((step) => stepOf(step, 'then')),
        note: decision.prose('note'),
      };
    });
}

/** The way that a dispute climbs; undefined where the agreement does not say. */
export function escalationBlock(subject: Subject): LadderBlock | undefined {
  const steps = subject
    .read()
    .each('escalation')
    .map((step) => ({ ...stepOf(step, 'to'), within: step.reading('within') }));
  if (steps.length === 0) return undefined;
  const lead = 'Each step has its time. Without an answer by then, the next one decides.';
  return { kind: 'ladder', anchor: 'escalation', title: 'When we do not agree', lead, steps };
}

function stepOf(step: Fields, key: 'to' | 'then'): LadderStep {
  return {
    when: step.prose('when'),
    conditional: /^\p{Ll}/u.test(step.text('when') ?? ''),
    otherwise: step.yes('otherwise'),
    outcome: step.prose(key),
    within: undefined,
    badge: badgeOf(step.text('status')),
    note: step.prose('note'),
  };
}
