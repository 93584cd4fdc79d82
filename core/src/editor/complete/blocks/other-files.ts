import type { Blocks } from './block.ts';

/** The blocks of handbook.yaml. */
export const handbookBlocks: Blocks = {
  '': [
    {
      name: 'handbook',
      says: 'The file that makes a folder a handbook: whose it is, its money, its year and its working hours.',
      text: `organisation: ‹Acme›
currency: ‹USD›
fiscal-year: { starts: ‹January 1› }
calendars:
  - id: default
    time-zone: ‹America/New_York›
    days: ‹Monday to Friday›
    hours: ‹09:00 to 17:00›`,
    },
  ],
  'fiscal-year': [{ name: 'fiscal year', says: 'The first day of your financial year.', text: 'starts: ‹February 1›' }],
  'calendars/*': [
    {
      name: 'calendar',
      says: 'The days and hours in which business hours are counted.',
      text: `id: ‹default›
name: ‹Head office›
time-zone: ‹America/New_York›
days: ‹Monday to Friday›
hours: ‹09:00 to 17:00›
holidays:
  - { on: ‹2026-12-25›, name: ‹Christmas Day› }`,
    },
  ],
  'calendars/*/holidays/*': [
    { name: 'holiday', says: 'A day on which nobody works.', text: '{ on: ‹2026-12-25›, name: ‹Christmas Day› }' },
  ],
  'roles/*': [
    { name: 'role', says: 'A job that agreements name.', text: '‹Head of marketing›' },
    {
      name: 'role with a meaning',
      says: 'A job that agreements name, what it does and which party it belongs to.',
      text: `id: ‹head-of-marketing›
name: ‹Head of marketing›
party: ‹marketing›
means: ‹Answers for Marketing and signs its agreements.›`,
    },
  ],
  'imports/*': [
    {
      name: 'import of values',
      says: 'A file with one row for each value of a goal.',
      text: `id: ‹mqls›
file: ‹MQLs by month*.csv›
agreement: ‹marketing-sales›
goal: ‹mql-volume›
columns: { period: ‹Month›, value: ‹MQLs› }
source: ‹CRM report of MQLs by month›`,
    },
    {
      name: 'import of several goals',
      says: 'A file with one column for each goal.',
      text: `id: ‹monthly-numbers›
file: ‹Numbers of the month*.xlsx›
agreement: ‹marketing-sales›
columns: { period: ‹Month› }
values:
  ‹mql-volume›: ‹MQLs›
  ‹new-business›: ‹Closed won›`,
    },
    {
      name: 'import of response times',
      says: 'A file with one row for each lead, without names: the clock of the goal counts how many were in time.',
      text: `id: ‹response-times›
file: ‹Lead response*.csv›
agreement: ‹marketing-sales›
goal: ‹first-contact›
columns: { started: ‹Assigned at›, stopped: ‹First call at› }
traits: { ‹source›: ‹Lead source› }
period: ‹month›`,
    },
  ],
  source: [
    {
      name: 'where the files live',
      says: 'For links such as “propose a change”, and for whole addresses in calendars and badges.',
      text: `repository: ‹https://git.acme.example/revenue/handbook›
edit: ‹https://git.acme.example/revenue/handbook/edit/main/{path}›
site: ‹https://handbook.acme.example/›`,
    },
  ],
  contact: [
    {
      name: 'contact',
      says: 'Whom to ask about the handbook.',
      text: 'role: ‹Revenue operations›\nemail: ‹revenue@acme.example›',
    },
  ],
};

/** The blocks of the record of a review. */
export const reviewBlocks: Blocks = {
  '': [
    {
      name: 'review',
      says: 'The record of a review: what was looked at, when, by whom, and what was decided.',
      text: `agreement: ‹marketing-sales›
held: ‹TODAY›
attendees:
  - ‹marketing›
  - ‹sales›
decisions:
  - ‹The goals stay as they are.›
next: ‹TODAY›`,
    },
  ],
  'attendees/*': [
    { name: 'attendee', says: 'Who took part.', text: '{ party: ‹marketing›, role: ‹Head of marketing› }' },
  ],
  'decisions/*': [
    { name: 'decision as a sentence', says: 'What was decided.', text: '‹The goals stay as they are.›' },
    {
      name: 'decision with a date',
      says: 'What was decided, who does it and until when, and what it changes.',
      text: `statement: ‹Raise the number of MQLs to 600 from January on.›
by: ‹marketing›
due: ‹2026-12-31›
changes: [‹mql-volume›]`,
    },
  ],
};

/** The head of a free page. */
export const guideBlocks: Blocks = {
  '': [
    {
      name: 'page',
      says: 'A free page of the handbook.',
      text: 'title: ‹How leads travel›\nsummary: ‹The path of a lead from first visit to signed order.›',
    },
  ],
};
