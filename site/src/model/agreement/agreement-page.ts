import type { Agreement } from '@living-sla/core';
import { at } from '../addresses.ts';
import { headingSlugs, makeClaims, termAnchors } from '../anchors.ts';
import { drawBody } from '../body/draw-body.ts';
import type { Context } from '../context.ts';
import { editAddress } from '../edit.ts';
import type { PageTop } from '../page.ts';
import { firstSentence } from '../sentences.ts';
import type { Block } from './block.ts';
import { termsHere } from './definitions.ts';
import { type Glance, glanceOf } from './glance.ts';
import { type Subject, subjectOf } from './page-parts.ts';
import { partNames, textParts } from './parts.ts';
import { numbered, type Section, sectionsOf } from './sections.ts';

/** The whole of one agreement: what its first page shows, and its parts, each of which has a page of its own. */
export interface AgreementPage extends PageTop {
  readonly address: string;
  /** undefined where the keys of the file cannot be read. */
  readonly glance: Glance | undefined;
  /** No anchor stands twice in all of them together, so that they can stand on one page as well. */
  readonly sections: readonly Section[];
}

/** Makes the whole of an agreement. What the agreement does not state leaves nothing behind, not even a heading. */
export function agreementPage(agreement: Agreement, context: Context): AgreementPage {
  const subject = subjectOf(agreement, context);
  const taken = [
    ...headingSlugs(agreement),
    ...agreement.goals.map(context.goalAnchor),
    ...termAnchors(agreement, termsHere(agreement, context)).values(),
  ];
  const made = subject === undefined ? [] : sectionsOf(subject);
  const sections = withAnchors([...made, ...textSections(agreement, context)], taken);
  return {
    title: agreement.title,
    kicker: 'Agreement',
    description: summaryOf(subject),
    edit: editAddress(agreement.file.path, context),
    address: context.places.agreement(agreement.id),
    glance: subject && glanceOf(subject, made),
    sections,
  };
}

function summaryOf(subject: Subject | undefined): string | undefined {
  const summary = subject?.read().text('summary');
  return summary === undefined ? undefined : firstSentence(summary);
}

function textSections(agreement: Agreement, context: Context): Section[] {
  const all = textParts(agreement);
  const pages = all.flatMap(({ part, range }) => {
    const elsewhere = (slug: string) => {
      const there = all.find(({ slugs }) => slugs.includes(slug))?.part;
      return there === undefined || there === part ? undefined : at(context.places.part(agreement.id, there), slug);
    };
    const body = drawBody(agreement.facts, context, 1, { range, elsewhere });
    return body === undefined ? [] : [{ part, body }];
  });
  return pages.map(({ part, body }, place) => ({
    part,
    address: context.places.part(agreement.id, part),
    anchor: partNames.text,
    title: numbered('The agreement in words', place),
    short: numbered('In words', place),
    blocks: [{ kind: 'text', anchor: 'text', title: undefined, html: body.html } satisfies Block],
    headings: body.headings,
  }));
}

function withAnchors(sections: readonly Section[], taken: readonly string[]): Section[] {
  const claim = makeClaims(taken);
  return sections.map((section) => ({
    ...section,
    anchor: claim(section.anchor),
    // A definition keeps the anchor that links to it were given.
    blocks: section.blocks.map((block) =>
      block.kind === 'definition' ? block : { ...block, anchor: claim(block.anchor) },
    ),
  }));
}
