import type { Cases } from '../case.ts';
import { agreement } from '../changes-of.ts';

/** What is said of an agreement as a whole. */
export const wholeCases: Cases = {
  'a later last day': {
    before: agreement('effective: { from: 2026-07-01, until: 2026-12-31 }'),
    after: agreement('effective: { from: 2026-07-01, until: 2027-06-30 }'),
    says: [
      'material different by-when | marketing different, sales different | For the agreement, the last day is now 30 June 2027 instead of 31 December 2026.',
    ],
  },
  'a longer notice': {
    before: agreement('cancellation: { notice: 30 days }'),
    after: agreement('cancellation: { notice: 60 days }'),
    says: [
      'material stricter by-when | marketing stricter, sales stricter | For the cancellation of the agreement, the notice before the end is now 60 days instead of 30 days.',
    ],
  },
  'reviews come more often': {
    before: agreement('review: { every: quarter }'),
    after: agreement('review: { every: month }'),
    says: [
      'material stricter by-when | marketing stricter, sales stricter | The review of the agreement now comes every month instead of every quarter.',
    ],
  },
  'the date of the next review': {
    before: agreement('review: { next: 2026-09-30 }'),
    after: agreement('review: { next: 2026-12-30 }'),
    says: [
      'editorial none record | nobody | For the review of the agreement, the day of the next review is now 30 December 2026 instead of 30 September 2026.',
    ],
  },
  'a draft begins to bind': {
    before: agreement('status: draft'),
    after: agreement('status: active'),
    says: [
      'material stricter what-binds | marketing stricter, sales stricter | Marketing and Sales agreement now binds: it was draft before.',
    ],
  },
  'a draft is proposed': {
    before: agreement('status: draft'),
    after: agreement('status: proposed'),
    says: [
      'clarifying different binds-nobody | marketing different, sales different | Marketing and Sales agreement is now proposed instead of draft, and binds nobody, as before.',
    ],
  },
  'an agreement is retired': {
    before: agreement('status: active'),
    after: agreement('status: retired'),
    says: [
      'material weaker what-binds | marketing weaker, sales weaker | Marketing and Sales agreement no longer binds anybody: it is now retired.',
    ],
  },
  'another title': {
    before: agreement('title: Funnel'),
    after: agreement('title: Our funnel'),
    says: ['editorial none heading | nobody | The title is now “Our funnel” instead of “Funnel”.'],
  },
  'version and sign-off': {
    before: agreement('version: 1.0.0'),
    after: agreement('version: 1.0.1\nsignoffs: [{ party: sales, on: 2026-06-24, version: 1.0.1 }]'),
    says: [
      'editorial none record | nobody | For Marketing and Sales agreement, the version is now 1.0.1 instead of 1.0.0.',
      'editorial none record | nobody | Sales signed version 1.0.1.',
    ],
  },
  'a contact': {
    before: agreement(
      'parties: [Marketing, { id: sales, name: Sales, contacts: [{ role: Lead, email: a@acme.example }] }]',
    ),
    after: agreement(
      'parties: [Marketing, { id: sales, name: Sales, contacts: [{ role: Lead, email: b@acme.example }] }]',
    ),
    says: [
      'editorial none contact | nobody | For “Sales”, the mail address is now b@acme.example instead of a@acme.example.',
    ],
  },
  'the name of a party': {
    before: agreement('parties: [Marketing, { id: sales, name: Sales }]'),
    after: agreement('parties: [Marketing, { id: sales, name: Field Sales }]'),
    says: ['editorial none renamed | nobody | The name of a party is now “Field Sales” instead of “Sales”.'],
  },
  'one more party': {
    before: agreement('parties: [Marketing, Sales]'),
    after: agreement('parties: [Marketing, Sales, Support]'),
    says: [
      'material different new-duty | marketing different, sales different, support different | New party: “Support”.',
    ],
  },
  'a link leads elsewhere': {
    before: agreement('links: [{ to: "https://acme.example/a", label: Report }]'),
    after: agreement('links: [{ to: "https://acme.example/b", label: Report }]'),
    says: [
      'clarifying different link | marketing different, sales different | For the link “Report”, the address of a link is now “https://acme.example/b” instead of “https://acme.example/a”.',
    ],
  },
  'a key of one’s own': {
    before: agreement('x-budget: 5'),
    after: agreement('x-budget: 6'),
    says: [
      'clarifying different unknown | marketing different, sales different | For Marketing and Sales agreement, the x-budget is now 6 instead of 5.',
    ],
  },
  'only layout': {
    before: agreement('x-budget: "5"'),
    after: agreement("x-budget: '5'"),
    says: ['editorial none layout | nobody | Only the layout of Marketing and Sales agreement changes.'],
  },
};
