import type { Blocks } from './block.ts';

/** What happens to a single lead: follow-up, scores, nurture, routing, decisions, ageing, and the figures of the funnel. */
export const leadBlocks: Blocks = {
  'follow-up': [
    {
      name: 'follow-up',
      says: 'How often and how long the owner of a lead tries before giving up.',
      text: `attempts: { calls: ‹4›, emails: ‹4› }
over: ‹10 business days›
by: ‹sales›
then: ‹the lead goes back to nurture›`,
    },
  ],
  qualification: [
    {
      name: 'grid of fit and interest',
      says: 'Two scales, and what to do in each cell.',
      text: `fit: [A, B, C]
interest: [1, 2, 3]
cells:
  A1: ‹call within 1 business hour›
  A2: ‹call the same business day›`,
    },
  ],
  scoring: [
    {
      name: 'lead score',
      says: 'What earns points, and how many make a lead ready.',
      text: `threshold: ‹at least 100›
rules:
  - { on: ‹asks for a demo›, points: ‹60› }
  - { when: ‹lead.employees >= 50›, points: ‹40› }
decay: { points: ‹10›, after: ‹30 days› }`,
    },
  ],
  'scoring/rules/*': [
    {
      name: 'points for a deed',
      says: 'Points for something that a lead does.',
      text: '{ on: ‹asks for a demo›, points: ‹60› }',
    },
    {
      name: 'points for a trait',
      says: 'Points for something that a lead is.',
      text: '{ when: ‹lead.employees >= 50›, points: ‹40› }',
    },
  ],
  'scoring/caps/*': [
    {
      name: 'cap on points',
      says: 'How many points a group of deeds can earn at most.',
      text: '{ group: ‹webinars›, at-most: ‹30› }',
    },
  ],
  'nurture/*': [
    {
      name: 'nurture track',
      says: 'What a lead gets that is not ready: what, how often, and until when.',
      text: `when: ‹the lead was returned without a budget›
every: ‹2 weeks›
with: ‹an e-mail with one case study›
by: ‹marketing›
until: ‹the lead asks for a talk›
at-most: ‹12 times per year›`,
    },
  ],
  'routing/*': [
    {
      name: 'route',
      says: 'Who gets which lead. The first line that fits decides.',
      text: '{ when: ‹the company is already a customer›, to: ‹sales› }',
    },
    {
      name: 'route for all others',
      says: 'The last line, for everything that no other caught.',
      text: '{ otherwise: true, to: ‹sales› }',
    },
  ],
  'decisions/*': [
    {
      name: 'decision in steps',
      says: 'Rules in order, of which the first that fits decides.',
      text: `id: ‹account-protection›
title: ‹Who keeps the account›
steps:
  - { when: ‹the last visit was less than 20 days ago›, then: ‹the account stays with its owner› }
  - { otherwise: true, then: ‹the account goes to the next seller› }`,
    },
  ],
  'decisions/*/steps/*': [
    {
      name: 'step of a decision',
      says: 'When it applies, and what follows.',
      text: '{ when: ‹the last visit was less than 20 days ago›, then: ‹the account stays with its owner› }',
    },
    {
      name: 'step for all other cases',
      says: 'The last step, for everything that no other caught.',
      text: '{ otherwise: true, then: ‹the account goes to the next seller› }',
    },
  ],
  'ageing/*': [
    {
      name: 'ageing rule',
      says: 'What happens when nobody acts for too long.',
      text: `stage: ‹mql›
warn: ‹5 business days›
after: ‹10 business days›
then: ‹the lead goes back to the pool›
by: ‹sales›`,
    },
  ],
  funnel: [
    {
      name: 'funnel',
      says: 'The figures behind the goals, and where they were read.',
      text: `stages:
  - { from: ‹MQL›, to: ‹SQL›, rate: ‹40%›, source: ‹CRM report Conversion by stage› }
average-sale: { value: ‹"$48,000"›, source: ‹closed orders of the past 12 months› }
cycle: { value: ‹90 days›, source: ‹closed orders of the past 12 months› }`,
    },
  ],
  'funnel/stages/*': [
    {
      name: 'step of the funnel',
      says: 'The share that gets from one stage to the next.',
      text: '{ from: ‹MQL›, to: ‹SQL›, rate: ‹40%›, source: ‹CRM report Conversion by stage› }',
    },
  ],
};
