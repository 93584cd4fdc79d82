import { addresses } from './addresses.ts';
import type { Context } from './context.ts';
import { guideGroups } from './guide/guide-list.ts';

/** An entry of the list of pages: a page, and the pages that stand below it. */
export interface SidebarEntry {
  readonly label: string;
  /** Undefined for a heading that stands for no page, such as the name of a folder. */
  readonly address?: string | undefined;
  /** Where pages begin that belong here, though their addresses begin otherwise. */
  readonly covers?: readonly string[];
  readonly entries?: readonly SidebarEntry[];
  /** What the link to the page of all entries says, and whether they are shown from everywhere. */
  readonly all?: string;
  readonly alwaysOpen?: boolean;
}

/** The list of pages beside every page. It never lists terms: a glossary grows, and every page would grow with it. */
export function sidebarOf({ handbook }: Context): SidebarEntry[] {
  const agreements = handbook.agreements.map(({ id, title }) => ({ label: title, address: addresses.agreement(id) }));
  return [
    { label: 'Home', address: addresses.home },
    group('Agreements', addresses.agreements, agreements, 'All agreements', true),
    { label: 'Scorecard', address: addresses.scorecards },
    { label: 'Calendar', address: addresses.calendar },
    { label: 'Parties', address: addresses.parties },
    { label: 'The way of a lead', address: addresses.stages },
    { label: 'Glossary', address: addresses.glossary, covers: ['/words/'] },
    { label: 'Reviews', address: addresses.reviews, covers: ['/all-reviews/'] },
    { label: 'Changes', address: addresses.changes },
    { label: 'New here?', address: addresses.onboarding },
    ...guideEntries(handbook.guides),
    { label: 'Help', address: addresses.help.overview, covers: [addresses.rules] },
  ];
}

/** The pages that the bar at the top leads to. */
export const sections: readonly SidebarEntry[] = [
  { label: 'Agreements', address: addresses.agreements, covers: ['/all-agreements/'] },
  { label: 'Scorecard', address: addresses.scorecards },
  { label: 'Glossary', address: addresses.glossary, covers: ['/words/'] },
  { label: 'Calendar', address: addresses.calendar },
  { label: 'New here?', address: addresses.onboarding },
];

function guideEntries(guides: Context['handbook']['guides']): SidebarEntry[] {
  if (guides.length === 0) return [];
  const entries = guideGroups(guides).flatMap((folder): SidebarEntry[] => {
    const links = folder.guides.map(({ title, address }) => ({ label: title, address }));
    return folder.title === undefined ? links : [{ label: folder.title, entries: links }];
  });
  return [group('Guide', addresses.guides, entries, 'All guides', false)];
}

function group(
  label: string,
  address: string,
  entries: readonly SidebarEntry[],
  all: string,
  alwaysOpen: boolean,
): SidebarEntry {
  const covers = [`/all-${label.toLowerCase()}/`];
  return entries.length === 0 ? { label, address, covers } : { label, address, covers, entries, all, alwaysOpen };
}
