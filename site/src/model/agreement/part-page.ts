import type { PageHeading, PageTop } from '../page.ts';
import { listed } from '../sentences.ts';
import type { AgreementPage } from './agreement-page.ts';
import type { Section } from './sections.ts';

/** One part of an agreement, or of a version of it, as a page of its own. */
export interface PartPage extends PageTop {
  readonly section: Section;
  readonly headings: readonly PageHeading[];
  /** The first page of the whole. */
  readonly whole: PartLink;
  /** All parts. */
  readonly row: readonly PartLink[];
  readonly before: PartLink;
  /** undefined on the last part. */
  readonly after: PartLink | undefined;
  /** What a search result calls the page. */
  readonly found: string;
}

/** A link to a part. */
export interface PartLink {
  readonly part: string;
  /** In one or two words. */
  readonly short: string;
  readonly title: string;
  readonly address: string;
}

/** A door to a part, with what stands behind it. */
export interface Door extends PartLink {
  readonly tells: string | undefined;
}

/** The doors from the first page to all parts. */
export function doorsOf({ sections }: AgreementPage): Door[] {
  return sections.map((section) => ({ ...linkTo(section), tells: tellsOf(section) }));
}

/** Makes the page of one part. @param title what the whole is called. */
export function partPage(page: AgreementPage, part: string, title = page.title): PartPage {
  const at = page.sections.findIndex((each) => each.part === part);
  const section = page.sections[at];
  if (section === undefined) throw new Error(`“${page.title}” has no part “${part}”.`);
  const row = page.sections.map(linkTo);
  const whole = { part: '', short: 'At a glance', title, address: page.address };
  return {
    title: section.short,
    kicker: title,
    within: title,
    description: `${section.title}: a part of ${title}.`,
    ...(page.edit === undefined ? {} : { edit: page.edit }),
    section,
    headings: headingsOf(section),
    whole,
    row,
    before: row[at - 1] ?? whole,
    after: row[at + 1],
    found: `${section.short} · ${title}`,
  };
}

/** Where each anchor of the parts is: for links to places on the one long page that an agreement used to be. */
export function oldPlaces({ sections }: AgreementPage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sections.flatMap((section) => anchorsIn(section).map((anchor) => [anchor, section.address])),
  );
}

/** Every anchor of a part that something may lead to. */
export function anchorsIn(section: Section): string[] {
  return [
    section.anchor,
    ...section.blocks.flatMap(anchorsOfBlock),
    ...(section.headings ?? []).map(({ slug }) => slug),
  ];
}

function anchorsOfBlock(block: Section['blocks'][number]): string[] {
  const within = (list: readonly { readonly anchor: string }[]) => list.map(({ anchor }) => anchor);
  const own = [block.anchor];
  switch (block.kind) {
    case 'goals':
      return [...own, ...within(block.rows)];
    case 'clocks':
      return [...own, ...within(block.clocks)];
    case 'stages':
      return [...own, ...within(block.stages)];
    case 'shared-definitions':
      return [...own, ...within(block.definitions)];
    default:
      return own;
  }
}

function linkTo({ part, short, title, address }: Section): PartLink {
  return { part, short, title, address };
}

/** What a part says about itself: the titles of its blocks, the first few. */
function tellsOf(section: Section): string | undefined {
  const titles = section.blocks.flatMap(({ title }) => title ?? []);
  const headings = (section.headings ?? []).map(({ text }) => text);
  const all = titles.length === 0 ? headings : titles;
  if (all.length === 0) return tells[section.anchor];
  return all.length > mostTold ? `${all.slice(0, mostTold).join(', ')} and more` : listed(all);
}

const mostTold = 4;

/** What parts hold whose only block has no title. */
const tells: Readonly<Record<string, string>> = {
  'response-times': 'What starts each clock, what stops it, and whose hours count',
  figures: 'Rates from stage to stage, and what each stage needs',
};

/** The headings of a part, for the list beside its page. */
function headingsOf(section: Section): PageHeading[] {
  const blocks = section.blocks.flatMap(({ anchor, title }) =>
    title === undefined ? [] : [{ depth: 3, slug: anchor, text: title }],
  );
  return [{ depth: 2, slug: section.anchor, text: section.title }, ...blocks, ...(section.headings ?? [])];
}
