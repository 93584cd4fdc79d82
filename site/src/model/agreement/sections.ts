import type { Block } from './block.ts';
import { clocksBlock } from './clocks.ts';
import { alsoStatedBlock, contactsBlock } from './contacts.ts';
import { definitionBlocks, sharedTermsBlock } from './definitions.ts';
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
import { personasBlock } from './personas.ts';
import { commitmentsBlock, needsBlock } from './promises.ts';
import { qualificationBlock } from './qualification.ts';
import { exceptionsBlock, remediesBlock } from './remedies.ts';
import { scoringBlock } from './scoring.ts';
import { signoffsBlock } from './signoffs.ts';
import { stagesBlock } from './stages.ts';
import { cancellationBlock, reviewBlock } from './terms-of-change.ts';

/** A part of an agreement's page: a heading and the blocks below it. */
export interface Section {
  readonly anchor: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The parts of an agreement's page in the order in which people ask for them. A part without blocks is left out. */
export function sectionsOf(subject: Subject): Section[] {
  return plan.flatMap(([anchor, title, makers]) => {
    const blocks = makers.flatMap((make) => make(subject) ?? []);
    return blocks.length === 0 ? [] : [{ anchor, title, blocks }];
  });
}

type Maker = (subject: Subject) => Block | readonly Block[] | undefined;

/** The anchor of the part that holds the funnel, which is alone in it and has no title of its own. */
export const funnelSection = 'figures';

const plan: readonly (readonly [anchor: string, title: string, makers: readonly Maker[]])[] = [
  ['what-we-aim-for', 'What we aim for', [goalBlocks, clocksBlock]],
  ['what-we-owe-each-other', 'What we owe each other', [commitmentsBlock, needsBlock]],
  ['what-the-words-mean', 'What the words mean', [definitionBlocks, sharedTermsBlock]],
  [
    'from-stage-to-stage',
    'From one stage to the next',
    [
      stagesBlock,
      handoffsBlock,
      qualificationBlock,
      scoringBlock,
      routingBlock,
      decisionBlocks,
      followUpBlock,
      nurtureBlock,
      ageingBlock,
      personasBlock,
    ],
  ],
  [funnelSection, 'The figures behind the goals', [funnelBlock]],
  ['dates', 'Meetings and dates', [meetingsBlock, eventsBlock, reviewBlock]],
  ['off-plan', 'When things do not go to plan', [remediesBlock, escalationBlock, exceptionsBlock, cancellationBlock]],
  ['people-and-papers', 'Who signed and whom to ask', [signoffsBlock, contactsBlock, linksBlock, alsoStatedBlock]],
];
