import type { IsoDate } from '@living-sla/core';

/** A whole file that an empty list shows: written as it stands, it is a right beginning. */
export interface FirstExample {
  /** Its place in the folder of the handbook. */
  readonly file: string;
  readonly text: string;
}

/** Two parties, each with a goal: the smallest agreement in which both sides promise. */
export const firstAgreement: FirstExample = agreement('');

/** An agreement that says which way a lead goes. */
export const firstStages: FirstExample = agreement(`stages:
  - { id: lead, name: Lead, owner: marketing, next: [opportunity] }
  - { id: opportunity, name: Opportunity, owner: sales }
handoffs:
  - { from: lead, to: opportunity, mode: manual, accept: { within: 1 business day } }
`);

/** An agreement with a day and a meeting. @param next the day of its next review. */
export function firstDates(next: IsoDate): FirstExample {
  return agreement(`review: { every: quarter, next: ${next} }
meetings:
  - { name: Pipeline review, every: Monday 10:00, lasts: 30 minutes }
`);
}

/** A word and what it means. */
export const firstTerm: FirstExample = term('');

/** A word that says where on the way of a lead it belongs. */
export const firstTermOfStage: FirstExample = term('stage: lead\n');

/** A word that a party looks after. */
export const firstTermOfParty: FirstExample = term('owner: Marketing\n');

/** A word of which cases can be asked. */
export const firstTermWithCases: FirstExample = term(`all: [lead.score >= 100]
examples:
  - { it: A foundry, lead: { score: 120 }, qualifies: true }
  - { it: A student, lead: { score: 20 }, qualifies: false }
`);

/** A page of free words. */
export const firstGuide: FirstExample = {
  file: 'guide/first-week.mdx',
  text: '---\ntitle: Your first week\n---\n\nBegin with the words that your team uses.\n',
};

/** What a review decided. @param agreement the one that was reviewed, by its id. @param held the day. */
export function firstReview(agreement: string, held: IsoDate): FirstExample {
  const id = /^\p{L}[\p{L}\p{N}/-]*$/u.test(agreement) ? agreement : JSON.stringify(agreement);
  const keys = `title: First review
agreement: ${id}
held: ${held}
decisions:
  - Keep the targets for another quarter.
`;
  return { file: 'reviews/first-review.mdx', text: between(keys) };
}

function agreement(more: string): FirstExample {
  const keys = `title: Marketing and Sales
parties: [Marketing, Sales]
goals:
  - Marketing sends 200 leads to Sales every month.
  - Sales calls each lead within 4 business hours.
`;
  return { file: 'slas/marketing-sales.mdx', text: between(keys + more) };
}

function term(more: string): FirstExample {
  const keys = 'term: Marketing Qualified Lead\nabbr: MQL\nmeans: A lead with a score of 100 or more.\n';
  return { file: 'glossary/mql.mdx', text: between(keys + more) };
}

/** Keys stand between two lines of hyphens. */
function between(keys: string): string {
  return `---\n${keys}---\n`;
}
