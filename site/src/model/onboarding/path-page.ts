import { type Term, textField } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { editAddress } from '../edit.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { tellDays } from '../readings.ts';
import { firstSentence } from '../sentences.ts';
import { nameOf } from '../term/related.ts';
import { fingerprintOf, markOf } from './fingerprint.ts';
import { type FirstMeeting, firstMeetings } from './first-meetings.ts';
import { type Learner, learnersOf } from './learners.ts';
import { type Cut, cut, type Owed, owedBy } from './owed.ts';
import { pathTerms } from './path-terms.ts';
import { type People, peopleOf } from './people.ts';
import { meaningOfTerm } from './term-words.ts';

/** The first weeks of somebody new in one team. */
export interface PathPage extends PageTop {
  readonly id: string;
  readonly name: string;
  readonly hue: number;
  /** Under which name a browser keeps what was ticked. */
  readonly keptAs: string;
  readonly agreements: readonly PathAgreement[];
  readonly terms: readonly PathTerm[];
  readonly rest: Cut<{ readonly name: string; readonly address: string }>;
  readonly owed: Owed;
  readonly meetings: Cut<FirstMeeting>;
  readonly people: People;
  readonly change: readonly PathLink[];
  /** The page of the team, its cards and its questions. */
  readonly team: string;
  readonly cards: string;
  readonly quiz: string;
  readonly headings: readonly PageHeading[];
}

/** An agreement to read. */
export interface PathAgreement extends PathLink {
  readonly summary: string | undefined;
  readonly key: string;
}

/** A term to learn. */
export interface PathTerm extends PathLink {
  readonly means: string;
  readonly key: string;
  /** A mark of the meaning, by which a change is noticed. */
  readonly print: string;
}

/** A page to go to. */
export interface PathLink {
  readonly title: string;
  readonly address: string;
}

/** What the headings of a path say, and their anchors. */
export const pathParts = {
  agreements: { title: 'What your team agreed', anchor: 'agreements' },
  terms: { title: 'The words, in this order', anchor: 'words' },
  owed: { title: 'What is owed', anchor: 'owed' },
  meetings: { title: 'Your first meetings', anchor: 'meetings' },
  people: { title: 'The people', anchor: 'people' },
  change: { title: 'When something is wrong or unclear', anchor: 'change' },
  practice: { title: 'Try what you know', anchor: 'practice' },
} as const;

const mostRest = 40;
const mostAgreements = 8;

/** Makes the path of a team. */
export function pathPage(learner: Learner, context: Context): PathPage {
  const { id, name, hue, agreements } = learner;
  const { first, rest } = pathTerms(learner, context);
  const practise = `?for=${encodeURIComponent(id)}`;
  return {
    title: `New in ${name}`,
    kicker: 'New here?',
    description: `The words, promises, meetings and people that somebody new in ${name} needs, in order.`,
    id,
    name,
    hue,
    keptAs: `living-sla path ${markOf(context.handbook.settings.title)} ${id}`,
    agreements: agreements.slice(0, mostAgreements).map((agreement) => {
      const summary = agreement.root && textField(agreement.root, 'summary')?.value;
      return {
        title: agreement.title,
        address: addresses.agreement(agreement.id),
        summary: summary && tellDays(firstSentence(summary)),
        key: `agreement ${agreement.id}`,
      };
    }),
    terms: first.map((term) => pathTerm(term, context)),
    rest: cut(
      rest.map((term) => ({ name: nameOf(term), address: context.places.term(term.id) })),
      mostRest,
    ),
    owed: owedBy(learner, context),
    meetings: firstMeetings(learner, context),
    people: peopleOf(learner, context),
    change: waysToChange(learner, context),
    team: addresses.party(id),
    cards: `${addresses.flashCards}${practise}`,
    quiz: `${addresses.quiz}${practise}`,
    headings: Object.values(pathParts).map(({ title, anchor }) => ({ depth: 2, slug: anchor, text: title })),
  };
}

function pathTerm(term: Term, context: Context): PathTerm {
  return {
    title: nameOf(term),
    address: context.places.term(term.id),
    means: tellDays(firstSentence(meaningOfTerm(term) ?? '')),
    key: `term ${term.id}`,
    print: fingerprintOf(term),
  };
}

/** A guide of the handbook that tells how a change is made comes first; then our own page; then the files themselves. */
function waysToChange({ agreements }: Learner, context: Context): PathLink[] {
  const guide = context.handbook.guides.find(({ title }) => /\b(?:chang|propos)/i.test(title));
  const [agreement] = agreements;
  const edit = agreement && editAddress(agreement.file.path, context);
  return [
    ...(guide === undefined ? [] : [{ title: guide.title, address: addresses.guide(guide.id) }]),
    { title: 'How an agreement changes', address: addresses.help.changing },
    ...(edit === undefined ? [] : [{ title: `Propose a change to “${agreement?.title}”`, address: edit }]),
  ];
}

/** The paths of a handbook: one for each team. */
export function pathPages(context: Context) {
  const learners = new Map(learnersOf(context).map((learner) => [learner.id, learner]));
  return {
    ids: [...learners.keys()],
    learner: (id: string): Learner => {
      const learner = learners.get(id);
      if (learner === undefined) throw new Error(`There is no path for “${id}”.`);
      return learner;
    },
  };
}
