import type { Blocks } from './block.ts';

/** A goal, from a plain sentence to a response time with a clock, and the parts of one. */
export const goalBlocks: Blocks = {
  'goals/*': [
    {
      name: 'goal as a sentence',
      says: 'The simplest goal: who does what, how much of it, by when. It can be expanded later.',
      text: '‹Marketing delivers 560 MQLs to Sales every month.›',
    },
    {
      name: 'goal with a target',
      says: 'A goal that can be counted: what is counted, how much is enough, in which time, and where the number is read.',
      text: `id: ‹mql-volume›
owner: ‹marketing›
statement: ‹Deliver at least 560 MQLs to Sales every month.›
metric: ‹MQL›
target: ‹at least 560›
per: ‹month|week|quarter|fiscal quarter|year›
source: ‹CRM report MQLs by month›`,
    },
    {
      name: 'goal with a response time',
      says: 'A goal about how fast something happens: a share, and a clock that says what starts it and what stops it.',
      text: `id: ‹first-contact›
owner: ‹sales›
statement: ‹Make first contact with 95% of MQLs within 4 business hours, every month.›
metric: ‹first contact›
target: ‹at least 95%›
of: ‹MQLs assigned in the month›
per: ‹month|week|quarter|fiscal quarter|year›
source: ‹CRM report Time to first contact›
clock:
  starts: ‹the MQL is assigned›
  stops: ‹a call or a personal e-mail is logged›
  does-not-stop: ‹an automatic reply›
  calendar: ‹default›
  within: ‹4 business hours›
  limit: ‹1 business day›`,
    },
    {
      name: 'goal with steps',
      says: 'A goal with one date at its end, broken into smaller ones on the way.',
      text: `id: ‹new-business›
owner: ‹sales›
statement: ‹Close $300,000 of new business by 2026-12-31.›
target: ‹at least $300,000›
by: ‹2026-12-31›
steps:
  - { by: ‹2026-10-31›, target: ‹"$100,000"›, statement: ‹"Close $100,000 by 2026-10-31."› }
  - { by: ‹2026-12-31›, target: ‹"$300,000"›, statement: ‹"Close $300,000 by 2026-12-31."› }`,
    },
  ],
  'goals/*/clock': [
    {
      name: 'clock',
      says: 'What starts and stops the time, and whose working hours count.',
      text: `starts: ‹the MQL is assigned›
stops: ‹a call or a personal e-mail is logged›
does-not-stop: ‹an automatic reply›
calendar: ‹default›
within: ‹4 business hours›
limit: ‹1 business day›`,
    },
  ],
  'goals/*/counts': [
    {
      name: 'counting rules',
      says: 'What settles an argument about the figure.',
      text: `date: ‹the day on which the MQL was assigned›
once-per: ‹person›`,
    },
  ],
  'goals/*/by-segment/*': [
    {
      name: 'row for a segment',
      says: 'Another value for some cases. The row that names most wins.',
      text: '{ when: { ‹source›: ‹demo request› }, target: ‹at least 98%› }',
    },
    {
      name: 'row for a segment, with a time',
      says: 'Another time for some cases. The row that names most wins.',
      text: '{ when: { ‹source›: ‹demo request› }, within: ‹1 business hour› }',
    },
  ],
  'goals/*/steps/*': [
    {
      name: 'step',
      says: 'A smaller goal with a date of its own.',
      text: '{ by: ‹2026-10-31›, target: ‹at least 200›, statement: ‹Deliver 200 MQLs by 2026-10-31.› }',
    },
  ],
};
