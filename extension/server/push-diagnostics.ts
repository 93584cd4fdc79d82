import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from './client-abilities.ts';
import { allReports, type FileReport, reportAt } from './file-reports.ts';
import type { Handbooks } from './handbooks.ts';

/** What is needed to send diagnostics. */
interface Sending {
  readonly connection: Pick<Connection, 'sendDiagnostics'>;
  readonly documents: Pick<TextDocuments<TextDocument>, 'all' | 'get'>;
  readonly handbooks: Handbooks;
}

/**
 * Sends what a client does not ask for: for open documents, unless it pulls those, and for all other files of the
 * handbooks, unless it pulls the workspace.
 * @returns sends whatever the client does not know yet; to be called whenever something has changed.
 */
export function makeDiagnosticsSender(sending: Sending): (client: ClientAbilities) => Promise<void> {
  const { connection, documents, handbooks } = sending;
  /** What the client was sent for each file. */
  const told = new Map<string, string>();

  const send = async (uri: string, state: string, diagnostics: Diagnostic[], version?: number) => {
    if (told.get(uri) === state) return;
    if (diagnostics.length === 0 && version === undefined) {
      // A file that nothing was ever said of is passed over in silence.
      if (told.delete(uri)) await connection.sendDiagnostics({ uri, diagnostics });
      return;
    }
    told.set(uri, state);
    await connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  };

  const sendOpen = async ({ shows }: ClientAbilities) => {
    for (const { uri, version } of documents.all()) {
      const report = await reportAt(uri, handbooks, shows);
      // It has changed meanwhile: its time comes soon.
      if (documents.get(uri)?.version !== version) continue;
      // A document outside every handbook is left alone, unless it was in one before.
      if (report === undefined) await send(uri, '', []);
      else await send(uri, `${version} ${report.id}`, report.diagnostics, version);
    }
  };

  const sendOthers = async ({ pulls }: ClientAbilities, reports: readonly FileReport[]) => {
    for (const { uri, id, diagnostics } of reports) {
      if (documents.get(uri) === undefined) await send(uri, id, diagnostics);
      else if (pulls) await send(uri, '', []);
    }
    const files = new Set(reports.map(({ uri }) => uri));
    for (const uri of told.keys()) if (!files.has(uri) && documents.get(uri) === undefined) await send(uri, '', []);
  };

  return async (client) => {
    if (!client.pulls) await sendOpen(client);
    if (!client.pullsWorkspace) await sendOthers(client, await allReports(handbooks, client.shows));
  };
}
