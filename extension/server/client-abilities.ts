import {
  CodeActionKind,
  type InitializeParams,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
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
  };
}

/** What the server declares to such a client: nothing that does not work. */
export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    ...(client.takesActions ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } } : {}),
    ...(client.pulls
      ? { diagnosticProvider: { identifier: 'sla', interFileDependencies: true, workspaceDiagnostics: false } }
      : {}),
  };
}
