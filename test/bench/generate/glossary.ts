import type { GeneratedFile } from './handbook.ts';
import { type KnownTerm, knownTerms } from './known-terms.ts';
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
