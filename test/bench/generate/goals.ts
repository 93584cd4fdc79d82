import { ownTerms } from './definitions.ts';
import type { Subject } from './subject.ts';
import { dollars, plural } from './words.ts';

/** The twelve goals of an agreement as lines of its frontmatter: eight with fields, four as plain sentences. */
export function goalLines(subject: Subject): string[] {
  const structured = [shared, volume, firstContact, verdict, conversion, welcomeCalls, packs, reports];
  return ['goals:', ...structured.flatMap((goal) => goal(subject)), ...sentences(subject)];
}

function shared({ random, giver, taker, place }: Subject): string[] {
  const sum = dollars(random.integer(40, 400) * 10_000);
  return [
    '  - id: new-business',
    `    owner: [${giver.id}, ${taker.id}]`,
    `    statement: Close ${sum} of new business in ${place} from 2026-07-01 to 2027-06-30.`,
    '    metric: new business',
    `    target: at least ${sum}`,
    '    from: 2026-07-01',
    '    by: 2027-06-30',
    sourceLine('New business by close date', place),
    '    counts: { date: the day on which the order is signed, once-per: opportunity }',
  ];
}

function volume({ random, giver, taker, place, unit }: Subject): string[] {
  const least = random.integer(60, 900);
  return [
    '  - id: volume',
    `    owner: ${giver.id}`,
    '    supports: new-business',
    `    statement: Deliver at least ${least} ${plural(unit)} to ${taker.name} every month.`,
    `    metric: ${unit}`,
    `    target: at least ${least}`,
    '    per: month',
    `    baseline: ${least - random.integer(5, 50)}`,
    sourceLine('Volume by month', place),
  ];
}

function firstContact({ random, taker, place, unit }: Subject): string[] {
  const share = random.integer(85, 98);
  const hours = random.integer(2, 7);
  return [
    '  - id: first-contact',
    `    owner: ${taker.id}`,
    '    supports: [new-business, volume]',
    `    statement: Make first contact for ${share}% of ${plural(unit)} within ${hours} business hours.`,
    '    metric: first contact',
    `    target: at least ${share}%`,
    `    of: ${plural(unit)} assigned in the month`,
    '    per: month',
    sourceLine('Time to first contact', place),
    '    clock:',
    `      starts: the ${unit} is assigned`,
    '      stops: a call, or an e-mail written by a person, is logged',
    '      does-not-stop: an automatic reply; a change of stage alone',
    '      calendar: default',
    `      within: ${hours} business hours`,
    '      out-of-hours: next opening',
    `    by-segment: [{ when: { source: demo request }, within: 1 business hour }]`,
  ];
}

function verdict({ random, taker, place, unit, verdictDays: days }: Subject): string[] {
  const share = random.integer(85, 98);
  return [
    '  - id: verdict',
    `    owner: ${taker.id}`,
    `    statement: Give a verdict on ${share}% of ${plural(unit)} within ${days} business days.`,
    '    metric: verdict',
    `    target: at least ${share}%`,
    '    per: month',
    sourceLine('Accepted and returned', place),
  ];
}

function conversion({ random, giver, taker, place, unit, result }: Subject): string[] {
  const share = random.integer(20, 60);
  return [
    '  - id: conversion',
    `    owner: [${giver.id}, ${taker.id}]`,
    '    supports: new-business',
    `    statement: Turn ${share}% of the ${plural(unit)} of a month into ${plural(result)}.`,
    '    metric: conversion rate',
    `    target: at least ${share}%`,
    '    per: month',
    `    baseline: ${share - random.integer(1, 9)}%`,
    sourceLine('From stage to stage', place),
  ];
}

function welcomeCalls(subject: Subject): string[] {
  const calls = subject.random.integer(10, 90);
  const name = ownTerms(subject)[1] ?? '';
  return [
    `  - { id: welcome-calls, owner: ${subject.taker.id}, statement: Hold ${calls} ${plural(name)} every month., metric: ${name}, target: at least ${calls}, per: month, source: ${source('Calls', subject.place)} }`,
  ];
}

function packs(subject: Subject): string[] {
  const share = subject.random.integer(85, 98);
  const name = ownTerms(subject)[2] ?? '';
  return [
    `  - { id: packs, owner: ${subject.giver.id}, statement: "Complete the ${name} for ${share}% of ${plural(subject.unit)} every month.", metric: ${name}, target: at least ${share}%, per: month, source: ${source('Packs', subject.place)} }`,
  ];
}

function reports({ random, giver, place }: Subject): string[] {
  const day = random.integer(4, 9);
  return [
    `  - { id: reports, owner: ${giver.id}, statement: Publish 1 product report by the ${day}th business day of each month., metric: product report, target: at least 1, per: month, source: ${source('Product reports', place)} }`,
  ];
}

/** Each region has a report of its own: without it, the same goal of two agreements would be one promise with two values. */
function sourceLine(report: string, place: string): string {
  return `    source: ${source(report, place)}`;
}

function source(report: string, place: string): string {
  return `CRM report "${report} for ${place}"`;
}

function sentences(subject: Subject): string[] {
  const { random, taker, giver, place } = subject;
  const share = () => random.integer(80, 98);
  const days = () => `${random.integer(2, 9)} business days`;
  const pool = [
    `${taker.name} answers ${share()}% of pricing requests in ${place} within ${days()} every month.`,
    `${giver.name} hosts ${random.integer(2, 9)} webinar campaigns in ${place} every quarter.`,
    `${taker.name} sends ${random.integer(10, 80)} renewal summaries to customers in ${place} every month.`,
    `${giver.name} publishes ${random.integer(2, 12)} product pages for ${place} every quarter.`,
    `${taker.name} calls ${share()}% of referral requests in ${place} within ${days()} every month.`,
    `${giver.name} updates the territory list of ${place} within ${days()} after each quarter.`,
    `${taker.name} logs ${share()}% of discovery calls in ${place} within 1 business day every month.`,
    `${giver.name} ships ${random.integer(2, 12)} training pages for ${place} by 2026-12-31.`,
  ];
  return random.sample(pool, 4).map((sentence) => `  - ${sentence}`);
}
