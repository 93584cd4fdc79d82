import type { SharedTerm } from './glossary.ts';
import { type Subject, sides } from './subject.ts';
import { dashed } from './words.ts';

/** The root mark with a calendar and the roles that agreements name. */
export function handbookYaml(): string {
  const roles = sides.map(({ head }) => `  - { id: ${dashed(head)}, name: ${head}, means: Answers for the team. }`);
  return `organisation: Quillmoor
title: How Quillmoor sells, region by region
currency: USD
language: en
fiscal-year: { starts: February 1 }
calendars:
  - id: default
    name: Head office
    time-zone: America/New_York
    days: Monday to Friday
    hours: 09:00 to 17:00
    holidays: [{ on: 2026-12-25, name: Christmas Day }, { on: 2027-01-01, name: "New Year's Day" }]
roles:
${roles.join('\n')}
  - { id: revenue-operations-analyst, name: Revenue operations analyst, means: Keeps the CRM and its reports. }
contact: { role: Revenue operations analyst, email: revenue-operations@quillmoor.example }
`;
}

/** The page that every agreement links to. */
export function guideText(): string {
  return `---
title: How we work
summary: What every agreement of this handbook has in common.
order: 1
---

Every region has its own agreement. The words that all of them share stand in the glossary.

## Where to ask

The revenue operations analyst answers questions about a number within 2 business days.
`;
}

/** The page that lists every shared term, so that each is used however few agreements there are. */
export function wordsText(terms: readonly SharedTerm[]): string {
  const lines = terms.map(({ name, path }) => `- [${name}](../${path})`);
  return `---
title: The words that we share
summary: Every term of the glossary, on one page.
order: 2
---

Each of these means the same in every region.

${lines.join('\n')}
`;
}

/** A review of an agreement that was held. */
export function reviewText({ id, giver, taker, place, random, unit }: Subject): string {
  const share = random.integer(70, 99);
  return `---
title: Third-quarter review for ${place}
agreement: ${id}
held: 2026-10-14
version: 1.0.0
attendees:
  - { party: ${giver.id}, role: ${giver.head} }
  - { party: ${taker.id}, role: ${taker.head} }
decisions:
  - { statement: Raise the volume from 2027-07-01 on., by: ${giver.id}, due: 2027-01-10, changes: volume }
  - Hold the next review on 2027-01-13.
next: 2027-01-13
---

## What we looked at

The months July to September, goal by goal. A verdict was given on ${share}% of what came in, and each ${unit} had its record.
`;
}
