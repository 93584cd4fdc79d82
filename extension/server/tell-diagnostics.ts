import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import type { ServerParts } from './feature.ts';
import { makeDiagnosticsAnswers } from './pull-diagnostics.ts';
import { makeDiagnosticsSender } from './push-diagnostics.ts';
import { makeSettling } from './settling.ts';

/** Keeps the client's diagnostics true, whether it asks for them or they are sent to it. */
export function tellDiagnostics(server: ServerParts): void {
  const { connection, documents, handbooks, guard, client } = server;
  const send = makeDiagnosticsSender(server);
  const answers = makeDiagnosticsAnswers(server);
  const settling = makeSettling(guard);

  handbooks.whenChanged(settling.changed);
  settling.listen('tell the findings', async () => {
    const able = client();
    if (able !== undefined) await send(able);
  });
  settling.listen('tell that findings have changed', answers.settled);
  documents.onDidClose(({ document }) => answers.closed(document.uri));

  const noFindings: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const noReports: WorkspaceDiagnosticReport = { items: [] };
  connection.languages.diagnostics.on(guard('find what is wrong in a file', noFindings, answers.document));
  connection.languages.diagnostics.onWorkspace(
    guard('find what is wrong in the workspace', noReports, (params, token, _, parts) =>
      answers.workspace(params, token, parts && ((part) => parts.report(part))),
    ),
  );
}
