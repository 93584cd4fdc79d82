import type { Fields } from '../fields.ts';
import { type Html, noHtml } from '../html.ts';
import type { PartyName } from '../names.ts';
import { listed, withinTime } from '../sentences.ts';
import { type Badge, badgeOf } from '../statuses.ts';
import type { BlockTop } from './block.ts';
import type { Subject } from './page-parts.ts';

/** What the parties owe or need, side by side. */
export interface PromisesBlock extends BlockTop {
  readonly kind: 'promises';
  readonly sides: readonly Side[];
}

/** One side: everything that the same party owes the same other party. */
export interface Side {
  /** "Marketing owes Sales", "Sales needs". */
  readonly title: string;
  readonly parties: readonly PartyName[];
  readonly items: readonly PromisedItem[];
}

/** One commitment or need. */
export interface PromisedItem {
  readonly statement: Html;
  /** When it is due, in plain words; undefined where only the sentence says so. */
  readonly due: string | undefined;
  readonly badge: Badge | undefined;
  readonly note: Html | undefined;
}

/** The commitments, grouped by who owes whom; what no longer counts stands last. */
export function commitmentsBlock(subject: Subject): PromisesBlock | undefined {
  return promises(subject, 'commitments', {
    anchor: 'commitments',
    title: 'Commitments',
    sideOf: (item) => {
      const by = item.texts('by').map(subject.party);
      const to = item.texts('to').map(subject.party);
      if (by.length === 0) return { title: 'Also promised', parties: [] };
      const owes = by.length === 1 ? 'owes' : 'owe';
      const title = to.length === 0 ? `${named(by)} ${owes}` : `${named(by)} ${owes} ${named(to)}`;
      return { title, parties: by };
    },
  });
}

/** The needs, grouped by who needs something. */
export function needsBlock(subject: Subject): PromisesBlock | undefined {
  return promises(subject, 'needs', {
    anchor: 'needs',
    title: 'What each side needs to keep its word',
    sideOf: (item) => {
      const party = item.texts('party').map(subject.party);
      const from = item.texts('from').map(subject.party);
      if (party.length === 0) return { title: 'Also needed', parties: [] };
      return { title: `${named(party)} needs${from.length === 0 ? '' : ` from ${named(from)}`}`, parties: party };
    },
  });
}

type SideTop = Omit<Side, 'items'>;

function promises(
  subject: Subject,
  key: 'commitments' | 'needs',
  { anchor, title, sideOf }: { anchor: string; title: string; sideOf: (item: Fields) => SideTop },
): PromisesBlock | undefined {
  const items = subject.read().each(key);
  if (items.length === 0) return undefined;
  const sides = new Map<string, SideTop & { items: PromisedItem[] }>();
  for (const item of items) {
    const top = sideOf(item);
    const side = sides.get(top.title) ?? { ...top, items: [] };
    side.items.push(promiseOf(item));
    sides.set(top.title, side);
  }
  const sorted = [...sides.values()].map((side) => ({ ...side, items: inForceFirst(side.items) }));
  return { kind: 'promises', anchor, title, sides: sorted };
}

function promiseOf(item: Fields): PromisedItem {
  return {
    statement: item.sentence ?? item.prose('statement') ?? noHtml,
    due: dueOf(item),
    badge: badgeOf(item.text('status')),
    note: item.prose('note'),
  };
}

function dueOf(item: Fields): string | undefined {
  const within = item.reading('within');
  if (within !== undefined) return withinTime(within);
  const every = item.reading('every');
  return item.reading('by-when') ?? (every?.startsWith('every') === false ? `every ${every}` : every);
}

function inForceFirst(items: readonly PromisedItem[]): PromisedItem[] {
  return [...items.filter((item) => item.badge === undefined), ...items.filter((item) => item.badge !== undefined)];
}

function named(parties: readonly PartyName[]): string {
  return listed(parties.map((party) => party.name));
}
