import type { Subject } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import type { Html } from '../html.ts';
import { type Badge, statusBadge } from '../statuses.ts';
import { type Duty, dutiesIn } from './duties.ts';
import { type HandbookParty, subjectsOf } from './gather.ts';
import { type PartyLink, partyLink } from './party-link.ts';

/** What one agreement lets a party owe the same others, or lets it be owed by them. */
export interface OwedGroup {
  readonly agreement: { readonly title: string; readonly address: string; readonly badge: Badge | undefined };
  /** Those on the other side; none where all sides owe it together. */
  readonly others: readonly PartyLink[];
  readonly items: readonly OwedItem[];
  /** How many more the agreement has. */
  readonly more: number;
}

/** One thing that is owed. */
export interface OwedItem {
  readonly kind: Duty['kind'];
  readonly statement: Html;
  readonly due: string | undefined;
  readonly badge: Badge | undefined;
  /** The part of the agreement that says it. */
  readonly address: string;
}

/** Groups, and how many agreements there was no room for. */
export interface Owed {
  readonly groups: readonly OwedGroup[];
  readonly more: number;
}

/** A page shows this many, whatever the number of agreements. */
const mostItems = 20;
const mostGroups = 8;

/** What a party owes, or what it is owed, in all its agreements. */
export function owedOf(party: HandbookParty, side: 'owes' | 'is owed', context: Context): Owed {
  const all = subjectsOf(party, context).flatMap((subject) => groupsIn(party, side, subject));
  const shown = all.slice(0, mostGroups);
  const sizes = new Map<OwedGroup, number>();
  let room = mostItems;
  // Every group gets a fair part of the room, so that a long one leaves no other party out.
  for (const [at, group] of [...shown].sort((a, b) => a.items.length - b.items.length).entries()) {
    const size = Math.min(group.items.length, Math.floor(room / (shown.length - at)));
    sizes.set(group, size);
    room -= size;
  }
  const groups = shown.map((group) => {
    const items = group.items.slice(0, sizes.get(group));
    return { ...group, items, more: group.items.length - items.length };
  });
  return { groups, more: all.length - groups.length };
}

function groupsIn(party: HandbookParty, side: 'owes' | 'is owed', subject: Subject): OwedGroup[] {
  const { agreement, context } = subject;
  const [mine, theirs] = side === 'owes' ? (['by', 'to'] as const) : (['to', 'by'] as const);
  const groups = new Map<string, { others: readonly string[]; items: OwedItem[] }>();
  for (const duty of dutiesIn(subject)) {
    const us = agreement.parties.filter(({ id }) => partyLink(id, subject).address === party.address);
    if (!duty[mine].some((id) => us.some((one) => one.id === id))) continue;
    const others = duty[theirs].filter((id) => !us.some((one) => one.id === id));
    const group = groups.get(others.join('\n')) ?? { others, items: [] };
    group.items.push(itemOf(duty, subject));
    groups.set(others.join('\n'), group);
  }
  return [...groups.values()].map(({ others, items }) => ({
    agreement: {
      title: agreement.title,
      address: context.places.agreement(agreement.id),
      badge: statusBadge(agreement.status),
    },
    others: others.map((id) => partyLink(id, subject)),
    items,
    more: 0,
  }));
}

function itemOf({ kind, statement, due, badge, part }: Duty, { agreement, context }: Subject): OwedItem {
  return { kind, statement, due, badge, address: context.places.part(agreement.id, part) };
}
