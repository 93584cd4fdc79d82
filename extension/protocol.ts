/**
 * What client and server say to each other besides the Language Server Protocol. Where the server cannot reach the
 * files by itself (in a browser, on a remote file system), it asks the client for them. Folders and files are URIs.
 */

import type { Place, TextPosition, TextRange } from './protocol/place.ts';

// What a client shows besides the text. A client that shows nothing of it asks for nothing. Every text in the answers is
// plain, as its author wrote it: escape it where it is shown.
export * from './protocol/comparison.ts';
export * from './protocol/new-files.ts';
export * from './protocol/overview.ts';
export * from './protocol/past.ts';
export * from './protocol/place.ts';
export * from './protocol/preview.ts';
export * from './protocol/rule-page.ts';
export * from './protocol/sign-off.ts';

/** What the client hands over as `initializationOptions`; a bare editor hands over nothing. */
export interface ClientOptions {
  /** Whether it answers the two requests for files below. */
  readonly servesFiles?: boolean;
  /** Whether it has the command `sla.suppress` below, which asks a person why a finding is silenced. */
  readonly asksReasons?: boolean;
  /** Whether it has the command `sla.showReferences` below, which lists the places that use a term. */
  readonly showsReferences?: boolean;
  /** Whether it has the command `sla.compare` below, which shows a page beside what it said before. */
  readonly showsComparison?: boolean;
  /** Whether it is told when the overview of a handbook has changed (`sla/changed`). */
  readonly wantsOverview?: boolean;
  /**
   * What comes before a rule's name in the address of its page, such as `vscode://living-sla.living-sla-vscode/rules/`.
   * Findings then link there; without it they have no link.
   */
  readonly ruleAddress?: string;
}

/** Request: the paths of all files below a folder. */
export const listFiles = 'sla/files/list';

export interface ListFilesParams {
  readonly folder: string;
  /** Only files of this name; all where absent. A client that cannot look for a name may list all the same. */
  readonly name?: string;
}

/** Relative to the folder, with `/` between parts; empty where there is no such folder. */
export type ListFilesResult = readonly string[];

/** Request: the text of a file. */
export const readFile = 'sla/files/read';

export interface ReadFileParams {
  readonly file: string;
}

/** null where there is no such file. */
export type ReadFileResult = string | null;

/**
 * Command of the client: asks for the reason why a finding is silenced, and writes the comment. Nothing is written
 * where the person gives none. The server offers it to a client with `asksReasons` that has no snippets in edits.
 */
export const suppressFinding = 'sla.suppress';

/** The arguments of the command: the URI of the file, the id of the rule, and the comment without its reason. */
export type SuppressFindingArguments = readonly [uri: string, rule: string, comment: CommentToWrite];

/** A comment that is put in at `range`: `before`, the reason, `after`. */
export interface CommentToWrite {
  readonly range: TextRange;
  readonly before: string;
  readonly after: string;
}

/** The text to put in for a reason as a person typed it: on one line, and so that it cannot end the comment. */
export function commentWith({ before, after }: CommentToWrite, reason: string): string {
  const line = reason.replace(/\s+/g, ' ').replace(/\*+\//g, '').trim();
  return `${before}${line}${after}`;
}

/** Command of the client: shows places beside the text. The server offers it to a client with `showsReferences`. */
export const showReferences = 'sla.showReferences';

/** The arguments of the command: the URI of the file that is open, where the cursor is to be, and the places to list. */
export type ShowReferencesArguments = readonly [uri: string, position: TextPosition, places: readonly Place[]];

/**
 * Whether a file or folder, by its path below the handbook, is never part of it: what tools keep for themselves. The
 * files that the command reads from a disk leave out the same.
 */
export function isLeftOut(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules' || part === 'dist');
}
