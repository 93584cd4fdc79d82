import type { HandbookHost } from '@living-sla/core';
import type { Connection, ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from './client-abilities.ts';
import type { Guard } from './guard.ts';
import type { FileInHandbook, Handbooks } from './handbooks.ts';
import type { Machine } from './machine.ts';

/** One thing that an editor can ask the server for, such as the meaning of a word. One file in `features/` each. */
export interface Feature {
  /** What the server declares for it to such a client; nothing where the client cannot use it. */
  capabilities(client: ClientAbilities): ServerCapabilities;
  /** Answers the client's requests from now on. */
  listen(server: ServerParts): void;
}

/** What the features of a server share. */
export interface ServerParts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly handbooks: Handbooks;
  /** Every handler is wrapped in it. */
  readonly guard: Guard;
  /** What the client can do; undefined before it has said so. */
  readonly client: () => ClientAbilities | undefined;
  /** The Markdown parser of the place where it runs. */
  readonly parser: Machine['parser'];
  /** The current day as an ISO date. */
  readonly today: Machine['today'];
  /** The files of a folder; undefined where nobody can read it. */
  readonly hostOf: (folder: string) => HandbookHost | undefined;
}

/** What requests about a file have in common. */
export interface AboutFile {
  readonly textDocument: { readonly uri: string };
}

/**
 * A handler of requests about a file: it is given the file within its handbook, as it stands with all unsaved text.
 * @param what what it does, for the log. @param empty its answer for a file that belongs to no handbook, and where it fails.
 */
export function aboutFile<Params extends AboutFile, Answer>(
  { guard, handbooks }: Pick<ServerParts, 'guard' | 'handbooks'>,
  what: string,
  empty: Answer,
  answer: (params: Params, place: FileInHandbook) => Answer | Promise<Answer>,
): (params: Params) => Promise<Answer> {
  return guard(what, empty, async (params: Params) => {
    const place = await handbooks.fileAt(params.textDocument.uri);
    return place === undefined ? empty : answer(params, place);
  });
}
