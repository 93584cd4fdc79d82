import type { Cases } from '../case.ts';
import { agreement, contact, volume } from '../changes-of.ts';

/** Entries inside a goal: one of several owners, a step, a row of cases. */
export const goalPartCases: Cases = {
  'one of two owners is another one': {
    before: agreement(
      'parties: [Marketing, Sales, Support]\ngoals: [{ id: wins, metric: wins, owner: [sales, marketing] }]',
    ),
    after: agreement(
      'parties: [Marketing, Sales, Support]\ngoals: [{ id: wins, metric: wins, owner: [sales, support] }]',
    ),
    says: [
      'material different who-owes | support stricter | Wins now belongs to Support.',
      'material different who-owes | marketing weaker | Wins no longer belongs to Marketing.',
    ],
  },
  'the sentence of a step': {
    before: volume('steps: [{ by: 2026-09-30, statement: Deliver 100 MQLs. }]'),
    after: volume('steps: [{ by: 2026-09-30, statement: Deliver 120 MQLs. }]'),
    says: [
      'material stricter words-figure | marketing stricter | For the step of MQL by 30 September 2026, the sentence is now “Deliver 120 MQLs” instead of “Deliver 100 MQLs”.',
    ],
  },
  'the cases of a row': {
    before: volume('by-segment: [{ when: { source: demo request, fit: A }, target: at least 20 }]'),
    after: volume('by-segment: [{ when: { source: demo request, fit: B }, target: at least 20 }]'),
    says: [
      'material different whom-it-applies-to | marketing different | For MQL, the cases of one row are now “B” instead of “A”.',
    ],
  },
  'a goal says in a field whose it is': {
    before: agreement('goals: [Marketing delivers 560 MQLs every month.]'),
    after: agreement('goals: [{ id: volume, owner: marketing, statement: Deliver 560 MQLs every month. }]'),
    says: [
      'editorial none renamed | nobody | For “Deliver 560 MQLs every month”, the short name is now “volume”; there was none before.',
      'clarifying different said-already | marketing different | For “Deliver 560 MQLs every month”, the owner is now Marketing; there was none before.',
      'clarifying different said-already | marketing different | The goal is now “Deliver 560 MQLs every month” instead of “Marketing delivers 560 MQLs every month”.',
    ],
  },
  'a commitment says in a field whose it is': {
    before: agreement('commitments: [Marketing shares the calendar.]'),
    after: agreement('commitments: [{ by: marketing, statement: Marketing shares the calendar. }]'),
    says: [
      'clarifying different said-already | marketing different | For the commitment “Marketing shares the calendar”, the party that promises is now Marketing; there was none before.',
    ],
  },
  'a goal of both names the other one': {
    before: agreement('goals: [{ id: wins, owner: [marketing, sales], statement: Marketing wins 20 deals. }]'),
    after: agreement('goals: [{ id: wins, owner: [marketing, sales], statement: Sales wins 20 deals. }]'),
    says: [
      'material different words-who | marketing different, sales different | The goal is now “Sales wins 20 deals” instead of “Marketing wins 20 deals”.',
    ],
  },
  'the usual calendar is named': {
    before: contact('clock: { starts: the MQL is assigned, within: 4 business hours }'),
    after: contact('clock: { starts: the MQL is assigned, within: 4 business hours, calendar: default }'),
    says: ['editorial none layout | nobody | Only the layout of Marketing and Sales agreement changes.'],
  },
};
