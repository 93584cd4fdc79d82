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
    '    source: CRM report "New business by close date"',
    '    counts: { date: the day on which the order is signed, once-per: opportunity }',
  ];
}

function volume({ random, giver, taker, unit }: Subject): string[] {
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
    '    source: CRM report "Volume by month"',
  ];
}

function firstContact({ random, taker, unit }: Subject): string[] {
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
    '    clock:',
    `      starts: the ${unit} is assigned`,
    '      stops: a call, or an e-mail written by a person, is logged',
    '      does-not-stop: an automatic reply; a change of stage alone',
    '      calendar: default',
    `      within: ${hours} business hours`,
    `    by-segment: [{ when: { source: demo request }, within: 1 business hour }]`,
  ];
}

function verdict({ random, taker, unit }: Subject): string[] {
  const share = random.integer(85, 98);
  const days = random.integer(2, 5);
  return [
    '  - id: verdict',
    `    owner: ${taker.id}`,
    `    statement: Give a verdict on ${share}% of ${plural(unit)} within ${days} business days.`,
    '    metric: verdict',
    `    target: at least ${share}%`,
    '    per: month',
    '    source: CRM report "Accepted and returned"',
  ];
}

function conversion({ random, giver, taker, unit, result }: Subject): string[] {
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
  ];
}

function welcomeCalls(subject: Subject): string[] {
  const calls = subject.random.integer(10, 90);
  const name = ownTerms(subject)[1] ?? '';
  return [
    `  - { id: welcome-calls, owner: ${subject.taker.id}, statement: Hold ${calls} ${plural(name)} every month., metric: ${name}, target: at least ${calls}, per: month }`,
  ];
}

function packs(subject: Subject): string[] {
  const share = subject.random.integer(85, 98);
  const name = ownTerms(subject)[2] ?? '';
  return [
    `  - { id: packs, owner: ${subject.giver.id}, statement: "Complete the ${name} for ${share}% of ${plural(subject.unit)} every month.", metric: ${name}, target: at least ${share}%, per: month }`,
  ];
}

function reports({ random, giver }: Subject): string[] {
  const day = random.integer(2, 9);
  return [
    `  - { id: reports, owner: ${giver.id}, statement: Publish 1 product report by the ${day}th business day of each month., metric: product report, target: at least 1, per: month }`,
  ];
}

function sentences(subject: Subject): string[] {
  const { random, taker, giver } = subject;
  const share = () => random.integer(80, 98);
  const days = () => `${random.integer(2, 9)} business days`;
  const pool = [
    `${taker.name} answers ${share()}% of pricing requests within ${days()} every month.`,
    `${giver.name} hosts ${random.integer(2, 9)} webinar campaigns every quarter.`,
    `${taker.name} sends ${random.integer(10, 80)} renewal summaries to customers every month.`,
    `${giver.name} publishes ${random.integer(2, 12)} product pages every quarter.`,
    `${taker.name} calls ${share()}% of referral requests within ${days()} every month.`,
    `${giver.name} updates the territory list within ${days()} after each quarter.`,
    `${taker.name} logs ${share()}% of discovery calls within 1 business day every month.`,
    `${giver.name} ships ${random.integer(2, 12)} training pages by 2026-12-31.`,
  ];
  return random.sample(pool, 4).map((sentence) => `  - ${sentence}`);
}
