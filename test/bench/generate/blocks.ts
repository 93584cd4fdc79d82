import type { Subject } from './subject.ts';
import { plural } from './words.ts';

/** The richer blocks of an agreement behind its goals and definitions, as lines of its frontmatter. */
export function blockLines(subject: Subject): string[] {
  return [stages, handoffs, followUp, commitments, meetings, remedies, closing].flatMap((block) => block(subject));
}

function stages({ giver, taker, unit, accepted, result }: Subject): string[] {
  return [
    'stages:',
    `  - { id: given, term: ${unit}, owner: ${giver.id}, next: [accepted, returned] }`,
    `  - { id: accepted, term: ${accepted}, owner: ${taker.id}, next: [done, returned] }`,
    `  - { id: done, term: ${result}, owner: ${taker.id} }`,
    `  - { id: returned, name: Returned, owner: ${giver.id}, next: [given] }`,
  ];
}

function handoffs({ giver, taker, verdictDays }: Subject): string[] {
  return [
    'handoffs:',
    '  - from: given',
    '    to: accepted',
    '    mode: manual',
    '    requires: [company, role, source]',
    `    notify: { channel: "#desk", to: ${taker.id} }`,
    `    accept: { within: ${verdictDays} business days }`,
    `    return: { to: returned, reasons: [no budget, wrong contact, duplicate], tell: ${giver.id}, within: 1 business day }`,
  ];
}

function followUp({ random, taker }: Subject): string[] {
  const attempts = `{ calls: ${random.integer(2, 6)}, emails: ${random.integer(2, 6)} }`;
  return [
    `follow-up: { attempts: ${attempts}, over: 10 business days, by: ${taker.id}, then: The record is returned with its reason. }`,
  ];
}

function commitments({ random, giver, taker, unit }: Subject): string[] {
  const days = random.integer(2, 5);
  return [
    'commitments:',
    `  - { id: calendar, by: ${giver.id}, to: ${taker.id}, statement: Share the quarterly list of campaigns by the 25th of the month before., by-when: 25th of the month }`,
    `  - { id: contacts, by: ${taker.id}, to: ${giver.id}, statement: "Name a person to ask for each of the open ${plural(unit)} within ${days} business days.", within: ${days} business days }`,
    `  - { id: forecast, by: ${taker.id}, to: ${giver.id}, statement: Send the forecast report every Monday by 10:00., every: Monday 10:00 }`,
  ];
}

function meetings({ random, giver, taker }: Subject): string[] {
  const day = random.pick(['Monday', 'Tuesday', 'Wednesday', 'Thursday']);
  return [
    'meetings:',
    `  - { name: Account review, every: ${day} 10:00, lasts: 30 minutes, attendees: [${giver.id}, ${taker.id}] }`,
    `  - { name: Quarterly review, every: quarter, lasts: 90 minutes, attendees: [${giver.id}, ${taker.id}] }`,
  ];
}

function remedies({ random, giver, taker }: Subject): string[] {
  return [
    'remedies:',
    `  - { when: { goal: volume, missed: 1 month }, then: ${giver.name} presents a recovery plan., by: ${giver.id}, within: ${random.integer(3, 9)} business days }`,
    `  - { when: { goal: any, missed: 3 consecutive months }, then: The parties meet to revise this agreement., by: [${giver.id}, ${taker.id}], within: 10 business days }`,
    'escalation:',
    `  - { to: ${giver.head}, within: 2 business days }`,
    `  - { to: ${taker.head}, within: 5 business days }`,
  ];
}

function closing({ giver, taker }: Subject): string[] {
  return [
    'review: { every: quarter, notice: 10 business days, next: 2027-01-13 }',
    'cancellation: { when: any goal missed 3 consecutive months, notice: 30 days, by: either party }',
    'signoffs:',
    `  - { party: ${giver.id}, by: ${giver.head}, on: 2026-06-24, version: 1.0.0 }`,
    `  - { party: ${taker.id}, by: ${taker.head}, on: 2026-06-25, version: 1.0.0 }`,
  ];
}
