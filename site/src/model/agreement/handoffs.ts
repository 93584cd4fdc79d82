import type { Fields } from '../fields.ts';
import { type Html, plainOrNothing } from '../html.ts';
import type { PartyName } from '../names.ts';
import { capital } from '../sentences.ts';
import { type Badge, badgeOf } from '../statuses.ts';
import type { BlockTop, Fact } from './block.ts';
import type { Subject } from './page-parts.ts';
import { stageNames } from './stages.ts';
import { factsOf } from './tables.ts';

/** How something moves from one stage to the next. */
export interface HandoffsBlock extends BlockTop {
  readonly kind: 'handoffs';
  readonly handoffs: readonly HandoffCard[];
}

/** One handoff. */
export interface HandoffCard {
  readonly from: HandoffEnd;
  readonly to: HandoffEnd;
  readonly badge: Badge | undefined;
  readonly facts: readonly Fact[];
  /** What must come along. */
  readonly requires: readonly string[];
  readonly wayBack: { readonly facts: readonly Fact[]; readonly reasons: readonly string[] } | undefined;
  readonly note: Html | undefined;
}

/** Where it leaves or arrives, and who looks after it there. */
export interface HandoffEnd {
  readonly stage: string;
  readonly owners: readonly PartyName[];
}

/** The handoffs of an agreement; undefined where it has none. */
export function handoffsBlock(subject: Subject): HandoffsBlock | undefined {
  const handoffs = subject.read().each('handoffs');
  if (handoffs.length === 0) return undefined;
  const names = stageNames(subject);
  const owners = stageOwners(subject);
  const end = (id: string | undefined): HandoffEnd => ({
    stage: names.get(id ?? '') ?? id ?? '?',
    owners: (owners.get(id ?? '') ?? []).map(subject.party),
  });
  return {
    kind: 'handoffs',
    anchor: 'handoffs',
    title: 'Handoffs',
    handoffs: handoffs.map((handoff) => cardOf(handoff, end, names, subject)),
  };
}

function stageOwners(subject: Subject): ReadonlyMap<string, readonly string[]> {
  return new Map(
    subject
      .read()
      .each('stages')
      .map((stage) => [stage.text('id') ?? '', stage.texts('owner')]),
  );
}

function cardOf(
  handoff: Fields,
  end: (id: string | undefined) => HandoffEnd,
  names: ReadonlyMap<string, string>,
  subject: Subject,
): HandoffCard {
  return {
    from: end(handoff.text('from')),
    to: end(handoff.text('to')),
    badge: badgeOf(handoff.text('status')),
    facts: factsOf([
      ['When', handoff.prose('trigger')],
      ['How', plainOrNothing(modes.get(handoff.text('mode') ?? ''))],
      ['Who hears of it', plainOrNothing(noticeOf(handoff.fields('notify'), subject))],
      ['Answer', plainOrNothing(answerOf(handoff.fields('accept'), subject))],
    ]),
    requires: handoff.texts('requires'),
    wayBack: wayBackOf(handoff.fields('return'), names, subject),
    note: handoff.prose('note'),
  };
}

const modes: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    automatic: 'By itself, through the system',
    manual: 'By hand',
    either: 'By itself or by hand',
  }),
);

function noticeOf(notify: Fields | undefined, { people }: Subject): string | undefined {
  if (notify === undefined) return undefined;
  const channel = notify.text('channel');
  const parts = [people(notify.texts('to')), channel && `in ${channel}`];
  return capital(parts.filter((part) => part !== undefined && part !== '').join(', '));
}

function answerOf(accept: Fields | undefined, { people }: Subject): string | undefined {
  const within = accept?.reading('within');
  const by = people(accept?.texts('by') ?? []);
  const words = [
    by === undefined ? 'Accepted or returned' : `${by} accepts or returns it`,
    within && `within ${within}`,
  ];
  return accept === undefined ? undefined : words.filter(Boolean).join(' ');
}

function wayBackOf(
  back: Fields | undefined,
  names: ReadonlyMap<string, string>,
  { people }: Subject,
): HandoffCard['wayBack'] {
  if (back === undefined) return undefined;
  const to = back.text('to');
  const facts = factsOf([
    ['Goes back to', plainOrNothing(to && (names.get(to) ?? to))],
    ['Within', plainOrNothing(back.reading('within'))],
    ['Who is told', plainOrNothing(people(back.texts('tell')))],
  ]);
  return { facts, reasons: back.texts('reasons') };
}
