import { counted } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Table } from '../agreement/block.ts';
import type { Context } from '../context.ts';
import { editAddress } from '../edit.ts';
import { readFields } from '../fields.ts';
import type { Html } from '../html.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { decisionsTable } from '../review/review-page.ts';
import { latestFirst, type ReviewLine, reviewLine } from '../review/reviews-page.ts';
import { type AgreementCard, agreementCard } from './cards.ts';
import { type Changes, changesOf, type History } from './changes.ts';
import { type DueDay, dueDays } from './due.ts';

/** The first page. */
export interface HomePage extends PageTop {
  readonly organisation: string;
  readonly about: Html | undefined;
  readonly cards: readonly AgreementCard[];
  readonly due: readonly DueDay[];
  /** How much more is due than is shown: "24 more". */
  readonly moreDue: string | undefined;
  /** How many agreements there are, where more than are shown: "All 40 agreements". */
  readonly allAgreements: string;
  readonly changes: Changes;
  /** The latest review and what it decided; undefined where none was held. */
  readonly latestReview: { readonly line: ReviewLine; readonly decisions: Table | undefined } | undefined;
  /** Where somebody new begins. */
  readonly begin: { readonly title: string; readonly address: string };
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
const mostCards = 6;

/** How many days of what is due it shows; the rest stands in the calendar. */
const mostDays = 8;

/** And how many lines: many agreements may have something due on one day. */
const mostLines = 12;

/** Makes the first page. */
export function homePage(context: Context, history: History): HomePage {
  const { settings, agreements, terms } = context.handbook;
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
  const due = dueDays(context);
  const shown = firstOf(due);
  const hidden = linesOf(due) - linesOf(shown);
  return {
    title: settings.title,
    kicker: settings.organisation,
    description: fields?.text('description'),
    edit: editAddress('handbook.yaml', context),
    organisation: settings.organisation,
    about: fields?.prose('description'),
    cards: agreements.slice(0, mostCards).map((agreement) => agreementCard(agreement, context)),
    due: shown,
    moreDue: hidden === 0 ? undefined : `${hidden} more`,
    allAgreements: agreements.length > mostCards ? `All ${agreements.length} agreements` : 'All agreements',
    changes: changesOf(history, context),
    latestReview,
    begin: { title: 'A path for your team', address: addresses.onboarding },
    terms: counted(terms.length, 'term'),
    headings: parts.map(({ title, anchor }) => ({ depth: 2, slug: anchor, text: title })),
  };
}

/** The first days, with no more lines than there is room for. */
function firstOf(days: readonly DueDay[]): DueDay[] {
  let room = mostLines;
  return days.slice(0, mostDays).flatMap(({ on, lines }) => {
    const shown = lines.slice(0, room);
    room -= shown.length;
    return shown.length === 0 ? [] : [{ on, lines: shown }];
  });
}

function linesOf(days: readonly DueDay[]): number {
  return days.reduce((sum, { lines }) => sum + lines.length, 0);
}

function latestOf(context: Context): HomePage['latestReview'] {
  const [review] = latestFirst(context.handbook.reviews);
  const root = review?.file.frontmatter?.root;
  if (review === undefined || root === undefined) return undefined;
  const line = reviewLine(review, context);
  const fields = readFields(root, context.beginSection(review.facts));
  return { line, decisions: decisionsTable(fields, review, context) };
}
