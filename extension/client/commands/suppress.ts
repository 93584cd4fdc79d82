import { Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { commentWith, type SuppressFindingArguments } from '../../protocol.ts';
import { toRange } from '../places.ts';

/** Asks why a finding is silenced, and writes the comment that silences it. Without a reason nothing is written. */
export async function suppress(...[uri, rule, comment]: SuppressFindingArguments): Promise<void> {
  const reason = await window.showInputBox({
    title: `Silence “${rule}” here`,
    prompt: 'Why is it fine here? The reason stands in the comment, for those who read it later.',
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'A finding is silenced with a reason, never without.' : undefined),
  });
  if (reason === undefined || reason.trim() === '') return;
  const edit = new WorkspaceEdit();
  edit.replace(Uri.parse(uri), toRange(comment.range), commentWith(comment, reason));
  await workspace.applyEdit(edit);
}
