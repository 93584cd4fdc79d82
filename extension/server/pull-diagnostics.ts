import type {
  CancellationToken,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  TextDocuments,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { makeChangeSignal } from './change-signal.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { allReports, type FileReport, reportAt } from './file-reports.ts';
import type { Handbooks } from './handbooks.ts';
import { sameUri } from './uris.ts';

/** What is needed to answer a client that asks for diagnostics. */
interface Answering {
  readonly connection: { readonly languages: Pick<Connection['languages'], 'diagnostics'> };
  readonly documents: Pick<TextDocuments<TextDocument>, 'get'>;
  readonly handbooks: Handbooks;
  readonly client: () => ClientAbilities | undefined;
}

/** Answers a client that asks for diagnostics. */
export interface DiagnosticsAnswers {
  document(params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport>;
  /** @param send takes parts of the answer ahead of the rest; undefined where the client wants it whole. */
  workspace(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    send?: Send,
  ): Promise<WorkspaceDiagnosticReport>;
  /** Something has changed, and come to rest: the client is told to ask again where an answer is no longer true. */
  settled(): Promise<void>;
  /** A document was closed: nobody waits for news of it. */
  closed(uri: string): void;
}

type Send = (part: WorkspaceDiagnosticReport) => void;

export function makeDiagnosticsAnswers({ connection, documents, handbooks, client }: Answering): DiagnosticsAnswers {
  /** Ids of the reports that the client has of documents. */
  const told = new Map<string, string | undefined>();
  const changes = makeChangeSignal();
  let nothingNew = 0;

  const shows = () => client()?.shows;
  const newItems = async (params: WorkspaceDiagnosticParams) => {
    const seen = changes.count();
    const items = workspaceItems(params, await allReports(handbooks, shows()), documents);
    return { seen, items, isNew: items.some(({ kind }) => kind === 'full') };
  };

  return {
    document: async ({ textDocument: { uri }, previousResultId }) => {
      const report = await reportAt(uri, handbooks, shows());
      told.set(uri, report?.id);
      if (report === undefined) return { kind: 'full', items: [] };
      const { id, diagnostics } = report;
      return id === previousResultId
        ? { kind: 'unchanged', resultId: id }
        : { kind: 'full', resultId: id, items: diagnostics };
    },

    workspace: async (params, token, send) => {
      let answer = await newItems(params);
      nothingNew = answer.isNew ? 0 : nothingNew + 1;
      // A client that asks again and again is kept waiting until there is something to say.
      while (!answer.isNew && nothingNew > 1 && !token.isCancellationRequested) {
        await changes.after(answer.seen, token);
        answer = await newItems(params);
      }
      const { items } = answer;
      if (send === undefined) return { items };
      for (let at = 0; at < items.length; at += partSize) send({ items: items.slice(at, at + partSize) });
      return { items: [] };
    },

    settled: async () => {
      changes.happened();
      if (!client()?.refreshes) return;
      for (const [uri, id] of told) {
        const report = await reportAt(uri, handbooks, shows());
        if (report?.id !== id) return connection.languages.diagnostics.refresh();
      }
    },

    closed: (uri) => {
      told.delete(uri);
    },
  };
}

const partSize = 100;

/** What there is to say to a client that knows some reports: all of them, the known ones in a word. */
function workspaceItems(
  { previousResultIds }: WorkspaceDiagnosticParams,
  reports: readonly FileReport[],
  documents: Answering['documents'],
): WorkspaceDocumentDiagnosticReport[] {
  const known = new Map(previousResultIds.map(({ uri, value }) => [sameUri(uri), { uri, value }]));
  const items = reports.map(({ uri, id, diagnostics }): WorkspaceDocumentDiagnosticReport => {
    const key = sameUri(uri);
    const before = known.get(key)?.value;
    known.delete(key);
    const about = { uri, version: documents.get(uri)?.version ?? null, resultId: id };
    return id === before ? { kind: 'unchanged', ...about } : { kind: 'full', ...about, items: diagnostics };
  });
  // Files that are gone take their findings with them.
  const gone = [...known.values()].map(({ uri }): WorkspaceDocumentDiagnosticReport => {
    return { kind: 'full', uri, version: null, items: [] };
  });
  return [...items, ...gone];
}
