import type { Fields } from '../fields.ts';
import { type Html, plainOrNothing } from '../html.ts';
import { capital } from '../sentences.ts';
import { badgeOf } from '../statuses.ts';
import { inWords } from '../term/conditions.ts';
import type { BlockTop, Fact, Table } from './block.ts';
import type { Subject } from './page-parts.ts';
import { factsOf, tableOf } from './tables.ts';

/** How points are earned and lost, and how many make a lead ready. */
export interface ScoringBlock extends BlockTop {
  readonly kind: 'scoring';
  readonly threshold: string | undefined;
  readonly rules: Table | undefined;
  readonly facts: readonly Fact[];
  readonly note: Html | undefined;
}

/** The scoring of an agreement; undefined where it has none. */
export function scoringBlock(subject: Subject): ScoringBlock | undefined {
  const scoring = subject.read().fields('scoring');
  if (scoring === undefined) return undefined;
  return {
    kind: 'scoring',
    anchor: 'score',
    title: 'How a score is made',
    badge: badgeOf(scoring.text('status')),
    threshold: scoring.reading('threshold'),
    rules: tableOf(scoring.each('rules'), [
      ['What', (rule) => rule.prose('on') ?? plainOrNothing(conditionOf(rule))],
      ['Points', (rule) => plainOrNothing(signed(rule.number('points')))],
      ['At most', (rule) => plainOrNothing(rule.reading('at-most'))],
      ['Group', (rule) => plainOrNothing(rule.text('group'))],
    ]),
    facts: limitsOf(scoring),
    note: scoring.prose('note'),
  };
}

function conditionOf(rule: Fields): string | undefined {
  const condition = rule.text('when');
  return condition === undefined ? undefined : capital(inWords(condition) ?? condition);
}

function signed(points: number | undefined): string | undefined {
  if (points === undefined) return undefined;
  return points < 0 ? `−${-points}` : `+${points}`;
}

function limitsOf(scoring: Fields): Fact[] {
  const caps = scoring.each('caps').map((cap) => `${cap.text('group')}: ${cap.text('at-most')}`);
  const ceiling = scoring.number('ceiling');
  const decay = scoring.fields('decay');
  const reset = scoring.fields('reset');
  return factsOf([
    ['Most points from one group', plainOrNothing(caps.length === 0 ? undefined : capital(caps.join(', ')))],
    ['Most points in all', plainOrNothing(ceiling === undefined ? undefined : String(ceiling))],
    ['Points that fade', plainOrNothing(decay && decayInWords(decay))],
    ['The score begins again', plainOrNothing(reset && resetInWords(reset))],
  ]);
}

function decayInWords(decay: Fields): string {
  const points = decay.text('points');
  const after = decay.reading('after');
  const lost = `${points === undefined ? 'Points are lost' : `${points} points are lost`}${after === undefined ? '' : ` for every ${after} in which nothing happens`}.`;
  return [lost, decay.text('note')].filter((part) => part !== undefined).join(' ');
}

function resetInWords(reset: Fields): string {
  const [when, to] = [reset.text('when'), reset.text('to')];
  return [when && `When ${when}`, to && `at ${to}`].filter(Boolean).join(', ');
}
