import type { Agreement } from '@living-sla/core';
import { headingSlugs, makeClaims, termAnchors } from '../anchors.ts';
import { drawBody } from '../body/draw-body.ts';
import type { Context } from '../context.ts';
import { editAddress } from '../edit.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { firstSentence } from '../sentences.ts';
import type { Block } from './block.ts';
import { contactsTitle } from './contacts.ts';
import { termsHere } from './definitions.ts';
import { type Glance, glanceOf } from './glance.ts';
import { type Subject, subjectOf } from './page-parts.ts';
import { type Section, sectionsOf } from './sections.ts';

/** The page of one agreement. */
export interface AgreementPage extends PageTop {
  readonly address: string;
  readonly headings: readonly PageHeading[];
  /** undefined where the keys of the file cannot be read. */
  readonly glance: Glance | undefined;
  readonly sections: readonly Section[];
}

/** Makes the page of an agreement. What the agreement does not state leaves nothing behind, not even a heading. */
export function agreementPage(agreement: Agreement, context: Context): AgreementPage {
  const subject = subjectOf(agreement, context);
  const anchors = [
    ...headingSlugs(agreement),
    ...agreement.goals.map(context.goalAnchor),
    ...termAnchors(agreement, termsHere(agreement, context)).values(),
  ];
  const sections = subject === undefined ? [] : withAnchors(sectionsOf(subject), anchors);
  const body = drawBody(agreement.facts, context, 1);
  const text = body && textSection(body.html, makeClaims([...anchors, ...anchorsIn(sections)]));
  const all = text === undefined ? sections : [...sections, text];
  return {
    title: agreement.title,
    kicker: 'Agreement',
    description: summaryOf(subject),
    edit: editAddress(agreement.file.path, context),
    address: context.places.agreement(agreement.id),
    headings: [...all.flatMap(headingsOf), ...(body?.headings ?? [])],
    glance: subject && glanceOf(subject, contactsIn(sections)),
    sections: all,
  };
}

function summaryOf(subject: Subject | undefined): string | undefined {
  const summary = subject?.read().text('summary');
  return summary === undefined ? undefined : firstSentence(summary);
}

function contactsIn(sections: readonly Section[]): string | undefined {
  return sections.flatMap((section) => section.blocks).find((block) => block.title === contactsTitle)?.anchor;
}

function textSection(html: Extract<Block, { kind: 'text' }>['html'], claim: (wanted: string) => string): Section {
  const block: Block = { kind: 'text', anchor: claim('text'), title: undefined, html };
  return { anchor: claim('in-words'), title: 'The agreement in words', blocks: [block] };
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

function anchorsIn(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => [section.anchor, ...section.blocks.map((block) => block.anchor)]);
}

function headingsOf(section: Section): PageHeading[] {
  const blocks = section.blocks.flatMap(({ anchor, title }) =>
    title === undefined ? [] : [{ depth: 3, slug: anchor, text: title }],
  );
  return [{ depth: 2, slug: section.anchor, text: section.title }, ...blocks];
}
