import type { Guide, Handbook, Term } from '@living-sla/core';
import { addresses } from './addresses.ts';
import { pageOf } from './links.ts';

/** Where the things are that a page speaks of. A page of today leads to others of today; a frozen one keeps to itself. */
export interface Places {
  readonly agreement: (id: string) => string;
  /** A part of an agreement, by its name. */
  readonly part: (agreement: string, part: string) => string;
  readonly term: (id: string) => string;
  /** The versions of an agreement; undefined on the page of one of them. */
  readonly versions: (id: string) => string | undefined;
  /** The page of a file, or of one heading in it, by its path from the root; undefined where it has none. */
  readonly file: (path: string, heading?: string) => string | undefined;
  /** The guide that a path means; undefined where there is none. */
  readonly guide: (path: string) => Guide | undefined;
  /** The terms whose definitions stand on the pages of the agreement, besides its own. */
  readonly sharedHere: readonly Term[];
}

/** Where everything is on the pages of a handbook as it is now. */
export function placesOf(handbook: Handbook): Places {
  return {
    agreement: addresses.agreement,
    part: addresses.part,
    term: addresses.term,
    versions: addresses.versions,
    file: (path, heading) => pageOf(path, handbook, heading),
    guide: (path) => handbook.guides.find((guide) => guide.file.path === path),
    sharedHere: [],
  };
}
