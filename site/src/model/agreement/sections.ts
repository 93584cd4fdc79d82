import type { PageHeading } from '../page.ts';
import type { Block } from './block.ts';
import { clocksBlock } from './clocks.ts';
import { alsoStatedBlock, contactsBlock } from './contacts.ts';
import { definitionBlocks, sharedDefinitions, sharedTermsBlock, termsHere } from './definitions.ts';
import { eventsBlock } from './events.ts';
import { followUpBlock } from './follow-up.ts';
import { funnelBlock } from './funnel.ts';
import { goalBlocks } from './goals.ts';
import { handoffsBlock } from './handoffs.ts';
import { decisionBlocks, escalationBlock, routingBlock } from './ladders.ts';
import { linksBlock } from './links-block.ts';
import { meetingsBlock } from './meetings.ts';
import { ageingBlock, nurtureBlock } from './nurture.ts';
import type { Subject } from './page-parts.ts';
import { clockParts, filled, goalParts, type Part, partNames, termParts } from './parts.ts';
import { personasBlock } from './personas.ts';
import { commitmentsBlock, needsBlock } from './promises.ts';
import { qualificationBlock } from './qualification.ts';
import { exceptionsBlock, remediesBlock } from './remedies.ts';
import { scoringBlock } from './scoring.ts';
import { signoffsBlock } from './signoffs.ts';
import { stagesBlock } from './stages.ts';
import { cancellationBlock, reviewBlock } from './terms-of-change.ts';

/** A part of an agreement: a page with a heading and the blocks below it. */
export interface Section {
  /** The name of its page; no two sections have the same. */
  readonly part: string;
  /** Where its page is; the page of the whole where that is short. */
  readonly address: string;
  readonly anchor: string;
  readonly title: string;
  /** What doors and lists call it, in one or two words. */
  readonly short: string;
  readonly blocks: readonly Block[];
  /** The headings within its text. */
  readonly headings?: readonly PageHeading[];
}

/** The parts of an agreement in the order in which people ask for them. A part without blocks is left out. */
export function sectionsOf(subject: Subject): Section[] {
  return plan.flatMap(({ makers, ...top }) => pagesOf(top, makers(subject), subject));
}

type Top = Pick<Section, 'part' | 'anchor' | 'title' | 'short'>;

interface Planned extends Top {
  /** The blocks, page by page as far as their pages are settled. */
  readonly makers: (subject: Subject) => readonly Part<Block>[];
}

/** A page without blocks is left out, and the pages of a part are told apart by numbers. */
function pagesOf(top: Top, parts: readonly Part<Block>[], { agreement, context }: Subject): Section[] {
  const pages = parts.filter(({ things }) => things.length > 0);
  return pages.map(({ part, things }, at) => ({
    part,
    address: context.places.part(agreement.id, part),
    anchor: top.anchor,
    title: numbered(top.title, at),
    short: numbered(top.short, at),
    blocks: things,
  }));
}

/** What the nth page of a part is called. */
export function numbered(title: string, at: number): string {
  return at === 0 ? title : `${title} (${at + 1})`;
}

type Maker = (subject: Subject) => Block | readonly Block[] | undefined;

/** Blocks that nothing leads to from elsewhere: their pages are filled when they are there. */
function of(name: string, makers: readonly Maker[]): Planned['makers'] {
  return (subject) => {
    const blocks = makers.flatMap((make) => make(subject) ?? []);
    return filled(name, blocks, (block) => JSON.stringify(block).length * markupOfData);
  };
}

/** About how many characters of markup a character of what is drawn becomes. */
const markupOfData = 1.1;

const goalsOn: Planned['makers'] = (subject) =>
  goalParts(subject.agreement).map(({ part, things }) => ({ part, things: goalBlocks(subject, things) }));

const clocksOn: Planned['makers'] = (subject) =>
  clockParts(subject.agreement).map(({ part, things }) => ({ part, things: present(clocksBlock(subject, things)) }));

/** The own terms in full; on the first of their pages the names of the shared ones as well, or those in full on a frozen one. */
const wordsOn: Planned['makers'] = (subject) =>
  termParts(termsHere(subject.agreement, subject.context)).map(({ part, things }, at) => ({
    part,
    things: [
      ...definitionBlocks(subject, things),
      ...present(sharedDefinitions(subject, things)),
      ...(at === 0 ? present(sharedTermsBlock(subject)) : []),
    ],
  }));

function present(block: Block | undefined): Block[] {
  return block === undefined ? [] : [block];
}

const plan: readonly Planned[] = [
  { part: partNames.goals, anchor: 'what-we-aim-for', title: 'What we aim for', short: 'Goals', makers: goalsOn },
  {
    part: partNames.times,
    anchor: 'response-times',
    title: 'How response times are measured',
    short: 'Response times',
    makers: clocksOn,
  },
  {
    part: 'commitments',
    anchor: 'what-we-owe-each-other',
    title: 'What we owe each other',
    short: 'Commitments',
    makers: of('commitments', [commitmentsBlock, needsBlock]),
  },
  {
    part: partNames.words,
    anchor: 'what-the-words-mean',
    title: 'What the words mean',
    short: 'Words',
    makers: wordsOn,
  },
  {
    part: 'stages',
    anchor: 'from-stage-to-stage',
    title: 'From one stage to the next',
    short: 'Stages and handoffs',
    makers: of('stages', [stagesBlock, handoffsBlock]),
  },
  {
    part: 'order',
    anchor: 'who-takes-what',
    title: 'Which comes first, and who takes it',
    short: 'Order and routing',
    makers: of('order', [qualificationBlock, scoringBlock, routingBlock, decisionBlocks]),
  },
  {
    part: 'follow-up',
    anchor: 'following-up',
    title: 'How it is followed up',
    short: 'Follow-up',
    makers: of('follow-up', [followUpBlock, nurtureBlock, ageingBlock, personasBlock]),
  },
  {
    part: partNames.funnel,
    anchor: 'figures',
    title: 'The figures behind the goals',
    short: 'Figures',
    makers: of(partNames.funnel, [funnelBlock]),
  },
  {
    part: 'dates',
    anchor: 'dates',
    title: 'Meetings and dates',
    short: 'Meetings and dates',
    makers: of('dates', [meetingsBlock, eventsBlock, reviewBlock]),
  },
  {
    part: 'off-plan',
    anchor: 'off-plan',
    title: 'When things do not go to plan',
    short: 'Off plan',
    makers: of('off-plan', [remediesBlock, escalationBlock, exceptionsBlock, cancellationBlock]),
  },
  {
    part: partNames.people,
    anchor: 'people-and-papers',
    title: 'Who signed and whom to ask',
    short: 'People and papers',
    makers: of(partNames.people, [signoffsBlock, contactsBlock, linksBlock, alsoStatedBlock]),
  },
];
