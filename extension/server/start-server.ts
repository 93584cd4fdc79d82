import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientAbilities, clientAbilities } from './client-abilities.ts';
import { clientFilesBelow, clientHost } from './client-host.ts';
import { clientProgress } from './client-progress.ts';
import type { ServerParts } from './feature.ts';
import { features } from './features/index.ts';
import { makeGuard } from './guard.ts';
import { makeHandbooks } from './handbooks.ts';
import { listenToDocuments } from './listen-to-documents.ts';
import { listenToFiles } from './listen-to-files.ts';
import type { Machine } from './machine.ts';
import { serverCapabilities } from './server-capabilities.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** Connects the protocol to what the engine knows, and listens until the client says goodbye. */
export function startServer(connection: Connection, machine: Machine): void {
  let client: ClientAbilities | undefined;
  const documents = new TextDocuments(TextDocument);
  const guard = makeGuard((message) => connection.console.error(message));
  const hostOf = (folder: string) =>
    machine.ownHost(folder) ?? (client?.servesFiles ? clientHost(connection, folder) : undefined);
  const handbooks = makeHandbooks({
    documents,
    machine,
    guard,
    hostOf,
    findBelow: async (folder, name) =>
      machine.findBelow?.(folder, name) ?? (client?.servesFiles ? clientFilesBelow(connection, folder, name) : []),
    complain: (message) => connection.console.warn(message),
    showProgress: (title) => (client?.showsProgress ? clientProgress(connection, title) : undefined),
  });
  const { parser, today } = machine;
  const server: ServerParts = { connection, documents, handbooks, guard, client: () => client, parser, today, hostOf };

  connection.onInitialize((params) => {
    client = clientAbilities(params);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'Living SLA' } };
  });
  listenToFiles(server, machine);
  listenToDocuments(server);
  tellDiagnostics(server);
  for (const feature of features) feature.listen(server);
  documents.listen(connection);
  connection.listen();
}
