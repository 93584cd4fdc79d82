import { remembered } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { wordsOfParties } from '../glossary/words-of-parties.ts';
import { learnersOf } from '../onboarding/learners.ts';
import { type People, peopleOf } from '../onboarding/people.ts';
import type { AlternateLink, PageHeading, PageTop } from '../page.ts';
import { listed } from '../sentences.ts';
import { stagesOf } from '../stages/gather.ts';
import { type HandbookParty, partiesOf, subjectsOf } from './gather.ts';
import { type Owed, owedOf } from './owed.ts';
import { goalsOf, type PartyGoals } from './party-goals.ts';
import { meetingsOf, type PartyMeeting } from './party-meetings.ts';

/** The page of one party. */
export interface PartyPage extends PageTop {
  readonly headings: readonly PageHeading[];
  readonly hue: number;
  readonly otherNames: readonly string[];
  /** What it is, in the words of the first agreement that says it. */
  readonly means: string | undefined;
  readonly agreements: readonly PlainLink[];
  /** How many agreements there was no room for. */
  readonly moreAgreements: number;
  readonly goals: PartyGoals;
  readonly owes: Owed;
  readonly isOwed: Owed;
  readonly meetings: readonly PartyMeeting[];
  readonly moreMeetings: number;
  readonly people: People['own'];
  readonly words: readonly PlainLink[];
  readonly stages: readonly PlainLink[];
  readonly moreStages: number;
  /** The path for somebody who is new there; undefined where it has none. */
  readonly onboarding: string | undefined;
  /** What is due for it, for a program that shows a calendar. */
  readonly calendar: AlternateLink;
  /** Its words in the glossary. */
  readonly glossary: string;
}

/** Words that lead somewhere. */
export interface PlainLink {
  readonly title: string;
  readonly address: string;
}

/** The headings of the page, with their anchors. */
export const partyHeadings = {
  owes: { slug: 'what-we-owe', text: 'What we owe' },
  isOwed: { slug: 'what-we-are-owed', text: 'What we are owed' },
  goals: { slug: 'our-goals', text: 'Our goals' },
  meetings: { slug: 'our-meetings', text: 'Our meetings' },
  people: { slug: 'our-people', text: 'Our contacts and roles' },
  stages: { slug: 'our-stages', text: 'Our stages' },
  words: { slug: 'our-words', text: 'Our words' },
} as const;

/** The ids of all parties that have a page, as parts of an address. */
export function partyIds(context: Context): string[] {
  return partiesOf(context).map(({ part }) => part);
}

const most = { agreements: 20, words: 12, stages: 24 } as const;

/** Makes the page of a party. @param part its part of the address. */
export function partyPage(part: string, context: Context): PartyPage {
  const party = partiesOf(context).find((each) => each.part === part);
  if (party === undefined) throw new Error(`There is no party “${part}”.`);
  const { id, name, hue, otherNames, agreements } = party;
  const { meetings, more } = meetingsOf(party, context);
  const stages = stagesOf(context).all.filter(({ owners }) => owners.some((owner) => owner.id === id));
  return {
    title: name,
    kicker: 'Party',
    description: `What ${name} owes and is owed in ${listed(agreements.slice(0, 3).map(({ title }) => title)) || 'no agreement in force'}.`,
    headings: Object.values(partyHeadings).map((heading) => ({ depth: 2, ...heading })),
    hue,
    otherNames,
    means: meansOf(party, context),
    agreements: agreements.slice(0, most.agreements).map(({ id: agreement, title }) => ({
      title,
      address: context.places.agreement(agreement),
    })),
    moreAgreements: Math.max(0, agreements.length - most.agreements),
    goals: goalsOf(party, context),
    owes: owedOf(party, 'owes', context),
    isOwed: owedOf(party, 'is owed', context),
    meetings,
    moreMeetings: more,
    people: peopleOf({ id, name, hue, agreements }, context).own,
    words: wordsOf(party, context),
    stages: stages.slice(0, most.stages).map(({ name: title, address }) => ({ title, address })),
    moreStages: Math.max(0, stages.length - most.stages),
    onboarding: learnersOf(context).some((learner) => learner.id === id) ? addresses.onboardingPath(id) : undefined,
    calendar: {
      type: 'text/calendar',
      title: `What is due for ${name}, as a calendar`,
      href: addresses.partyCalendarFile(id),
    },
    glossary: addresses.shelf('by-party'),
  };
}

function meansOf(party: HandbookParty, context: Context): string | undefined {
  return subjectsOf(party, context)
    .flatMap((subject) => {
      const written = subject.read().each('parties');
      const at = subject.agreement.parties.findIndex(({ id }) => id === party.id);
      return written[at]?.text('means') ?? [];
    })
    .find((means) => means !== '');
}

const wordsByParty = remembered(
  (context: Context) => new Map(wordsOfParties(context).map((each) => [each.party, each.terms])),
);

function wordsOf({ id }: HandbookParty, context: Context): PlainLink[] {
  const terms = wordsByParty(context).get(id) ?? [];
  return terms.slice(0, most.words).map((term) => ({
    title: term.abbreviation?.value ?? term.name.value,
    address: context.places.term(term.id),
  }));
}
