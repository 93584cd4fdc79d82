import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import type { Editor } from './editor.ts';

/** A small handbook with one finding of each of a few rules; its term has a short form that the agreement uses. */
export const agreement = 'slas/marketing-sales.mdx';
export const definition = 'glossary/mql.mdx';
export const twoPages = {
  'handbook.yaml': 'organisation: Acme\nrules: { no-shared-goal: off }\n',
  [agreement]: '---\ntitle: A\nparties: [Marketing, Sales]\ngoals: [Marketing delivers 560 MQLs every month.]\n---\n',
  [definition]: '---\nterm: Marketing qualified lead\nabbr: MQL\nmeans: A lead that fits.\n---\n',
};
/** With it, the agreement has a finding more: `undefined-acronym`. */
export const withoutShortForm = twoPages[definition].replace('abbr: MQL\n', '');

/** How long to wait for what the server tells by itself. */
export const patience = { timeout: 15_000, interval: 20 };

/** The rules of the findings that the editor was sent last for a file; empty where it was sent none. */
export function heardOf(editor: Editor, path: string): unknown[] {
  const last = editor.told.findLast(({ uri }) => uri === editor.uri(path));
  return last?.diagnostics.map(({ code }) => code) ?? [];
}

/** What the server says of every file. @param known the answer that the editor has already. */
export async function pullAll(
  editor: Editor,
  known: readonly WorkspaceDocumentDiagnosticReport[] = [],
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const previousResultIds = known.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : []));
  return ((await editor.ask('workspace/diagnostic', { previousResultIds })) as WorkspaceDiagnosticReport).items;
}

/** The rules of the findings that a report tells. */
export function rulesOf(item: WorkspaceDocumentDiagnosticReport): unknown[] {
  return item.kind === 'full' ? item.items.map(({ code }) => code) : [];
}
