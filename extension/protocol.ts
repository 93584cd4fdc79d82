/**
 * What client and server say to each other besides the Language Server Protocol. Where the server cannot reach the
 * files by itself (in a browser, on a remote file system), it asks the client for them. Folders and files are URIs.
 */

/** What the client hands over as `initializationOptions`; a bare editor hands over nothing. */
export interface ClientOptions {
  /** Whether it answers the two requests below. */
  readonly servesFiles?: boolean;
}

/** Request: the paths of all files below a folder. */
export const listFiles = 'sla/files/list';

export interface ListFilesParams {
  readonly folder: string;
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
 * Whether a file or folder, by its path below the handbook, is never part of it: what tools keep for themselves. The
 * files that the command reads from a disk leave out the same.
 */
export function isLeftOut(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules' || part === 'dist');
}
