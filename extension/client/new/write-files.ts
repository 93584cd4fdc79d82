import { Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type NewFilesParams, type NewFilesResult, newFiles } from '../../protocol.ts';
import { toRange } from '../places.ts';
import type { Shared } from '../shared.ts';
import { withoutLinks } from '../words.ts';

/** Has the server make files of the answers, writes all of them at once, and opens what is to be filled in. */
export async function writeFiles({ server, handbooks }: Shared, params: NewFilesParams): Promise<void> {
  const result = await server.sendRequest<NewFilesResult>(newFiles, params);
  if ('refused' in result) {
    await window.showWarningMessage(withoutLinks(result.refused));
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { uri, text } of result.files) {
    edit.createFile(Uri.parse(uri), { overwrite: false, contents: new TextEncoder().encode(text) });
  }
  if (!(await workspace.applyEdit(edit))) {
    await window.showErrorMessage('The files could not be written. Perhaps this folder takes no changes.');
    return;
  }
  const { uri, range } = result.open;
  await window.showTextDocument(Uri.parse(uri), { selection: toRange(range), preview: false });
  if (params.kind === 'handbook') await handbooks.look();
}
