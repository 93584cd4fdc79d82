import { handbookFile } from '../../parse/index.ts';
import type { Handbook, Term } from '../../resolve/index.ts';
import { block, bullets, facts, section, standing } from './blocks.ts';
import { drawBody } from './body.ts';
import { element, type Part } from './element.ts';
import { type Fields, readFields } from './fields.ts';
import { fileLink } from './links.ts';
import { meaning } from './meaning.ts';
import { reviewTitle } from './other-pages.ts';
import type { Page } from './page.ts';

/** The page of a shared term. */
export function termPage(term: Term, page: Page): Part {
  const fields = readFields(term.node, page);
  const avoid = term.avoid.map(({ value }) => `“${value}”`);
  const names = [...(term.plural === undefined ? [] : [term.plural]), ...term.aliases].map(({ value }) => value);
  const journeyStage = journey.get(fields.text('stage') ?? '');
  return [
    standing(fields),
    meaning(term, fields),
    facts([
      ['Place on the way', journeyStage],
      ['Kept by', fields.people('owner')],
      ['Recorded', recordedIn(fields.fields('recorded'))],
    ]),
    section('About this word', [drawBody(page)]),
    section('What people say', [
      names.length > 0 && element('p', {}, 'Also called ', element('strong', {}, names.join(', ')), '.'),
      avoid.length > 0 && element('p', {}, `Better not said: ${avoid.join(', ')}. People mean different things by it.`),
    ]),
    section('Where it is used', [bullets(usedOn(term, page))]),
    section('Related words', [
      block(undefined, bullets(fields.texts('see'))),
      block('Not the same as', bullets(fields.texts('not-to-confuse-with'))),
    ]),
  ];
}

/** The pages that use the term, by their titles. */
function usedOn(term: Term, page: Page): Part[] {
  const { handbook } = page;
  const titles = titlesOf(handbook);
  return [...handbook.files.values()].flatMap(({ file }) => {
    const used = handbook.usesIn(file).some((use) => use.term === term && !use.self && use.form !== 'avoid');
    return used ? [element('a', fileLink(file.path, page), titles.get(file.path) ?? file.path)] : [];
  });
}

function titlesOf(handbook: Handbook): ReadonlyMap<string, string> {
  const { agreements, guides, reviews, settings, terms } = handbook;
  return new Map([
    ...terms.map((term) => [term.file.path, term.name.value] as const),
    ...agreements.map(({ file, title }) => [file.path, title] as const),
    ...guides.map(({ file, title }) => [file.path, title] as const),
    ...reviews.map((review) => [review.file.path, reviewTitle(review, handbook)] as const),
    [handbookFile, settings.title] as const,
  ]);
}

const journey: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    awareness: 'Buyer’s journey: awareness',
    consideration: 'Buyer’s journey: consideration',
    decision: 'Buyer’s journey: decision',
    lead: 'Funnel: lead',
    pipeline: 'Funnel: pipeline',
    customer: 'After the sale: customer',
  }),
);

/** “CRM, lead, field “stage” is “MQL””. */
function recordedIn(recorded: Fields | undefined): string | undefined {
  const [name, value] = [recorded?.text('field'), recorded?.text('value')];
  const place = name === undefined ? undefined : `field “${name}”${value === undefined ? '' : ` is “${value}”`}`;
  return [recorded?.text('system'), recorded?.text('object'), place].filter((part) => part !== undefined).join(', ');
}
