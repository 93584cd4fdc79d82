import type { Agreement, Review } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Fact, Table } from '../agreement/block.ts';
import { factsOf, tableOf } from '../agreement/tables.ts';
import { makeClaims } from '../anchors.ts';
import { type DrawnBody, drawBody } from '../body/draw-body.ts';
import type { Context } from '../context.ts';
import { editAddress } from '../edit.ts';
import { type Fields, readFields } from '../fields.ts';
import { type Html, lines, linkHtml, plainHtml, plainOrNothing, valueOrNothing } from '../html.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { listed } from '../sentences.ts';
import { type Badge, badgeOf } from '../statuses.ts';

/** The page of one review. */
export interface ReviewPage extends PageTop {
  readonly badge: Badge | undefined;
  readonly facts: readonly Fact[];
  readonly decisions: Table | undefined;
  readonly decisionsAnchor: string;
  readonly body: DrawnBody | undefined;
  readonly headings: readonly PageHeading[];
}

/** Makes the page of a review. */
export function reviewPage(review: Review, context: Context): ReviewPage {
  const root = review.file.frontmatter?.root;
  const fields = root && readFields(root, context.beginSection(review.facts));
  const body = drawBody(review.facts, context);
  const decisionsAnchor = makeClaims(body?.headings.map((heading) => heading.slug))('decisions');
  const decisions = fields && decisionsTable(fields, review, context);
  const heading = { depth: 2, slug: decisionsAnchor, text: 'What was decided' };
  return {
    title: context.titles.review(review.id),
    kicker: 'Review',
    description: fields?.reading('held') && `Held on ${fields.reading('held')}.`,
    edit: editAddress(review.file.path, context),
    badge: badgeOf(fields?.text('status')),
    facts: fields === undefined ? [] : reviewFacts(fields, review, context),
    decisions,
    decisionsAnchor,
    body,
    headings: [...(decisions === undefined ? [] : [heading]), ...(body?.headings ?? [])],
  };
}

/** The decisions of a review as a table; undefined where none were made. */
export function decisionsTable(fields: Fields, review: Review, context: Context): Table | undefined {
  const agreements = review.agreements.flatMap((id) => context.agreement(id) ?? []);
  return tableOf(fields.each('decisions'), [
    ['Decision', (decision) => decision.sentence ?? decision.prose('statement')],
    ['Who', (decision) => plainOrNothing(peopleIn(decision.texts('by'), agreements, context))],
    ['By', (decision) => valueOrNothing(decision.reading('due'))],
    [
      'Changes',
      (decision) => lines(decision.texts('changes').map((change) => changeLink(change, agreements, context))),
    ],
  ]);
}

function reviewFacts(fields: Fields, review: Review, context: Context): Fact[] {
  const agreements = review.agreements.map((id) => {
    const agreement = context.agreement(id);
    return agreement === undefined ? plainHtml(id) : linkHtml(addresses.agreement(id), agreement.title);
  });
  return factsOf([
    ['Held on', plainOrNothing(fields.reading('held'))],
    [agreements.length === 1 ? 'Agreement' : 'Agreements', lines(agreements)],
    ['Version on the table', plainOrNothing(fields.text('version'))],
    ['Who was there', lines(attendeesOf(fields, review, context))],
    ['Next review', plainOrNothing(fields.reading('next'))],
  ]);
}

function attendeesOf(fields: Fields, review: Review, context: Context): Html[] {
  const agreements = review.agreements.flatMap((id) => context.agreement(id) ?? []);
  const name = (id: string) => peopleIn([id], agreements, context) ?? id;
  return fields.each('attendees').map((attendee) => {
    const [party, role] = [attendee.text('party'), attendee.text('role')];
    if (party === undefined && role === undefined) return attendee.sentence ?? plainHtml('');
    return plainHtml([role && name(role), party && name(party)].filter(Boolean).join(', '));
  });
}

/** The names of parties or roles, looked up in the agreements that were reviewed. */
function peopleIn(ids: readonly string[], agreements: readonly Agreement[], { names }: Context): string | undefined {
  if (ids.length === 0) return undefined;
  const home = (id: string) => agreements.find((agreement) => agreement.parties.some((party) => party.id === id));
  return listed(ids.map((id) => names.anyone(id, home(id))));
}

/** What a decision changes: a goal or a term becomes a link to it, anything else stays in words. */
function changeLink(change: string, agreements: readonly Agreement[], context: Context): Html {
  const goal = agreements.flatMap((agreement) => agreement.goals).find((each) => each.key === change);
  if (goal !== undefined) return linkHtml(context.goalAddress(goal), goal.statement.value);
  const term = context.lookUp(change, agreements[0]?.id) ?? context.term(change);
  return term === undefined ? plainHtml(change) : linkHtml(addresses.term(term.id), term.name.value);
}
