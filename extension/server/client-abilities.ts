import { type ClientCapabilities, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { ClientOptions } from '../protocol.ts';

/** What the client can do, as far as it makes a difference here. */
export interface ClientAbilities {
  /** It asks for diagnostics; otherwise they are sent to it. */
  readonly pulls: boolean;
  /** It asks again when told to. */
  readonly refreshes: boolean;
  /** It tells of changed files once it is asked to. */
  readonly watches: boolean;
  readonly showsMarkdown: boolean;
  /** It takes a code action as data; otherwise only as a command, which this server has none of. */
  readonly takesActions: boolean;
  /** It reads files for the server. */
  readonly servesFiles: boolean;
  /** Everything it said, for what only one feature wants to know. */
  readonly all: ClientCapabilities;
}

/** Reads what the client says about itself when it starts the server. */
export function clientAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace } = capabilities;
  const options = initializationOptions as ClientOptions | null | undefined;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    takesActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    servesFiles: options?.servesFiles === true,
    all: capabilities,
  };
}
