import { type QuickPickItem, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import {
  type SignOffParams,
  type SignOffResult,
  type SignoffChoices,
  type SignoffChoicesParams,
  type SignoffChoicesResult,
  signOff as signOffRequest,
  signoffChoices,
} from '../../protocol.ts';
import { askOne, askText } from '../new/ask.ts';
import { day, required } from '../new/judgements.ts';
import { back, inSteps, type Step } from '../new/steps.ts';
import { pageInFront } from '../page-in-front.ts';
import { toRange } from '../places.ts';
import { serverRuns } from '../server-runs.ts';
import type { Shared } from '../shared.ts';
import { oneLine, withoutIcons, withoutLinks } from '../words.ts';

type Asked = Pick<SignOffParams, 'party' | 'by' | 'on'>;

/** Writes down the yes of a party to the agreement in front: who gives it, in which role, and on which day. */
export async function signOff(shared: Shared): Promise<void> {
  const editor = (await serverRuns(shared)) ? await pageInFront(shared) : undefined;
  if (editor === undefined) return;
  const uri = editor.document.uri.toString();
  const params: SignoffChoicesParams = { uri };
  const choices = await shared.server.sendRequest<SignoffChoicesResult>(signoffChoices, params);
  if ('refused' in choices) return refuse(choices.refused);
  if (choices.parties.every(({ signed }) => signed)) {
    return refuse(`Every party has signed version ${choices.version} of “${choices.title}”.`);
  }
  const steps = [party(choices), role(choices), on(choices)];
  const title = `Sign version ${oneLine(choices.version)}`;
  const answers = await inSteps<Asked>(title, { party: '', by: '', on: '' }, () => steps);
  if (answers !== undefined) await write(shared, { uri, ...answers });
}

function party({ parties }: SignoffChoices): Step<Asked> {
  const items = parties
    .filter(({ signed }) => !signed)
    .map(({ id, name }): QuickPickItem & { id: string } => ({ label: withoutIcons(name), id }));
  return async (answers, at) => {
    const active = items.find(({ id }) => id === at.before?.party);
    const prompt = 'Which party says yes?';
    const item = await askOne({ at, prompt, items, ...(active && { active }) });
    return item === back || item === undefined ? item : { ...answers, party: item.id };
  };
}

function role({ parties }: SignoffChoices): Step<Asked> {
  return async (answers, at) => {
    const known = parties.find(({ id }) => id === answers.party)?.roles ?? [];
    const prompt = 'In which role? A role, not the name of a person.';
    const value = at.before?.by || known[0];
    const judge = required('A yes comes from somebody: name the role.');
    const text = await askText({ at, prompt, placeholder: 'Head of sales', ...(value && { value }), judge });
    return text === back || text === undefined ? text : { ...answers, by: text };
  };
}

function on({ today }: SignoffChoices): Step<Asked> {
  return async (answers, at) => {
    const prompt = 'On which day?';
    const text = await askText({ at, prompt, placeholder: today, value: at.before?.on || today, judge: day });
    return text === back || text === undefined ? text : { ...answers, on: text || today };
  };
}

async function write({ server }: Shared, params: SignOffParams): Promise<void> {
  const result = await server.sendRequest<SignOffResult>(signOffRequest, params);
  if ('refused' in result) return refuse(result.refused);
  const edit = new WorkspaceEdit();
  edit.replace(Uri.parse(params.uri), toRange(result.range), result.text);
  if (!(await workspace.applyEdit(edit)))
    await refuse('The sign-off could not be written. Perhaps this file is read-only.');
}

async function refuse(words: string): Promise<void> {
  await window.showWarningMessage(withoutLinks(words));
}
