import { counted } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { readFields } from '../fields.ts';
import { guideGroups } from '../guide/guide-list.ts';
import { escapeText } from '../markdown/escape.ts';
import { firstSentence } from '../sentences.ts';
import { nameOf } from '../term/related.ts';
import { firstOfEach } from './parts.ts';

/** More of one kind than this, and the page that lists them all stands in their place. */
const mostInList = 100;

/**
 * What the site holds, as llms.txt (llmstxt.org): a title, a summary, and links to the Markdown of the pages. Long lists are
 * told by the page that lists them, so that the file stays small whatever a handbook holds.
 */
export function siteOverview(context: Context): string {
  const { settings } = context.handbook;
  const sections = [
    section('Agreements', agreementLines(context)),
    section('Words', termLines(context)),
    section('Who owes what', partyLines(context)),
    section('Where things stand', standingLines(context)),
    section('Guide', guideLines(context)),
    section('Data', dataLines),
    // What llms.txt calls optional may be left out where there is little room.
    section('Optional', optionalLines),
  ];
  const about = descriptionOf(context) ?? `The agreements between the teams of ${settings.organisation}.`;
  const note =
    'Every page is there as Markdown as well: put `index.md` behind its address. Addresses count from the root of this site.';
  const title = `# ${plain(settings.title)}`;
  return `${[title, `> ${plain(about)}`, note, ...sections].filter((part) => part !== '').join('\n\n')}\n`;
}

interface Line {
  readonly title: string;
  /** The address of a file, or of a page, which is then linked as Markdown. */
  readonly address: string;
  readonly about?: string | undefined;
}

function section(title: string, lines: readonly Line[]): string {
  if (lines.length === 0) return '';
  return [`## ${title}`, '', ...lines.map(lineOf)].join('\n');
}

function lineOf({ title, address, about }: Line): string {
  const target = address.endsWith('/') ? addresses.markdown(address) : address;
  const words = about === undefined || about === '' ? '' : `: ${plain(about)}`;
  return `- [${plain(title)}](${target.replace(/[()]/g, encodeURIComponent)})${words}`;
}

function descriptionOf({ handbook, beginSection }: Context): string | undefined {
  const { facts } = handbook.settings;
  const root = facts?.file.frontmatter?.root;
  return facts && root && readFields(root, beginSection(facts)).text('description');
}

function agreementLines({ handbook, beginSection }: Context): Line[] {
  const all = firstOfEach(handbook.agreements);
  const whole = { title: 'All agreements', address: addresses.agreements, about: counted(all.length, 'agreement') };
  if (all.length === 0 || all.length > mostInList) return [whole];
  return all.map(({ id, title, root, facts }) => {
    const summary = root && readFields(root, beginSection(facts)).text('summary');
    return { title, address: addresses.agreement(id), about: summary && firstSentence(summary) };
  });
}

function termLines({ handbook }: Context): Line[] {
  const all = firstOfEach(handbook.terms);
  const whole = {
    title: 'Glossary',
    address: addresses.glossary,
    about: `${counted(all.length, 'term')}, from A to Z`,
  };
  if (all.length > mostInList) return [whole];
  const each = all.map((term) => ({
    title: nameOf(term),
    address: addresses.term(term.id),
    about: term.means && firstSentence(term.means.value),
  }));
  return [whole, ...each];
}

function partyLines({ handbook, names }: Context): Line[] {
  const ids = new Set(handbook.agreements.flatMap(({ parties }) => parties.map(({ id }) => id)));
  const whole = { title: 'All parties', address: addresses.parties };
  if (ids.size > mostInList) return [whole];
  return [
    whole,
    ...[...ids].map((id) => ({ title: names.party(id, undefined).name, address: addresses.party(id) })),
    { title: 'The way of a lead', address: addresses.stages },
  ];
}

function standingLines({ handbook }: Context): Line[] {
  return [
    { title: 'Scorecard', address: addresses.scorecards, about: 'results against goals' },
    { title: 'Calendar', address: addresses.calendar, about: 'what is due in the coming days' },
    { title: 'Changes', address: addresses.changes, about: 'what changed, the latest first' },
    ...(handbook.reviews.length === 0 ? [] : [{ title: 'Reviews', address: addresses.reviews }]),
  ];
}

function guideLines({ handbook }: Context): Line[] {
  if (handbook.guides.length > mostInList) return [{ title: 'All guides', address: addresses.guides }];
  return guideGroups(handbook.guides).flatMap(({ guides }) =>
    guides.map(({ title, address, summary }) => ({ title, address, about: summary })),
  );
}

const dataLines: readonly Line[] = [
  { title: 'The handbook', address: addresses.data.handbook, about: 'parties, contacts, calendars, agreements' },
  { title: 'Goals', address: addresses.data.goals('json'), about: 'every goal with its target' },
  { title: 'Goals as a table', address: addresses.data.goals('csv') },
  { title: 'Glossary', address: addresses.data.glossary('json'), about: 'every term with its conditions' },
  { title: 'Glossary as a table', address: addresses.data.glossary('csv') },
  { title: 'What stands in these files', address: addresses.data.about },
];

const optionalLines: readonly Line[] = [
  { title: 'How to read this handbook', address: addresses.help.reading },
  { title: 'How an agreement changes', address: addresses.help.changing },
  { title: 'New here?', address: addresses.onboarding },
  { title: 'Rules for authors', address: addresses.rules },
];

/** Words on one line that mark nothing up. */
function plain(words: string): string {
  return escapeText(words.replace(/\s+/g, ' ').trim());
}
