import { commands, window } from 'vscode';
import type { Shared } from '../shared.ts';
import { withoutIcons } from '../words.ts';

/**
 * The folder (a URI) of the handbook that something new belongs to: the one around the file in front, else the only one,
 * else the one that a person picks. undefined where there is none, or where nothing is picked.
 */
export async function chooseHandbook({ handbooks, activeFile }: Shared): Promise<string | undefined> {
  // Somebody who is quick asks before the first look is over.
  if (handbooks.known() === undefined) await handbooks.look();
  const around = activeFile.folder();
  if (around !== undefined) return around;
  const known = [...(handbooks.known()?.values() ?? [])];
  if (known.length === 0) {
    await offerHandbook();
    return undefined;
  }
  if (known.length === 1) return known[0]?.folder;
  const items = known.map(({ title, folder }) => ({ label: withoutIcons(title), description: folder, folder }));
  return (await window.showQuickPick(items, { title: 'In which handbook?' }))?.folder;
}

/** Says that there is no handbook yet, and offers to create one. */
export async function offerHandbook(): Promise<void> {
  const create = 'Create a Handbook';
  const answer = await window.showInformationMessage('There is no handbook in this folder yet.', create);
  if (answer === create) await commands.executeCommand('sla.newHandbook');
}
