import { type TextEditor, Uri, window } from 'vscode';
import { offerHandbook } from './commands/choose-handbook.ts';
import { toRange } from './places.ts';
import type { Shared } from './shared.ts';
import { withoutIcons } from './words.ts';

/**
 * The page of a handbook that a command is about: the one in front, else one that is seen beside it, else an agreement
 * that a person picks. undefined where there is none, which the person is told, or where none is picked.
 */
export async function pageInFront(shared: Shared): Promise<TextEditor | undefined> {
  const { activeTextEditor, visibleTextEditors } = window;
  const seen = activeTextEditor === undefined ? visibleTextEditors : [activeTextEditor, ...visibleTextEditors];
  const page = seen.find(({ document }) => document.languageId === 'mdx' && shared.handbooks.folderOf(document.uri));
  return page ?? openAgreement(shared);
}

async function openAgreement({ handbooks }: Shared): Promise<TextEditor | undefined> {
  const agreements = (await handbooks.overviews()).flatMap((handbook) => handbook.agreements);
  if (agreements.length === 0) await offerHandbook();
  const items = agreements.map(({ title, place }) => ({ label: withoutIcons(title), place }));
  const chosen = items.length > 1 ? await window.showQuickPick(items, { title: 'Which agreement?' }) : items[0];
  if (chosen === undefined) return undefined;
  const selection = toRange(chosen.place.range);
  return window.showTextDocument(Uri.parse(chosen.place.uri), { selection, preview: false });
}
