import type { Cases } from '../case.ts';
import { agreement } from '../changes-of.ts';

const stages = 'stages: [{ id: mql, owner: marketing }, { id: sql, owner: sales }]';

/** What else the parties agree on: commitments, remedies, the way of a lead, rules and figures. */
export const promiseCases: Cases = {
  'a commitment comes': {
    before: agreement('commitments: [Sales calls each lead within 1 day.]'),
    after: agreement(
      'commitments:\n  - Sales calls each lead within 1 day.\n  - { by: marketing, to: sales, statement: Share the calendar by the 25th. }',
    ),
    says: [
      'material stricter new-duty | marketing stricter, sales none | New commitment of Marketing to Sales: “Share the calendar by the 25th”.',
    ],
  },
  'a commitment that begins with its party goes': {
    before: agreement('commitments: [Sales calls each lead within 1 day., Marketing shares the calendar.]'),
    after: agreement('commitments: [Marketing shares the calendar.]'),
    says: [
      'material weaker duty-gone | sales weaker | The commitment of Sales is gone: “Sales calls each lead within 1 day”.',
    ],
  },
  'an earlier day in the month': {
    before: agreement(
      'commitments: [{ by: marketing, to: sales, statement: Share the calendar., by-when: 25th of the month }]',
    ),
    after: agreement(
      'commitments: [{ by: marketing, to: sales, statement: Share the calendar., by-when: 20th of the month }]',
    ),
    says: [
      'material stricter by-when | marketing stricter, sales none | For the commitment “Share the calendar”, the day is now 20th of the month instead of 25th of the month.',
    ],
  },
  'promised to somebody else': {
    before: agreement(
      'parties: [Marketing, Sales, Support]\ncommitments: [{ by: marketing, to: sales, statement: Share the calendar. }]',
    ),
    after: agreement(
      'parties: [Marketing, Sales, Support]\ncommitments: [{ by: marketing, to: support, statement: Share the calendar. }]',
    ),
    says: [
      'material different to-whom | marketing different, sales none, support none | For the commitment “Share the calendar”, the party that it is promised to is now Support instead of Sales.',
    ],
  },
  'a need goes to another party': {
    before: agreement(
      'parties: [Marketing, Sales, Support]\nneeds: [{ party: marketing, from: sales, statement: A report every week. }]',
    ),
    after: agreement(
      'parties: [Marketing, Sales, Support]\nneeds: [{ party: marketing, from: support, statement: A report every week. }]',
    ),
    says: [
      'material different who-owes | support stricter, sales weaker | For the need “A report every week”, the party that provides it is now Support instead of Sales.',
    ],
  },
  'a remedy comes': {
    before: agreement('remedies: [{ when: a goal is missed, then: The parties meet. }]'),
    after: agreement(
      'remedies: [{ when: a goal is missed, then: The parties meet. }, { when: { goal: any, missed: 1 month }, then: Marketing presents a plan., by: marketing }]',
    ),
    says: ['material stricter new-duty | marketing stricter | New remedy of Marketing: “Marketing presents a plan”.'],
  },
  'a remedy comes later': {
    before: agreement(
      'remedies: [{ when: { goal: any, missed: 1 month }, then: Marketing presents a plan., by: marketing }]',
    ),
    after: agreement(
      'remedies: [{ when: { goal: any, missed: 3 months }, then: Marketing presents a plan., by: marketing }]',
    ),
    says: [
      'material weaker by-when | marketing weaker | Marketing now has 3 months instead of 1 month before the remedy “Marketing presents a plan”.',
    ],
  },
  'an exception comes': {
    before: agreement(
      'goals: [{ id: call, owner: sales, statement: Call each lead within 1 day. }]\nexceptions: [{ when: the lead is a student, then: none }]',
    ),
    after: agreement(
      'goals: [{ id: call, owner: sales, statement: Call each lead within 1 day. }]\nexceptions: [{ when: the lead is a student, then: none }, { when: the contact has opted out of calls, supersedes: [call], then: e-mail only }]',
    ),
    says: ['material weaker new-duty | sales weaker | New exception for Sales: “the contact has opted out of calls”.'],
  },
  'a new first step of escalation': {
    before: agreement('escalation: [{ to: team leads }, { to: heads }]'),
    after: agreement('escalation: [{ to: revenue desk }, { to: team leads }, { to: heads }]'),
    says: [
      'material different order-decides | marketing different, sales different | New step of escalation for Marketing and Sales: “revenue desk”. It stands before the step of escalation “team leads”.',
    ],
  },
  'a new last step of escalation': {
    before: agreement('escalation: [{ to: team leads }]'),
    after: agreement('escalation: [{ to: team leads }, { to: heads }]'),
    says: [
      'material different new-duty | marketing different, sales different | New step of escalation for Marketing and Sales: “heads”.',
    ],
  },
  'two steps change places': {
    before: agreement('escalation: [{ to: team leads }, { to: heads }]'),
    after: agreement('escalation: [{ to: heads }, { to: team leads }]'),
    says: [
      'material different order-decides | marketing different, sales different | The step of escalation “heads” moves from place 2 to place 1, and the order decides.',
    ],
  },
  'a line before others': {
    before: agreement('routing: [{ when: the company is a customer, to: account executive }]'),
    after: agreement(
      'routing: [{ when: the firm is big, to: key accounts }, { when: the company is a customer, to: account executive }]',
    ),
    says: [
      'material different order-decides | marketing different, sales different | New line of the routing for Marketing and Sales: “the firm is big”. It stands before the line of the routing “the company is a customer”.',
    ],
  },
  'more must come along': {
    before: agreement(`${stages}\nhandoffs: [{ from: mql, to: sql, requires: [company] }]`),
    after: agreement(`${stages}\nhandoffs: [{ from: mql, to: sql, requires: [company, role] }]`),
    says: [
      'material stricter how-much | marketing stricter, sales none | For the handoff from mql to sql, “role” is a new thing that must come along.',
    ],
  },
  'more time to accept': {
    before: agreement(`${stages}\nhandoffs: [{ from: mql, to: sql, accept: { within: 1 business day } }]`),
    after: agreement(`${stages}\nhandoffs: [{ from: mql, to: sql, accept: { within: 2 business days } }]`),
    says: [
      'material weaker by-when | sales weaker, marketing none | Sales now has 2 business days instead of 1 business day to accept or return a lead.',
    ],
  },
  'another channel for the message': {
    before: agreement(`${stages}\nhandoffs: [{ from: mql, to: sql, notify: { channel: "#leads" } }]`),
    after: agreement(`${stages}\nhandoffs: [{ from: mql, to: sql, notify: { channel: "#sales" } }]`),
    says: [
      'material different to-whom | marketing different, sales none | For the handoff from mql to sql, the channel is now #sales instead of #leads.',
    ],
  },
  'a handoff by itself': {
    before: agreement(`${stages}\nhandoffs: [{ from: mql, to: sql, mode: manual }]`),
    after: agreement(`${stages}\nhandoffs: [{ from: mql, to: sql, mode: automatic }]`),
    says: [
      'material different how-it-is-counted | marketing different, sales different | For the handoff from mql to sql, the way it happens is now “automatic” instead of “manual”.',
    ],
  },
  'a stage goes to another party': {
    before: agreement('stages: [{ id: mql, owner: marketing }, { id: sql, owner: sales }]'),
    after: agreement('stages: [{ id: mql, owner: sales }, { id: sql, owner: sales }]'),
    says: [
      'material different who-owes | sales stricter, marketing weaker | For the stage “mql”, the party that looks after it is now Sales instead of Marketing.',
    ],
  },
  'more tries': {
    before: agreement('follow-up: { attempts: { calls: 4 }, by: sales }'),
    after: agreement('follow-up: { attempts: { calls: 6 }, by: sales }'),
    says: [
      'material stricter how-much | sales stricter | For the calls of the follow-up, the tries are now 6 instead of 4.',
    ],
  },
  'other words in a cell': {
    before: agreement('qualification: { fit: [A], interest: [1], cells: { A1: call within 1 business hour } }'),
    after: agreement('qualification: { fit: [A], interest: [1], cells: { A1: call within 4 business hours } }'),
    says: [
      'material weaker words-figure | marketing weaker, sales weaker | For cell A1 of the grid, the action is now “call within 4 business hours” instead of “call within 1 business hour”.',
    ],
  },
  'more points': {
    before: agreement('scoring: { rules: [{ on: visits the price page, points: 7 }] }'),
    after: agreement('scoring: { rules: [{ on: visits the price page, points: 10 }] }'),
    says: [
      'material different how-much | marketing different, sales different | For “visits the price page”, the points are now 10 instead of 7.',
    ],
  },
  'a figure behind the goals': {
    before: agreement('funnel: { stages: [{ from: MQL, to: SQL, rate: 30% }] }'),
    after: agreement('funnel: { stages: [{ from: MQL, to: SQL, rate: 35% }] }'),
    says: [
      'clarifying different figure | marketing different, sales different | For the way from MQL to SQL, the rate is now 35% instead of 30%.',
    ],
  },
  'a meeting is held less often': {
    before: agreement('meetings: [{ name: Pipeline review, every: Monday 10:00, attendees: [marketing, sales] }]'),
    after: agreement('meetings: [{ name: Pipeline review, every: 2 weeks, attendees: [marketing, sales] }]'),
    says: [
      'material weaker by-when | marketing weaker, sales weaker | The meeting “Pipeline review” now comes every 2 weeks instead of every Monday at 10:00.',
    ],
  },
  'somebody no longer takes part': {
    before: agreement('meetings: [{ name: Pipeline review, every: week, attendees: [marketing, sales] }]'),
    after: agreement('meetings: [{ name: Pipeline review, every: week, attendees: [sales] }]'),
    says: [
      'material different who-owes | marketing weaker | For the meeting “Pipeline review”, Marketing is no longer among those who take part.',
    ],
  },
  'a lead may wait longer': {
    before: agreement('ageing: [{ after: 10 business days, then: the lead goes back, by: sales }]'),
    after: agreement('ageing: [{ after: 15 business days, then: the lead goes back, by: sales }]'),
    says: [
      'material weaker by-when | sales weaker | Sales now has 15 business days instead of 10 business days before “the lead goes back”.',
    ],
  },
  'what applies instead is struck out': {
    before: agreement('exceptions: [{ when: a lead opts out, then: Sales writes to it. }]'),
    after: agreement('exceptions: [{ when: a lead opts out }]'),
    says: [
      'material different duty-gone | marketing different, sales different | For the exception “a lead opts out”, what applies instead is no longer stated: it was “Sales writes to it”.',
    ],
  },
  'what leads get is struck out': {
    before: agreement('nurture: [{ when: a lead is returned, by: marketing, with: one guide }]'),
    after: agreement('nurture: [{ when: a lead is returned, by: marketing }]'),
    says: [
      'material weaker duty-gone | marketing weaker | For “a lead is returned”, what they get is no longer stated: it was “one guide”.',
    ],
  },
  'e-mails in another spelling': {
    before: agreement('nurture: [{ when: a lead is returned, by: marketing, at-most: 2 e-mails per week }]'),
    after: agreement('nurture: [{ when: a lead is returned, by: marketing, at-most: 2 emails per week. }]'),
    says: [
      'editorial none same-meaning | nobody | For “a lead is returned”, the limit on contacts is written differently and means the same: “2 emails per week”.',
    ],
  },
  'who decides, in other letters': {
    before: agreement('escalation: [{ to: the two people concerned, within: 1 day }]'),
    after: agreement('escalation: [{ to: The two people concerned., within: 1 day }]'),
    says: [
      'editorial none same-meaning | nobody | Who decides is written differently and means the same: “The two people concerned”.',
    ],
  },
  'one day against another kind of day': {
    before: agreement('commitments: [{ by: sales, statement: Sales answers., within: same business day }]'),
    after: agreement('commitments: [{ by: sales, statement: Sales answers., within: same day }]'),
    says: [
      'material different by-when | sales different | Sales now has until the end of the same day instead of until the end of the same business day for the commitment “Sales answers”.',
    ],
  },
};
