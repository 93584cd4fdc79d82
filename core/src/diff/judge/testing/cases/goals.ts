import type { Cases } from '../case.ts';
import { agreement, contact, volume } from '../changes-of.ts';

/** Goals: whether they bind, whose they are, and by when. */
export const goalCases: Cases = {
  'a goal on trial': {
    before: volume('status: experimental\ntarget: at least 500'),
    after: volume('status: experimental\ntarget: at least 600'),
    says: [
      "clarifying stricter binds-nobody | marketing stricter | Marketing's monthly MQL target rises from 500 to 600 (+20%). It binds nobody yet.",
    ],
  },
  'a goal on trial begins to bind': {
    before: volume('status: experimental\ntarget: at least 500'),
    after: volume('target: at least 500'),
    says: ['material stricter what-binds | marketing stricter | MQL now binds: it was experimental before.'],
  },
  'a goal is put on trial': {
    before: volume('target: at least 500'),
    after: volume('status: draft\ntarget: at least 500'),
    says: ['material weaker what-binds | marketing weaker | MQL no longer binds anybody: it is now draft.'],
  },
  'a goal comes': {
    before: agreement('goals: [Close a deal every month.]'),
    after: agreement('goals:\n  - Close a deal every month.\n  - Sales calls each lead within 1 day.'),
    says: ['material stricter new-duty | sales stricter | New goal of Sales: “Sales calls each lead within 1 day”.'],
  },
  'a goal goes': {
    before: agreement(
      'goals:\n  - Close a deal every month.\n  - { owner: sales, statement: Call each lead within 1 day. }',
    ),
    after: agreement('goals: [Close a deal every month.]'),
    says: ['material weaker duty-gone | sales weaker | The goal of Sales is gone: “Call each lead within 1 day”.'],
  },
  'goals stand in another order': {
    before: agreement('goals: [Close a deal every month., Call each lead within 1 day.]'),
    after: agreement('goals: [Call each lead within 1 day., Close a deal every month.]'),
    says: [
      'editorial none order-says-nothing | nobody | The goals of Marketing and Sales agreement stand in another order.',
    ],
  },
  'a sentence is spelled out': {
    before: agreement('goals: [Deliver 560 MQLs to Sales every month.]'),
    after: agreement(
      'goals:\n  - statement: Deliver 560 MQLs to Sales every month.\n    target: at least 560\n    per: month',
    ),
    says: [
      'clarifying different said-already | marketing different, sales different | For “Deliver 560 MQLs to Sales every month”, the target is now at least 560; there was none before.',
      'clarifying different said-already | marketing different, sales different | For “Deliver 560 MQLs to Sales every month”, the period is now per month; there was none before.',
    ],
  },
  'the numbers move from the sentence into fields': {
    before: agreement(
      'goals: [{ id: a, owner: marketing, statement: Deliver at least 560 MQLs to Sales every month. }]',
    ),
    after: agreement(
      'goals: [{ id: a, owner: marketing, statement: Deliver MQLs to Sales., target: at least 560, per: month }]',
    ),
    says: [
      'clarifying different said-already | marketing different | The goal is now “Deliver MQLs to Sales” instead of “Deliver at least 560 MQLs to Sales every month”.',
      'clarifying different said-already | marketing different | For “Deliver MQLs to Sales”, the target is now at least 560; there was none before.',
      'clarifying different said-already | marketing different | For “Deliver MQLs to Sales”, the period is now per month; there was none before.',
    ],
  },
  'a number moves into a field and changes': {
    before: agreement('goals: [{ id: a, owner: marketing, statement: Deliver at least 560 MQLs to Sales. }]'),
    after: agreement('goals: [{ id: a, owner: marketing, statement: Deliver MQLs to Sales., target: at least 600 }]'),
    says: [
      'material different words-bound | marketing different | The goal is now “Deliver MQLs to Sales” instead of “Deliver at least 560 MQLs to Sales”.',
      'material stricter how-much | marketing stricter | For “Deliver MQLs to Sales”, the target is now at least 600; there was none before.',
    ],
  },
  'a sentence is spelled out in all its parts': {
    before: agreement('goals: [Sales makes first contact within 4 business hours.]'),
    after: agreement(
      'goals:\n  - statement: Sales makes first contact within 4 business hours.\n    owner: sales\n    metric: first contact\n    clock: { within: 4 business hours }',
    ),
    says: [
      'clarifying different said-already | sales different | For first contact, the owner is now Sales; there was none before.',
      'clarifying different said-already | sales different | For “Sales makes first contact within 4 business hours”, what is counted is now “first contact”; there was none before.',
      'clarifying different said-already | sales different | New clock of first contact: within 4 business hours.',
    ],
  },
  'the owner changes': {
    before: contact('owner: sales'),
    after: contact('owner: marketing'),
    says: [
      'material different who-owes | marketing stricter, sales weaker | First contact now belongs to Marketing instead of Sales.',
    ],
  },
  'one more owner': {
    before: contact('owner: sales'),
    after: contact('owner: [sales, marketing]'),
    says: [
      'material different who-owes | marketing stricter | First contact now belongs to Marketing and Sales instead of Sales.',
    ],
  },
  'one owner less': {
    before: contact('owner: [sales, marketing]'),
    after: contact('owner: [sales]'),
    says: [
      'material different who-owes | marketing weaker | First contact now belongs to Sales instead of Marketing and Sales.',
    ],
  },
  'the owner is written as a list': {
    before: contact('owner: sales'),
    after: contact('owner: [sales]'),
    says: ['editorial none layout | nobody | Only the layout of Marketing and Sales agreement changes.'],
  },
  'a shorter period for a number': {
    before: volume('target: 50\nper: quarter'),
    after: volume('target: 50\nper: month'),
    says: ['material stricter by-when | marketing stricter | MQL is now counted per month instead of per quarter.'],
  },
  'a longer period for a share': {
    before: volume('target: 50%\nper: month'),
    after: volume('target: 50%\nper: quarter'),
    says: ['material different by-when | marketing different | MQL is now counted per quarter instead of per month.'],
  },
  'the same period': {
    before: volume('per: month'),
    after: volume('per: monthly'),
    says: [
      'editorial none same-meaning | nobody | For MQL, the period is written differently and means the same: “monthly”.',
    ],
  },
  'an earlier deadline': {
    before: volume('by: 2026-12-31'),
    after: volume('by: 30 September 2026'),
    says: [
      'material stricter by-when | marketing stricter | Marketing now has until 30 September 2026 instead of 31 December 2026 for MQL.',
    ],
  },
  'the same deadline': {
    before: volume('by: 2026-12-31'),
    after: volume('by: 31 December 2026'),
    says: [
      'editorial none same-meaning | nobody | For MQL, the last day is written differently and means the same: “31 December 2026”.',
    ],
  },
  'a later first day': {
    before: volume('from: 2026-07-01'),
    after: volume('from: 2026-08-01'),
    says: [
      'material different by-when | marketing different | For MQL, the first day is now 1 August 2026 instead of 1 July 2026.',
    ],
  },
  'a later fiscal period': {
    before: volume('by: Q3 FY2027'),
    after: volume('by: Q4 FY2027'),
    says: [
      'material weaker by-when | marketing weaker | Marketing now has until Q4 FY2027 instead of Q3 FY2027 for MQL.',
    ],
  },
  'a baseline beside a target': {
    before: volume('target: at least 560\nbaseline: 430'),
    after: volume('target: at least 560\nbaseline: 450'),
    says: [
      'clarifying different baseline | marketing different | For MQL, the value to compare with is now 450 instead of 430.',
    ],
  },
  'a baseline that the goal leans on': {
    before: volume('statement: Increase MQLs by 10%.\nbaseline: 430'),
    after: volume('statement: Increase MQLs by 10%.\nbaseline: 450'),
    says: [
      'material different how-it-is-counted | marketing different | For MQL, the value to compare with is now 450 instead of 430.',
    ],
  },
  'a step comes': {
    before: volume('steps: [{ by: 2026-09-30, target: 100 }]'),
    after: volume('steps: [{ by: 2026-09-30, target: 100 }, { by: 2026-12-31, target: 300 }]'),
    says: ['material stricter new-duty | marketing stricter | New step of MQL: by 2026-12-31, target 300.'],
  },
  'a step falls': {
    before: volume('steps: [{ by: 2026-09-30, target: 100 }]'),
    after: volume('steps: [{ by: 2026-09-30, target: 80 }]'),
    says: [
      "material weaker how-much | marketing weaker | Marketing's target for the step of MQL by 30 September 2026 falls from 100 to 80 (−20%).",
    ],
  },
  'a goal gets another id': {
    before: agreement(
      'goals:\n  - { id: win, statement: Close a deal every month. }\n  - { id: call, statement: Call leads daily., supports: win }',
    ),
    after: agreement(
      'goals:\n  - { id: deals, statement: Close a deal every month. }\n  - { id: call, statement: Call leads daily., supports: deals }',
    ),
    says: [
      'editorial none renamed | nobody | For “Close a deal every month”, the short name is now “deals” instead of “win”.',
      'editorial none renamed | nobody | For “Call leads daily”, “win” is called “deals” now.',
    ],
  },
  'a goal gets another id, and a list follows': {
    before: agreement(
      'goals: [{ id: win, statement: Close a deal every month. }, { id: call, statement: Call leads daily. }]\nexceptions: [{ when: a holiday, supersedes: [win, call] }]',
    ),
    after: agreement(
      'goals: [{ id: deals, statement: Close a deal every month. }, { id: call, statement: Call leads daily. }]\nexceptions: [{ when: a holiday, supersedes: [deals, call] }]',
    ),
    says: [
      'editorial none renamed | nobody | For “Close a deal every month”, the short name is now “deals” instead of “win”.',
      'editorial none renamed | nobody | For the exception “a holiday”, “win” is called “deals” now.',
      'editorial none renamed | nobody | For the exception “a holiday”, “win” is called “deals” now.',
    ],
  },
  'a party gets another id, and its goals follow': {
    before: agreement(
      'parties: [{ id: mkt, name: Marketing }, Sales]\ngoals: [{ owner: [mkt, sales], statement: Close a deal every month. }, { owner: mkt, statement: Call leads daily. }]',
    ),
    after: agreement(
      'parties: [{ id: marketing, name: Marketing }, Sales]\ngoals: [{ owner: [marketing, sales], statement: Close a deal every month. }, { owner: marketing, statement: Call leads daily. }]',
    ),
    says: [
      'editorial none renamed | nobody | For “Marketing”, the short name is now “marketing” instead of “mkt”.',
      'editorial none renamed | nobody | For “Close a deal every month”, “mkt” is called “marketing” now.',
      'editorial none renamed | nobody | For “Close a deal every month”, “mkt” is called “marketing” now.',
      'editorial none renamed | nobody | For “Call leads daily”, “mkt” is called “marketing” now.',
    ],
  },
  'a goal gets another id, and a place keeps the old one': {
    before: agreement(
      'goals:\n  - { id: win, statement: Close a deal every month. }\n  - { id: call, statement: Call leads daily., supports: win }',
    ),
    after: agreement(
      'goals:\n  - { id: deals, statement: Close a deal every month. }\n  - { id: call, statement: Call leads daily., supports: win }',
    ),
    says: [
      'clarifying different name-left-behind | marketing different, sales different | For “Close a deal every month”, the short name is now “deals” instead of “win”.',
    ],
  },
};
