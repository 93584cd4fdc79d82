import { commands, type Uri, window, workspace } from 'vscode';
import type { NewHandbookAnswers } from '../../protocol.ts';
import { askText } from '../new/ask.ts';
import { type Judgement, required } from '../new/judgements.ts';
import { back, inSteps, type Step } from '../new/steps.ts';
import { writeFiles } from '../new/write-files.ts';
import { serverRuns } from '../server-runs.ts';
import type { Shared } from '../shared.ts';

/** Makes a handbook, with a small agreement and its terms, in a folder that has none. */
export async function newHandbook(shared: Shared): Promise<void> {
  if (!(await serverRuns(shared))) return;
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const answers = await inSteps<NewHandbookAnswers>('New handbook', { organisation: '' }, () => [
    organisation,
    currency,
  ]);
  if (answers !== undefined) await writeFiles(shared, { kind: 'handbook', uri: folder.toString(), answers });
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick({ placeHolder: 'In which folder?' }))?.uri;
  const open = 'Open a Folder';
  const answer = await window.showInformationMessage('A handbook is a folder. Open an empty one first.', open);
  if (answer === open) await commands.executeCommand('vscode.openFolder');
  return undefined;
}

const organisation: Step<NewHandbookAnswers> = async (answers, at) => {
  const prompt = 'What is your organisation called?';
  const judge = required('The handbook carries the name of the organisation.');
  const text = await askText({ at, prompt, placeholder: 'Acme', value: at.before?.organisation, judge });
  return text === back || text === undefined ? text : { ...answers, organisation: text };
};

const currency: Step<NewHandbookAnswers> = async (answers, at) => {
  const prompt = 'In which currency do you count money? Three letters.';
  const text = await askText({ at, prompt, placeholder: 'USD', value: at.before?.currency ?? 'USD', judge: letters });
  return text === back || text === undefined ? text : { ...answers, currency: text.toUpperCase() };
};

const letters: Judgement = (text) => {
  return /^[a-z]{3}$/i.test(text.trim()) ? undefined : { words: 'Write three letters, such as EUR.', kind: 'stop' };
};
