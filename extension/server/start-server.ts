import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientAbilities, clientAbilities } from './client-abilities.ts';
import { clientHost } from './client-host.ts';
import type { ServerParts } from './feature.ts';
import { features } from './features/index.ts';
import { makeGuard } from './guard.ts';
import { makeHandbooks } from './handbooks.ts';
import type { Machine } from './machine.ts';
import { type DiagnosticsTeller, makeDiagnosticsTeller } from './tell-diagnostics.ts';

/** Connects the protocol to what the engine knows, and listens until the client says goodbye. */
export function startServer(connection: Connection, machine: Machine): void {
  let client: ClientAbilities | undefined;
  const documents = new TextDocuments(TextDocument);
  const hostOf = (folder: string) =>
    machine.ownHost(folder) ?? (client?.servesFiles ? clientHost(connection, folder) : undefined);
  const guard = makeGuard((message) => connection.console.error(message));
  const handbooks = makeHandbooks(documents, hostOf, machine, (message) => connection.console.warn(message));
  const teller = makeDiagnosticsTeller(connection, documents, handbooks, () => client, guard);

  const server: ServerParts = { connection, documents, handbooks, guard, client: () => client };

  connection.onInitialize((params) => {
    client = clientAbilities(params);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Living SLA' } };
  });
  listenToFiles(server, teller);
  listenToDocuments(server, teller);
  answerAboutFindings(server, teller);
  for (const feature of features) feature.listen(server);
  documents.listen(connection);
  connection.listen();
}

/** What the server declares to a client: nothing that does not work. */
function capabilitiesFor(client: ClientAbilities): ServerCapabilities {
  return Object.assign(
    { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true } },
    client.pulls
      ? { diagnosticProvider: { identifier: 'sla', interFileDependencies: true, workspaceDiagnostics: false } }
      : {},
    ...features.map((feature) => feature.capabilities(client)),
  );
}

function listenToFiles({ connection, handbooks, guard, client }: ServerParts, teller: DiagnosticsTeller): void {
  const watch = guard('ask for changes of files', undefined, async () => {
    // Any file: a link may lead to a picture or a table, too.
    const watchers = [{ globPattern: '**/*' }];
    if (client()?.watches) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
  connection.onInitialized(watch);
  connection.onDidChangeWatchedFiles(
    guard('take in changed files', undefined, ({ changes }) => {
      const matters = changes.map(({ uri }) => handbooks.fileChanged(uri));
      if (matters.includes(true)) teller.somethingChanged();
    }),
  );
}

function listenToDocuments({ documents, handbooks, guard }: ServerParts, teller: DiagnosticsTeller): void {
  type Change = { document: TextDocument };
  const changed = ({ document }: Change) => {
    handbooks.textChanged(document.uri);
    teller.somethingChanged();
  };
  // A client that watches no files has only these moments to tell of a change on disk.
  const savedOrDropped = ({ document }: Change) => {
    handbooks.fileChanged(document.uri);
    teller.somethingChanged();
  };
  documents.onDidChangeContent(guard('take in a change', undefined, changed));
  documents.onDidSave(guard('take in a saved file', undefined, savedOrDropped));
  documents.onDidClose(guard('take in a closed file', undefined, savedOrDropped));
  documents.onDidClose(
    guard('clear the findings of a closed file', undefined, ({ document }) => teller.closed(document.uri)),
  );
}

function answerAboutFindings({ connection, guard }: ServerParts, teller: DiagnosticsTeller): void {
  const noFindings: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    guard('find what is wrong in a file', noFindings, async ({ textDocument }) => {
      return { kind: DocumentDiagnosticReportKind.Full, items: await teller.answer(textDocument.uri) };
    }),
  );
}
