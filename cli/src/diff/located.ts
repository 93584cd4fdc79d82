import type { HandbookHost } from '@living-sla/core';

/** What one side of a comparison is, found: where to read it, and what of it was meant. */
export interface Located {
  /** How people call it: “main”, “the working tree”, “before.mdx”. */
  readonly name: string;
  /** The files of the handbook around it; undefined where there is none. */
  readonly host: HandbookHost | undefined;
  /** The absolute path of the handbook's folder, also where it is not on disk now; undefined where there is none. */
  readonly folder: string | undefined;
  /** A file, a folder or the whole handbook; `nothing` where there is none on this side. */
  readonly kind: 'file' | 'folder' | 'nothing';
  /** The path below the handbook's root; empty for all of it; undefined for a file that is no part of a handbook. */
  readonly inside: string | undefined;
  /** The absolute path at which it lies, or would lie if it were on disk; undefined where that is no matter. */
  readonly path: string | undefined;
  /** The path as it was given, or the one that stands for it. */
  readonly given: string;
  /** The text, for a file. */
  readonly text: string | undefined;
}

/** A side on which there is nothing. @param name how people call the side. */
export function nothingAt(name: string, given: string): Located {
  const none = { host: undefined, folder: undefined, inside: undefined, path: undefined, text: undefined };
  return { ...none, name, kind: 'nothing', given };
}
