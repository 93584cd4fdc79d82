import { parseEmail } from '@living-sla/core';
import type { GoalScore } from '@living-sla/core/score';
import { addresses } from '../addresses.ts';
import type { Fields } from '../fields.ts';
import type { Html } from '../html.ts';
import type { PartyName } from '../names.ts';
import { verdictOf, verdictTone } from '../scorecard/score-words.ts';
import { lastDue, lastInWords } from '../scorecard/standing.ts';
import { listed } from '../sentences.ts';
import type { Badge } from '../statuses.ts';
import type { GoalRow } from './goals.ts';
import type { Subject } from './page-parts.ts';
import { partNames } from './parts.ts';
import type { PromisesBlock } from './promises.ts';
import type { Section } from './sections.ts';

/** What one party answers for, at a glance; or what all of them answer for together. */
export interface GlanceSide {
  readonly title: string;
  /** Empty for what all parties share. */
  readonly parties: readonly PartyName[];
  /** The page of the party; undefined for what all share, and on the page of a version, which leads to nothing of today. */
  readonly address: string | undefined;
  /** What the party does, in the words of the agreement. */
  readonly means: Html | undefined;
  readonly goals: readonly GlanceGoal[];
  readonly moreGoals: More | undefined;
  readonly owes: readonly GlancePromise[];
  readonly moreOwed: More | undefined;
  readonly contacts: readonly GlanceContact[];
  readonly moreContacts: More | undefined;
}

/** One goal in a row. */
export interface GlanceGoal {
  readonly anchor: string;
  readonly statement: string;
  /** Where it is told how it is counted. */
  readonly address: string;
  /** “at least 560 per month”; undefined where the sentence alone says it. */
  readonly target: string | undefined;
  /** That it does not bind, or what became of it when it was last due. */
  readonly badge: Badge | undefined;
  /** “October 2026: 524”, with what was asked for then, where that was something else; undefined where nothing was due yet. */
  readonly last: string | undefined;
}

/** Something that is owed. */
export interface GlancePromise {
  /** “Marketing owes Sales”. */
  readonly title: string;
  readonly items: readonly { readonly statement: Html; readonly due: string | undefined }[];
}

/** Somebody to ask. */
export interface GlanceContact {
  readonly role: string | undefined;
  readonly email: string | undefined;
  readonly channel: string | undefined;
}

/** How many there are besides those that are named, and where they are. */
export interface More {
  readonly count: number;
  readonly address: string;
}

/** So many are named; the others stand on their part. Two pages of paper hold these. */
const most = { goals: 8, owed: 4, contacts: 1 };

/** Reads who owes what to whom, party by party, from the parts of an agreement; a side of which nothing is stated is left out. */
export function glanceSides(subject: Subject, sections: readonly Section[]): GlanceSide[] {
  const { agreement, context } = subject;
  const isOfToday = context.places.versions(agreement.id) !== undefined;
  const blocks = sections.flatMap(({ blocks }) => blocks);
  const goals = blocks.filter((block) => block.kind === 'goals');
  const promises = blocks.find(
    (block): block is PromisesBlock => block.kind === 'promises' && block.anchor === 'commitments',
  );
  const written = subject.read().each('parties');
  const ids = agreement.parties.map(({ id }) => id);
  const isOnly = (parties: readonly PartyName[], id: string) => parties.length === 1 && parties[0]?.id === id;
  const isShared = (parties: readonly PartyName[]) => parties.length !== 1 || !ids.includes(parties[0]?.id ?? '');
  const side = (title: string, id: string | undefined, fields: Fields | undefined): GlanceSide => {
    const here = (parties: readonly PartyName[]) => (id === undefined ? isShared(parties) : isOnly(parties, id));
    const rows = goals.filter(({ owners }) => here(owners)).flatMap((block) => block.rows);
    return {
      title,
      parties: id === undefined ? [] : [subject.party(id)],
      address: id !== undefined && isOfToday ? addresses.party(id) : undefined,
      means: fields?.prose('means'),
      ...goalsIn(rows, subject, sections),
      ...owedIn(promises?.sides.filter(({ parties }) => here(parties)) ?? [], sections),
      ...contactsIn(fields?.each('contacts') ?? [], subject, sections),
    };
  };
  const all = [
    side(sharedBy(ids.map((id) => subject.party(id).name)), undefined, undefined),
    ...ids.map((id) =>
      side(
        subject.party(id).name,
        id,
        written.find((fields) => (fields.text('id') ?? fields.text('name')) === id),
      ),
    ),
  ];
  return all.filter(
    ({ parties, goals, owes, contacts }) => parties.length + goals.length + owes.length + contacts.length > 0,
  );
}

function sharedBy(names: readonly string[]): string {
  return names.length === 0 || names.length > 3 ? 'Shared by all' : `Shared by ${listed(names)}`;
}

function goalsIn(
  rows: readonly GoalRow[],
  subject: Subject,
  sections: readonly Section[],
): Pick<GlanceSide, 'goals' | 'moreGoals'> {
  // What binds nobody stands last.
  const sorted = [...rows.filter(({ badge }) => badge === undefined), ...rows.filter(({ badge }) => badge)];
  const { goals } = subject.agreement;
  const scores = new Map(subject.context.scorecard(subject.agreement.id)?.goals.map((goal) => [goal.key, goal]));
  return {
    goals: sorted.slice(0, most.goals).flatMap((row) => {
      const goal = goals.find(({ key }) => key === row.key);
      return goal === undefined ? [] : [glanceGoal(row, subject.context.goalAddress(goal), scores.get(row.key))];
    }),
    moreGoals: moreOf(sorted.length - most.goals, partNames.goals, sections),
  };
}

function glanceGoal(row: GoalRow, address: string, score: GoalScore | undefined): GlanceGoal {
  const due = score?.isCurrent && score.binding ? lastDue(score) : undefined;
  const target = [row.target, ...row.when].filter((part) => part !== undefined).join(' ');
  return {
    anchor: row.anchor,
    statement: row.plain,
    address,
    target: target === '' ? undefined : target,
    badge: row.badge ?? (due && { words: verdictOf(due), tone: verdictTone(due.state) }),
    last: due && lastInWords(due),
  };
}

function owedIn(sides: PromisesBlock['sides'], sections: readonly Section[]): Pick<GlanceSide, 'owes' | 'moreOwed'> {
  let [room, left] = [most.owed, 0];
  const owes: GlancePromise[] = [];
  for (const { title, items } of sides) {
    const binding = items.filter(({ badge }) => badge === undefined);
    const named = binding.slice(0, room);
    if (named.length > 0) owes.push({ title, items: named.map(({ statement, due }) => ({ statement, due })) });
    room -= named.length;
    left += items.length - named.length;
  }
  return { owes, moreOwed: moreOf(left, 'commitments', sections) };
}

function contactsIn(
  all: readonly Fields[],
  subject: Subject,
  sections: readonly Section[],
): Pick<GlanceSide, 'contacts' | 'moreContacts'> {
  const contacts = all.slice(0, most.contacts).map((contact) => {
    const email = contact.text('email');
    return {
      role: subject.people(contact.texts('role')),
      email: email !== undefined && parseEmail(email).ok ? email : undefined,
      channel: contact.text('channel'),
    };
  });
  return { contacts, moreContacts: moreOf(all.length - most.contacts, partNames.people, sections) };
}

function moreOf(count: number, part: string, sections: readonly Section[]): More | undefined {
  const section = sections.find((each) => each.part === part);
  return count > 0 && section !== undefined ? { count, address: section.address } : undefined;
}
