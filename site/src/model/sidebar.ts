import { addresses } from './addresses.ts';
import type { Context } from './context.ts';
import { guideGroups } from './guide/guide-list.ts';

/** An entry of the list of pages: a link, or a group of entries. */
export type SidebarEntry =
  | { readonly label: string; readonly address: string }
  | { readonly label: string; readonly entries: readonly SidebarEntry[] };

/** More than this, and a list would make every page heavy: then the overview stands in its place. */
const mostInList = 25;

/** The list of pages beside every page. It never lists terms: a glossary grows, and every page would grow with it. */
export function sidebarOf({ handbook }: Context): SidebarEntry[] {
  const agreements = handbook.agreements.map(({ id, title }) => ({ label: title, address: addresses.agreement(id) }));
  return [
    { label: 'Home', address: addresses.home },
    listOrOverview('Agreements', addresses.agreements, agreements),
    { label: 'Scorecard', address: addresses.scorecards },
    ...guideEntries(handbook.guides),
    { label: 'Glossary', address: addresses.glossary },
    { label: 'Reviews', address: addresses.reviews },
    { label: 'Changes', address: addresses.changes },
    {
      label: 'Help',
      entries: [
        { label: 'How to read this handbook', address: addresses.help.reading },
        { label: 'How an agreement changes', address: addresses.help.changing },
        { label: 'What kind of change it is', address: addresses.help.decisions },
        { label: 'What to do about a finding', address: addresses.help.findings },
        { label: 'How every change is checked', address: addresses.help.checking },
        { label: 'How to keep results', address: addresses.help.results },
        { label: 'How to see where you stand', address: addresses.help.standing },
        { label: 'How to print a page', address: addresses.help.printing },
        { label: 'Rules for authors', address: addresses.rules },
      ],
    },
  ];
}

function guideEntries(guides: Context['handbook']['guides']): SidebarEntry[] {
  if (guides.length === 0) return [];
  const entries = guideGroups(guides).flatMap((group): SidebarEntry[] => {
    const links = group.guides.map(({ title, address }) => ({ label: title, address }));
    return group.title === undefined ? links : [{ label: group.title, entries: links }];
  });
  return [guides.length > mostInList ? { label: 'Guide', address: addresses.guides } : { label: 'Guide', entries }];
}

function listOrOverview(label: string, address: string, entries: readonly SidebarEntry[]): SidebarEntry {
  if (entries.length === 0 || entries.length > mostInList) return { label, address };
  return { label, entries };
}
