import { counted } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Table } from '../agreement/block.ts';
import type { Context } from '../context.ts';
import { editAddress } from '../edit.ts';
import { readFields } from '../fields.ts';
import { guideGroups } from '../guide/guide-list.ts';
import type { Html } from '../html.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { decisionsTable } from '../review/review-page.ts';
import { latestFirst, type ReviewLine, reviewsPage } from '../review/reviews-page.ts';
import { type AgreementCard, agreementCard } from './cards.ts';
import { type Changes, changesOf, type History } from './changes.ts';
import { type DueDay, dueDays } from './due.ts';

/** The first page. */
export interface HomePage extends PageTop {
  readonly organisation: string;
  readonly about: Html | undefined;
  readonly cards: readonly AgreementCard[];
  readonly due: readonly DueDay[];
  readonly changes: Changes;
  /** The latest review and what it decided; undefined where none was held. */
  readonly latestReview: { readonly line: ReviewLine; readonly decisions: Table | undefined } | undefined;
  /** Where somebody new begins: the first guide, where there is one. */
  readonly begin: { readonly title: string; readonly address: string } | undefined;
  /** "71 terms". */
  readonly terms: string;
  readonly headings: readonly PageHeading[];
}

/** What the headings of the first page say, and their anchors. */
export const homeParts = {
  agreements: { title: 'What is agreed', anchor: 'what-is-agreed' },
  due: { title: 'What is due', anchor: 'what-is-due' },
  decided: { title: 'What the last review decided', anchor: 'what-was-decided' },
  changed: { title: 'What changed', anchor: 'what-changed' },
} as const;

/** How many agreements the first page shows as cards; the rest stands in the list of all. */
const mostCards = 12;

/** Makes the first page. */
export function homePage(context: Context, history: History): HomePage {
  const { settings, agreements, terms, guides } = context.handbook;
  const facts = settings.facts;
  const root = facts?.file.frontmatter?.root;
  const fields = facts && root && readFields(root, context.beginSection(facts));
  const latestReview = latestOf(context);
  const parts = [
    homeParts.agreements,
    homeParts.due,
    ...(latestReview === undefined ? [] : [homeParts.decided]),
    homeParts.changed,
  ];
  return {
    title: settings.title,
    kicker: settings.organisation,
    description: fields?.text('description'),
    edit: editAddress('handbook.yaml', context),
    organisation: settings.organisation,
    about: fields?.prose('description'),
    cards: agreements.slice(0, mostCards).map((agreement) => agreementCard(agreement, context)),
    due: dueDays(context),
    changes: changesOf(history, context),
    latestReview,
    begin: guideGroups(guides)[0]?.guides[0],
    terms: counted(terms.length, 'term'),
    headings: parts.map(({ title, anchor }) => ({ depth: 2, slug: anchor, text: title })),
  };
}

function latestOf(context: Context): HomePage['latestReview'] {
  const [review] = latestFirst(context.handbook.reviews);
  const root = review?.file.frontmatter?.root;
  if (review === undefined || root === undefined) return undefined;
  const line = reviewsPage(context).reviews.find((each) => each.address === addresses.review(review.id));
  const fields = readFields(root, context.beginSection(review.facts));
  return line && { line, decisions: decisionsTable(fields, review, context) };
}
