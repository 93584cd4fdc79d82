import { ruleBlocks } from './agreement-rules.ts';
import type { Blocks } from './block.ts';

/** The blocks of an agreement besides goals and definitions: who, what passes between them, and what holds it together. */
export const agreementBlocks: Blocks = {
  '': [
    {
      name: 'agreement',
      says: 'The simplest agreement: a title, two parties, a goal in a plain sentence and a word that is defined.',
      text: `title: ‹Marketing and Sales agreement›
parties:
  - ‹Marketing›
  - ‹Sales›
goals:
  - ‹Marketing delivers 560 MQLs to Sales every month.›
definitions:
  - term: ‹Marketing Qualified Lead›
    abbr: ‹MQL›
    means: ‹A lead that fits our profile and has shown that it wants to buy.›`,
    },
  ],
  effective: [
    {
      name: 'days in force',
      says: 'The first and the last day of the agreement.',
      text: 'from: ‹2026-07-01›\nuntil: ‹2026-12-31›',
    },
  ],
  'parties/*': [
    { name: 'party', says: 'One side of the agreement, by its name.', text: '‹Marketing›' },
    {
      name: 'party with a contact',
      says: 'One side of the agreement, who belongs to it, and whom to ask.',
      text: `id: ‹marketing›
name: ‹Marketing›
means: ‹Demand generation, events and marketing operations.›
contacts:
  - { role: ‹Head of demand generation›, email: ‹demand@acme.example›, for: [‹reporting›, ‹questions›] }`,
    },
  ],
  'parties/*/contacts/*': [
    {
      name: 'contact',
      says: 'Whom to ask, and about what.',
      text: '{ role: ‹Head of demand generation›, email: ‹demand@acme.example›, for: [‹reporting›, ‹questions›] }',
    },
  ],
  'stages/*': [
    {
      name: 'stage',
      says: 'A stage on the way of a lead: who looks after it, how a lead gets in, and where it may go.',
      text: `id: ‹mql›
term: ‹MQL›
owner: ‹marketing›
enter: ‹The lead meets every condition of MQL.›
next: [‹sql›]`,
    },
  ],
  'handoffs/*': [
    {
      name: 'handoff',
      says: 'How leads pass from one stage to the next, what comes along, and the way back.',
      text: `from: ‹mql›
to: ‹sql›
mode: ‹automatic|manual|either›
requires: [‹company›, ‹role›, ‹source›]
accept: { within: ‹1 business day› }
return:
  to: ‹nurture›
  reasons: [‹no budget›, ‹wrong contact›, ‹no response›]
  tell: ‹marketing›
  within: ‹1 business day›`,
    },
  ],
  'handoffs/*/return': [
    {
      name: 'way back',
      says: 'Where a lead goes that is not accepted, for which reasons, and who is told.',
      text: `to: ‹nurture›
reasons: [‹no budget›, ‹wrong contact›, ‹no response›]
tell: ‹marketing›
within: ‹1 business day›`,
    },
  ],
  'handoffs/*/accept': [
    {
      name: 'acceptance',
      says: 'In which time the receiving side accepts or returns.',
      text: 'within: ‹1 business day›\nby: ‹sales›',
    },
  ],
  'handoffs/*/notify': [
    { name: 'notice', says: 'Where a handoff is announced.', text: 'channel: ‹"#leads"›\nto: ‹sales›' },
  ],
  'commitments/*': [
    {
      name: 'commitment as a sentence',
      says: 'The simplest commitment: who does what, by when.',
      text: '‹Marketing shares the campaign calendar by the 25th of the month before.›',
    },
    {
      name: 'commitment with a rhythm',
      says: 'What one side does for the other again and again.',
      text: `by: ‹marketing›
to: ‹sales›
statement: ‹Share the campaign calendar by the 25th of every month.›
by-when: ‹25th of the month›`,
    },
    {
      name: 'commitment with a time limit',
      says: 'What one side does each time that something happens.',
      text: `by: ‹sales›
to: ‹marketing›
statement: ‹Give a reason for every returned lead within 1 business day.›
within: ‹1 business day›`,
    },
  ],
  'needs/*': [
    {
      name: 'need',
      says: 'What one side needs from another in order to keep its promises.',
      text: `party: ‹marketing›
from: ‹sales›
statement: ‹The pipeline report every Monday by 10:00.›
every: ‹Monday 10:00›`,
    },
  ],
  'meetings/*': [
    {
      name: 'meeting',
      says: 'A meeting that is held again and again.',
      text: `name: ‹Pipeline review›
every: ‹Monday 10:00›
lasts: ‹30 minutes›
attendees: [‹marketing›, ‹sales›]
agenda: [‹each goal and its number›, ‹what follows from it›]`,
    },
  ],
  ...ruleBlocks,
};
