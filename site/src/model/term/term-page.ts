import type { Term } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Fact } from '../agreement/block.ts';
import { factsOf } from '../agreement/tables.ts';
import { makeClaims } from '../anchors.ts';
import { type DrawnBody, drawBody } from '../body/draw-body.ts';
import type { Context } from '../context.ts';
import { editAddress } from '../edit.ts';
import type { Fields } from '../fields.ts';
import { plainOrNothing } from '../html.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { either, firstSentence } from '../sentences.ts';
import { fieldsOfTerm, type Meaning, meaningOf } from './meaning.ts';
import { nameOf, relatedTerms, type TermLink } from './related.ts';
import { type MoreLink, pastOnPage, usesOnPage } from './term-extras.ts';
import { type TermHistory, termHistoryTitle } from './term-history.ts';
import { countOfUses, type TermUses } from './uses.ts';

/** The page of one term. */
export interface TermPage extends PageTop {
  readonly address: string;
  readonly headings: readonly PageHeading[];
  readonly meaning: Meaning;
  readonly aliases: readonly string[];
  /** The words that must not be said for it, as one phrase: “a”, “b” or “c”. */
  readonly avoid: string;
  readonly related: readonly TermLink[];
  readonly notToConfuseWith: readonly TermLink[];
  /** The first uses. */
  readonly uses: TermUses;
  /** All uses, where the page does not show them. */
  readonly moreUses: MoreLink | undefined;
  readonly facts: readonly Fact[];
  /** The agreement whose own term it is; undefined for a shared one. */
  readonly home: { readonly title: string; readonly address: string } | undefined;
  readonly body: DrawnBody | undefined;
  /** The newest changes of its meaning. */
  readonly past: TermHistory | undefined;
  /** All changes of its meaning, where the page does not show them. */
  readonly morePast: MoreLink | undefined;
  /** What the author of the definition may write next; undefined where nothing is wanting. */
  readonly next: NextStep | undefined;
  readonly anchors: Readonly<Record<TermPart, string>>;
}

/** What is wanting in a definition, and how it is written. */
export interface NextStep {
  readonly what: string;
  readonly lines: readonly string[];
  /** The file that it is written into. */
  readonly file: string;
}

/** The parts of a term's page that have a heading. */
export type TermPart = keyof typeof partTitles;

/** What the headings of a term's page say. */
export const partTitles = {
  conditions: 'What counts',
  excludes: 'What does not count',
  examples: 'Examples',
  story: 'About this word',
  words: 'What people say',
  uses: 'Where it is used',
  related: 'Related words',
  past: termHistoryTitle,
} as const;

/** Makes the page of a term. @param past how its meaning changed, where that is known. */
export function termPage(term: Term, context: Context, past?: TermHistory): TermPage {
  const fields = fieldsOfTerm(term, context);
  const own = term.agreement === undefined ? undefined : context.agreement(term.agreement);
  // The text of an agreement's file belongs to the agreement, not to the words it defines.
  const body = own === undefined ? drawBody(term.facts, context, 1) : undefined;
  const uses = usesOnPage(term, context);
  const told = past && pastOnPage(term.id, past);
  const meaning = meaningOf(term, context, fields);
  const page = {
    title: nameOf(term),
    kicker: own === undefined ? 'Term' : 'Term of one agreement',
    description: term.means && firstSentence(term.means.value),
    edit: editAddress(term.file.path, context),
    address: addresses.term(term.id),
    meaning,
    aliases: aliasesOf(term),
    avoid: either(term.avoid.map((word) => `“${word.value}”`)),
    related: relatedTerms(fields.texts('see'), term, context),
    notToConfuseWith: relatedTerms(fields.texts('not-to-confuse-with'), term, context),
    uses: uses.shown,
    moreUses: uses.more,
    facts: termFacts(fields, term, context),
    home: own && { title: own.title, address: addresses.agreement(own.id) },
    body,
    past: told?.shown,
    morePast: told?.more,
    next: nextStep(meaning, term),
    anchors: anchorsBeside(body),
  };
  return { ...page, headings: headingsOf(page) };
}

function nextStep({ means, examples }: Meaning, term: Term): NextStep | undefined {
  const file = term.file.path;
  if (means === undefined) {
    return {
      what: 'This word has no meaning yet.',
      lines: ['means: One or two sentences that two people read alike.'],
      file,
    };
  }
  if (examples.length > 0) return undefined;
  const lines = [
    'examples:',
    '  - { it: a case that everybody would count, qualifies: true }',
    '  - { it: a case that looks like it and does not count, qualifies: false }',
  ];
  return {
    what: 'No example yet: how to add one',
    lines,
    file,
  };
}

function aliasesOf(term: Term): string[] {
  return [...(term.plural === undefined ? [] : [term.plural.value]), ...term.aliases.map((alias) => alias.value)];
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

function termFacts(fields: Fields, term: Term, { names, agreement }: Context): Fact[] {
  const owner = fields.text('owner');
  const home = term.agreement === undefined ? undefined : agreement(term.agreement);
  return factsOf([
    ['Place on the way', plainOrNothing(journey.get(fields.text('stage') ?? ''))],
    ['Kept by', plainOrNothing(owner && names.anyone(owner, home))],
    ['Recorded', plainOrNothing(recordedIn(fields.fields('recorded')))],
  ]);
}

/** "CRM, lead, field “stage” = MQL". */
function recordedIn(recorded: Fields | undefined): string | undefined {
  if (recorded === undefined) return undefined;
  const [name, value] = [recorded.text('field'), recorded.text('value')];
  const place = name === undefined ? undefined : `field “${name}”${value === undefined ? '' : ` is “${value}”`}`;
  return [recorded.text('system'), recorded.text('object'), place].filter((part) => part !== undefined).join(', ');
}

function anchorsBeside(body: DrawnBody | undefined): TermPage['anchors'] {
  const claim = makeClaims(body?.headings.map((heading) => heading.slug));
  const names = Object.keys(partTitles) as TermPart[];
  return Object.fromEntries(names.map((name) => [name, claim(name)])) as Record<TermPart, string>;
}

function headingsOf(page: Omit<TermPage, 'headings'>): PageHeading[] {
  const { meaning, uses } = page;
  const there: Record<TermPart, boolean> = {
    conditions: meaning.conditions.length > 0,
    excludes: meaning.excludes.length > 0,
    examples: meaning.examples.length > 0,
    story: page.body !== undefined,
    words: page.aliases.length > 0 || page.avoid !== '',
    uses: countOfUses(uses) > 0,
    related: page.related.length + page.notToConfuseWith.length > 0,
    past: page.past !== undefined,
  };
  const heading = (part: TermPart): PageHeading => ({ depth: 2, slug: page.anchors[part], text: partTitles[part] });
  return (Object.keys(partTitles) as TermPart[])
    .filter((part) => there[part])
    .flatMap((part) => [heading(part), ...(part === 'story' ? (page.body?.headings ?? []) : [])]);
}
