import { type CodeAction, commands, type Range, type TextDocument, window, workspace } from 'vscode';
import type { GoalOverview } from '../../protocol.ts';
import { pageInFront } from '../page-in-front.ts';
import { toRange } from '../places.ts';
import type { Shared } from '../shared.ts';
import { withoutIcons } from '../words.ts';

/** Gives the goal at the cursor its fields. Where none stands there, a person picks one of the page. */
export async function expandGoal(shared: Shared): Promise<void> {
  const editor = await pageInFront(shared);
  if (editor === undefined) return;
  const here = await expansionAt(editor.document, editor.selection);
  const action = here ?? (await chosenExpansion(shared, editor.document));
  if (action?.edit !== undefined) await workspace.applyEdit(action.edit);
}

async function chosenExpansion(shared: Shared, document: TextDocument): Promise<CodeAction | undefined> {
  const goals = await goalsOf(shared, document);
  const expansions = await Promise.all(goals.map(({ place }) => expansionAt(document, toRange(place.range))));
  const items = goals.flatMap(({ statement, missing }, index) => {
    const action = expansions[index];
    const detail = missing === '' ? undefined : `Missing: ${withoutIcons(missing)}`;
    return action === undefined ? [] : [{ label: withoutIcons(statement), detail, action }];
  });
  if (items.length > 0) return (await window.showQuickPick(items, { title: 'Which goal?' }))?.action;
  await window.showInformationMessage('No goal of this page is a plain sentence, so none can be expanded.');
  return undefined;
}

async function goalsOf({ handbooks }: Shared, document: TextDocument): Promise<readonly GoalOverview[]> {
  const around = await handbooks.around(document.uri);
  const agreements = around?.handbooks.flatMap((handbook) => handbook.agreements) ?? [];
  return agreements.find(({ place }) => place.uri === document.uri.toString())?.goals ?? [];
}

/** The server offers it as an action on the goal, and knows how the sentence becomes fields. */
async function expansionAt(document: TextDocument, range: Range): Promise<CodeAction | undefined> {
  const offered = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    undefined,
    mostResolved,
  );
  return offered?.find(({ title, edit }) => title === 'Expand into a structured goal' && edit !== undefined);
}

const mostResolved = 20;
