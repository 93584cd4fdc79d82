import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientAbilities, clientAbilities, serverCapabilities } from './client-abilities.ts';
import { clientHost } from './client-host.ts';
import { codeActionsAt } from './code-actions.ts';
import { type Guard, makeGuard } from './guard.ts';
import { type Handbooks, makeHandbooks } from './handbooks.ts';
import { hoverAt } from './hover.ts';
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

  connection.onInitialize((params) => {
    client = clientAbilities(params);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'Living SLA' } };
  });
  listenToFiles(connection, handbooks, teller, guard, () => client);
  listenToDocuments(documents, handbooks, teller, guard);
  answerRequests(connection, handbooks, teller, guard, () => client);
  documents.listen(connection);
  connection.listen();
}

function listenToFiles(
  connection: Connection,
  handbooks: Handbooks,
  teller: DiagnosticsTeller,
  guard: Guard,
  client: () => ClientAbilities | undefined,
): void {
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

function listenToDocuments(
  documents: TextDocuments<TextDocument>,
  handbooks: Handbooks,
  teller: DiagnosticsTeller,
  guard: Guard,
): void {
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

function answerRequests(
  connection: Connection,
  handbooks: Handbooks,
  teller: DiagnosticsTeller,
  guard: Guard,
  client: () => ClientAbilities | undefined,
): void {
  const noFindings: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    guard('find what is wrong in a file', noFindings, async ({ textDocument }) => {
      return { kind: DocumentDiagnosticReportKind.Full, items: await teller.answer(textDocument.uri) };
    }),
  );
  connection.onCodeAction(
    guard('offer repairs', [], async (params) => {
      const place = await handbooks.fileAt(params.textDocument.uri);
      return place ? codeActionsAt(params, place) : [];
    }),
  );
  connection.onHover(
    guard('say what a word means', null, async ({ textDocument, position }) => {
      const place = await handbooks.fileAt(textDocument.uri);
      return place ? hoverAt(position, place, client()?.showsMarkdown === true) : null;
    }),
  );
}
