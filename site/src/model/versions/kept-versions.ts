import { type PartPage, partPage } from '../agreement/part-page.ts';
import { keptSmall } from '../kept-small.ts';
import type { VersionKey } from './past-pages.ts';
import type { VersionPage } from './version-page.ts';

/** The versions that were made: each of them once, for its first page and all of its parts. */
export interface KeptVersions {
  readonly page: (key: VersionKey) => VersionPage;
  /** The names of its parts that have a page of their own. */
  readonly parts: (key: VersionKey) => readonly string[];
}

/** Keeps versions small: there may be thousands, and their pages are written one version after the other. */
export function keptVersions(make: (key: VersionKey) => VersionPage): KeptVersions {
  const kept = new Map<string, { readonly parts: readonly string[]; readonly data: () => string }>();
  let last: { readonly name: string; readonly page: VersionPage } | undefined;
  const keep = (key: VersionKey) => {
    const name = JSON.stringify([key.agreement, key.version]);
    const known = kept.get(name);
    if (known !== undefined) return { name, ...known };
    const page = make(key);
    const entry = { parts: partsOf(page), data: keptSmall(JSON.stringify(page)) };
    kept.set(name, entry);
    last = { name, page };
    return { name, ...entry };
  };
  return {
    parts: (key) => keep(key).parts,
    page: (key) => {
      const { name, data } = keep(key);
      if (last?.name !== name) last = { name, page: JSON.parse(data()) };
      return last.page;
    },
  };
}

/** Makes the page of one part of a version. */
export function versionPartPage({ page, line }: VersionPage, part: string): PartPage {
  return partPage(page, part, `${page.title}, version ${line.version}`);
}

/** Where all parts stand on the page of the version, only what does not fit there has a page of its own. */
function partsOf({ page }: VersionPage): string[] {
  return page.sections.filter(({ address }) => address !== page.address).map(({ part }) => part);
}
