import type { SidebarEntry } from './sidebar.ts';

/** An entry of the list as one page shows it. */
export interface SidebarLine {
  readonly label: string;
  readonly address: string | undefined;
  /** "page" for the page that is open, "true" for the one that it belongs to. */
  readonly current: 'page' | 'true' | undefined;
  readonly lines: readonly SidebarLine[];
  /** Whether the lines below it are unfolded. */
  readonly open: boolean;
}

/** The list of pages as one page shows it, and the way to that page. */
export interface Sidebar {
  readonly lines: readonly SidebarLine[];
  /** The pages above one that the list does not name, from the outermost on; empty for one that it names. */
  readonly way: readonly { readonly label: string; readonly address: string }[];
}

/** A group with more pages than this shows none but the one that is open: no page grows with the number of others. */
const mostInGroup = 12;

/**
 * Makes the list of pages for one of them.
 * @param here the address of the page that is open, as a browser tells it.
 */
export function sidebarAt(entries: readonly SidebarEntry[], here: string): Sidebar {
  const path = decoded(here);
  const nearest = nearestTo(path, entries);
  const current = nearest.at(-1);
  const named = current?.address !== undefined && decoded(current.address) === path;
  const lines = entries.map((entry) => lineOf(entry, { current, named }));
  return { lines, way: named ? [] : nearest.flatMap(({ label, address }) => (address ? [{ label, address }] : [])) };
}

interface Place {
  readonly current: SidebarEntry | undefined;
  /** Whether the current entry is the very page that is open. */
  readonly named: boolean;
}

function lineOf(entry: SidebarEntry, place: Place): SidebarLine {
  const { label, address, entries = [] } = entry;
  const line = { label, address, current: markOf(entry, place), lines: [], open: false };
  if (entries.length === 0) return line;
  const within = contains(entry, place.current);
  const few = pagesIn(entry) <= mostInGroup;
  const shown = few ? entries : entries.filter((each) => contains(each, place.current));
  const whole = entry.all === undefined ? [] : [{ ...line, label: entry.all }];
  const lines = [...shown.map((each) => lineOf(each, place)), ...whole];
  return { ...line, current: undefined, lines, open: within || (few && entry.alwaysOpen === true) };
}

function markOf(entry: SidebarEntry, { current, named }: Place): SidebarLine['current'] {
  if (entry !== current) return undefined;
  return named ? 'page' : 'true';
}

/** The entry whose address is the longest beginning of a path, with the entries above it. */
function nearestTo(path: string, entries: readonly SidebarEntry[]): readonly SidebarEntry[] {
  let best: { readonly length: number; readonly way: readonly SidebarEntry[] } = { length: 0, way: [] };
  const look = (list: readonly SidebarEntry[], above: readonly SidebarEntry[]) => {
    for (const entry of list) {
      const length = lengthOfMatch(entry, path);
      if (length > best.length) best = { length, way: [...above, entry] };
      if (entry.entries !== undefined) look(entry.entries, [...above, entry]);
    }
  };
  look(entries, []);
  return best.way;
}

/** How much of a path an entry explains. The first page explains only itself. */
function lengthOfMatch({ address, covers = [] }: SidebarEntry, path: string): number {
  const beginnings = [...(address === undefined ? [] : [address]), ...covers].map(decoded);
  const fitting = beginnings.filter((each) => each === path || (each !== '/' && path.startsWith(each)));
  return Math.max(0, ...fitting.map((each) => each.length));
}

function contains(entry: SidebarEntry, wanted: SidebarEntry | undefined): boolean {
  return entry === wanted || (entry.entries ?? []).some((each) => contains(each, wanted));
}

function pagesIn({ entries }: SidebarEntry): number {
  return entries === undefined ? 1 : entries.reduce((sum, each) => sum + pagesIn(each), 0);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
