import type { GeneratedFile } from './handbook.ts';
import { makeRandom, type Random } from './random.ts';
import { capital, dashed } from './words.ts';

/** A shared term, as agreements name it and link to it. */
export interface SharedTerm {
  /** What sentences call it: the abbreviation where it has one. */
  readonly name: string;
  readonly path: string;
}

/** The shared glossary: 200 terms, the same for every handbook of a seed. */
export function makeGlossary(seed: number): GeneratedFile[] {
  const random = makeRandom(seed ^ 0x61055a27);
  return [
    ...knownTerms.map((known) => ({ path: pathOf(known.abbr ?? known.term), text: knownText(known, random) })),
    ...composedNames().map((name) => ({ path: pathOf(name), text: composedText(name, random) })),
  ];
}

/** The names of the 200 terms. */
export function sharedTerms(): SharedTerm[] {
  const names = [...knownTerms.map(({ term, abbr }) => abbr ?? term.toLowerCase()), ...composedNames()];
  return names.map((name) => ({ name, path: pathOf(name) }));
}

interface KnownTerm {
  readonly term: string;
  readonly abbr?: string;
  readonly avoid?: string;
  readonly means: string;
  readonly stage?: string;
  /** The lowest score that qualifies. */
  readonly score?: number;
}

const knownTerms: readonly KnownTerm[] = [
  {
    term: 'Marketing Qualified Lead',
    abbr: 'MQL',
    avoid: 'hot lead',
    means: 'A lead that fits our profile and has reached the score at which Sales is asked to call.',
    stage: 'lead',
    score: 100,
  },
  {
    term: 'Sales Accepted Lead',
    abbr: 'SAL',
    means: 'A lead that a person in Sales has read and taken on.',
    stage: 'lead',
    score: 110,
  },
  {
    term: 'Sales Qualified Lead',
    abbr: 'SQL',
    avoid: 'real lead',
    means: 'A lead with a need, a budget and a date, told to us in a meeting.',
    stage: 'pipeline',
    score: 130,
  },
  {
    term: 'Customer Relationship Management',
    abbr: 'CRM',
    means: 'The system in which each lead and each customer has its record.',
  },
  { term: 'Sales Development Representative', abbr: 'SDR', means: 'The person who calls a lead for the first time.' },
  { term: 'Account Executive', abbr: 'AE', means: 'The person who leads an opportunity to its signature.' },
  { term: 'Key Performance Indicator', abbr: 'KPI', means: 'A number that a goal of an agreement is read from.' },
  {
    term: 'Ideal Customer Profile',
    abbr: 'ICP',
    means: 'The kind of company that we win most often and keep longest.',
    stage: 'awareness',
    score: 60,
  },
  {
    term: 'Lead',
    means: 'A person at a company that is not a customer, who has shown interest.',
    stage: 'lead',
    score: 10,
  },
  { term: 'Opportunity', means: 'A possible order with a value, a close date and a next step.', stage: 'pipeline' },
  {
    term: 'New business',
    means: 'The first-year value of orders from companies that were not customers before.',
    stage: 'customer',
  },
  {
    term: 'First contact',
    means: 'The first call, or the first e-mail written by a person, that is logged for a lead.',
    stage: 'lead',
  },
  { term: 'Business day', means: 'A day on which the calendar of the handbook is open.' },
  { term: 'Business hour', means: 'An hour within the opening times of the calendar.' },
  { term: 'Verdict', means: 'A logged yes or no to what was handed over, with its reason.' },
  { term: 'Return reason', means: 'One entry of the list that says why something was handed back.' },
  { term: 'Recovery plan', means: 'A page that names each task, its date and the person responsible.' },
  { term: 'Conversion rate', means: 'How many of the records of one stage reach the next one.' },
  { term: 'Lead score', means: 'The points that a lead has earned by its profile and its actions.', stage: 'lead' },
  { term: 'Closed won', means: 'An opportunity whose order was signed.', stage: 'customer' },
  { term: 'Closed lost', means: 'An opportunity that ended without an order.', stage: 'pipeline' },
  { term: 'Funnel', means: 'The stages between a first visit and an order, in their order.' },
  { term: 'Pipeline', means: 'All opportunities that are open today.', stage: 'pipeline' },
  { term: 'Churn', means: 'The customers who left within a period.', stage: 'customer' },
];

const openings =
  'onboarding renewal discovery handover pricing partner webinar referral account territory nurture forecast quarterly product support training';
const things = 'report plan call meeting list form campaign request summary page review';

function composedNames(): string[] {
  return openings.split(' ').flatMap((opening) => things.split(' ').map((thing) => `${opening} ${thing}`));
}

function knownText({ term, abbr, avoid, means, stage, score }: KnownTerm, random: Random): string {
  const keys = [`term: ${term}`];
  if (abbr !== undefined) keys.push(`abbr: ${abbr}`);
  if (avoid !== undefined) keys.push(`avoid: [${avoid}]`);
  keys.push(`means: ${means}`);
  if (score !== undefined) keys.push(...conditions('lead.score', score));
  keys.push('owner: Revenue operations analyst');
  if (stage !== undefined) keys.push(`stage: ${stage}`);
  return page(keys, prose(abbr ?? term, random));
}

function composedText(name: string, random: Random): string {
  const [opening = '', thing = ''] = name.split(' ');
  const days = random.integer(2, 20);
  const keys = [
    `term: ${capital(name)}`,
    `means: The ${thing} about ${opening} that is kept in the CRM for ${days} months.`,
    'owner: Revenue operations analyst',
    `see: [${capital(random.pick(composedNames().filter((other) => other !== name)))}]`,
  ];
  if (random.integer(1, 4) === 1) keys.splice(2, 0, ...conditions('record.months', days));
  return page(keys, prose(name, random));
}

function conditions(path: string, least: number): string[] {
  const [record = '', field = ''] = path.split('.');
  return [
    `all: [${path} >= ${least}]`,
    'examples:',
    `  - { it: a record with ${least + 5}, ${record}: { ${field}: ${least + 5} }, qualifies: true }`,
    `  - { it: a record with ${least - 5}, ${record}: { ${field}: ${least - 5} }, qualifies: false }`,
  ];
}

function prose(name: string, random: Random): string {
  const month = random.pick(['January', 'March', 'May', 'July', 'September']);
  return `Both teams read the word in this way since ${month} 2026. The entry for each ${name} stands in the CRM, and the revenue operations analyst answers questions about it.`;
}

function page(keys: readonly string[], body: string): string {
  return `---\n${keys.join('\n')}\n---\n\n${body}\n`;
}

function pathOf(name: string): string {
  return `glossary/${dashed(name)}.mdx`;
}
