import { leadBlocks } from './agreement-leads.ts';
import type { Blocks } from './block.ts';

/** What holds when something goes wrong or comes to an end: remedies, escalation, exceptions, review, cancellation. */
export const ruleBlocks: Blocks = {
  'remedies/*': [
    {
      name: 'remedy for a missed goal',
      says: 'What follows when a goal is missed, who does it, and how soon.',
      text: `when: { goal: ‹any›, missed: ‹1 month› }
then: ‹The party that owns the goal presents a recovery plan.›
by: ‹marketing›
within: ‹5 business days›`,
    },
    {
      name: 'remedy for anything else',
      says: 'What follows when something happens that is said in words.',
      text: `when: ‹A commitment is more than 5 business days late.›
then: ‹The party that owes it names a new date in the next weekly meeting.›
by: ‹marketing›
within: ‹5 business days›`,
    },
  ],
  'escalation/*': [
    {
      name: 'step of the escalation',
      says: 'Who decides next when the parties do not agree, and how soon.',
      text: '{ to: ‹team leads›, within: ‹2 business days›, when: ‹the two people concerned do not agree› }',
    },
  ],
  'exceptions/*': [
    {
      name: 'exception',
      says: 'A named case that sets other rules aside.',
      text: `when: ‹the lead has opted out of calls›
supersedes: [‹first-contact›]
then: ‹Sales writes e-mails and does not call.›`,
    },
  ],
  review: [
    {
      name: 'review',
      says: 'How often the agreement is looked at again, and how long before a change is announced.',
      text: 'every: ‹quarter|month|fiscal quarter|year›\nnotice: ‹10 business days›\nnext: ‹2026-12-16›',
    },
  ],
  cancellation: [
    {
      name: 'cancellation',
      says: 'How the agreement ends before its last day.',
      text: `when: ‹any goal missed 3 consecutive months›
notice: ‹30 days›
by: ‹either party|any party|both parties›`,
    },
  ],
  'signoffs/*': [
    {
      name: 'sign-off',
      says: 'Who agreed to which version, and when.',
      text: '{ party: ‹marketing›, by: ‹Head of marketing›, on: ‹2026-06-24›, version: ‹1.0.0› }',
    },
  ],
  'events/*': [
    {
      name: 'event',
      says: 'A campaign or a date that both sides plan around.',
      text: `name: ‹Autumn fair›
on: ‹2026-10-07›
by: ‹marketing›
expects: ‹40 MQLs›`,
    },
  ],
  'links/*': [
    {
      name: 'link',
      says: 'Where a rule, a list or a report lives outside the agreement.',
      text: `to: ‹https://reports.acme.example/mqls›
label: ‹MQLs by month›
holds: ‹the number that settles a dispute about MQLs›
readers: ‹everyone at Acme›`,
    },
  ],
  ...leadBlocks,
};
