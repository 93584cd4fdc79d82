import type { HandbookHost, MarkdownParser } from '@living-sla/core';

/** What the server needs of the place where it runs. */
export interface Machine {
  /** The files of a folder (a URI); undefined where only the client can reach them. */
  ownHost(folder: string): HandbookHost | undefined;
  /** The Markdown parser; asked for when the first handbook is read. */
  parser(): Promise<MarkdownParser>;
  /** The current day as an ISO date. */
  today(): string;
  /** Paths of the files of a name below a folder (a URI); absent and undefined where only the client can tell. */
  findBelow?(folder: string, name: string): Promise<readonly string[]> | undefined;
  /** For each file below a folder (a URI) what changes when it is written; absent and undefined where nobody can tell. */
  fileStates?(folder: string): Promise<ReadonlyMap<string, string>> | undefined;
}
