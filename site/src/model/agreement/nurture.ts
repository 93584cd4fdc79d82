import type { Fields } from '../fields.ts';
import { type Html, lines, plainHtml, plainOrNothing, valueOrNothing } from '../html.ts';
import { type Badge, badgeOf } from '../statuses.ts';
import type { BlockTop, Fact, TableBlock } from './block.ts';
import type { Subject } from './page-parts.ts';
import { stageNames } from './stages.ts';
import { factsOf, tableOf } from './tables.ts';

/** Cards, each with a sentence at its top and a few facts. */
export interface CardsBlock extends BlockTop {
  readonly kind: 'cards';
  readonly cards: readonly FactCard[];
}

/** One card. */
export interface FactCard {
  readonly top: Html | undefined;
  readonly badge: Badge | undefined;
  readonly facts: readonly Fact[];
  readonly note: Html | undefined;
}

/** What happens to leads that are not ready; undefined where the agreement does not say. */
export function nurtureBlock(subject: Subject): CardsBlock | undefined {
  const cards = subject
    .read()
    .each('nurture')
    .map(
      (rule): FactCard => ({
        top: rule.prose('when'),
        badge: badgeOf(rule.text('status')),
        facts: factsOf([
          ['They get', rule.prose('with')],
          ['How often', plainOrNothing(everyInWords(rule.reading('every')))],
          ['At most', plainOrNothing(rule.reading('at-most'))],
          ['From', plainOrNothing(subject.people(rule.texts('by')))],
          ['Until', rule.prose('until')],
        ]),
        note: rule.prose('note'),
      }),
    );
  return cards.length === 0
    ? undefined
    : { kind: 'cards', anchor: 'nurture', title: 'When somebody is not ready', cards };
}

/** What happens when nobody acts; undefined where the agreement does not say. */
export function ageingBlock(subject: Subject): TableBlock | undefined {
  const names = stageNames(subject);
  const stage = (id: string | undefined) => (id === undefined ? undefined : (names.get(id) ?? id));
  const table = tableOf(subject.read().each('ageing'), [
    ['Stage', (rule) => plainOrNothing(stage(rule.text('stage')))],
    ['A warning after', (rule) => valueOrNothing(rule.reading('warn'))],
    ['It happens after', (rule) => valueOrNothing(rule.reading('after'))],
    ['What happens', (rule) => outcomeOf(rule, stage(rule.text('to')))],
    ['Who acts', (rule) => plainOrNothing(subject.people(rule.texts('by')))],
  ]);
  return table && { kind: 'table', anchor: 'ageing', title: 'When nobody acts', table };
}

function outcomeOf(rule: Fields, to: string | undefined): Html | undefined {
  const then = rule.prose('then');
  const moves = to === undefined ? [] : [plainHtml(`Next stage: ${to}`)];
  return lines(then === undefined ? moves : [then, ...moves]);
}

/** A length of time or a recurrence as how often: "every 2 weeks". */
export function everyInWords(reading: string | undefined): string | undefined {
  return reading === undefined || !/^\d/.test(reading) ? reading : `every ${reading}`;
}
