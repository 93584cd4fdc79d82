import type { Agreement } from '../../resolve/index.ts';
import { section } from './blocks.ts';
import { drawBody } from './body.ts';
import { clocksBlock } from './clocks.ts';
import { cancellationBlock, eventsBlock, meetingsBlock, reviewBlock } from './dates.ts';
import type { Part } from './element.ts';
import { readFields } from './fields.ts';
import { glance } from './glance.ts';
import { goalBlocks } from './goals.ts';
import { handoffsBlock, stagesBlock } from './handoffs.ts';
import type { Page } from './page.ts';
import { contactsBlock, linksBlock, signoffsBlock } from './papers.ts';
import { commitmentsBlock, needsBlock } from './promises.ts';
import { escalationBlock, exceptionsBlock, remediesBlock } from './remedies.ts';
import { decisionBlocks, qualificationBlock, routingBlock, scoringBlock } from './rules.ts';
import { ageingBlock, followUpBlock, funnelBlock, nurtureBlock, personasBlock } from './stage-rules.ts';
import type { Subject } from './subject.ts';
import { ownTermBlocks, sharedTermsBlock } from './words.ts';

/** The page of an agreement, in the order in which people ask for its parts. What it does not state leaves nothing behind. */
export function agreementPage(agreement: Agreement, page: Page): Part {
  const { root } = agreement;
  if (root === undefined) return drawBody(page);
  const subject: Subject = { agreement, page, read: () => readFields(root, page) };
  const sections = plan.map(([title, blocks]) =>
    section(
      title,
      blocks.map((make) => make(subject)),
    ),
  );
  return [glance(subject), sections, section('The agreement in words', [drawBody(page)])];
}

const plan: readonly (readonly [title: string, blocks: readonly ((subject: Subject) => Part)[]])[] = [
  ['What we aim for', [goalBlocks, clocksBlock]],
  ['What we owe each other', [commitmentsBlock, needsBlock]],
  ['What the words mean', [ownTermBlocks, sharedTermsBlock]],
  [
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
  ['The figures behind the goals', [funnelBlock]],
  ['Meetings and dates', [meetingsBlock, eventsBlock, reviewBlock]],
  ['When things do not go to plan', [remediesBlock, escalationBlock, exceptionsBlock, cancellationBlock]],
  ['Who signed and whom to ask', [signoffsBlock, contactsBlock, linksBlock]],
];
