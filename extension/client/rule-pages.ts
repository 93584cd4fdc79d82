import { commands, Disposable, languages, type TextEditor, Uri, window, workspace } from 'vscode';
import { type RulePageParams, type RulePageResult, rulePage } from '../protocol.ts';
import { serverRuns } from './server-runs.ts';
import type { Part, Shared } from './shared.ts';

/**
 * Opens the page of a rule, from the code beside a finding or by command. Pages come from the server; the manifest has
 * them shown as the Markdown that they are.
 */
export const rulePages: Part = (shared) =>
  Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: (uri) => textOfPage(shared, ruleAt(uri)),
    }),
    // From outside, at addresses such as vscode://living-sla.living-sla-vscode/rules/goal-no-target.
    window.registerUriHandler({ handleUri: (uri) => openRule(shared, ruleAt(uri)) }),
    commands.registerCommand('sla.openRule', async (rule?: string) => {
      const chosen = rule ?? (await chooseRule());
      if (chosen !== undefined) await openRule(shared, chosen);
    }),
  );

const scheme = 'sla-rule';

/** What comes before a rule's name in the address of its page. An address of `vscode:` would ask for a permission. */
export const ruleAddress = `${scheme}:/`;

async function openRule(shared: Shared, rule: string): Promise<void> {
  if (!(await serverRuns(shared))) return;
  await commands.executeCommand('vscode.open', Uri.from({ scheme, path: `/${rule}` }));
}

async function textOfPage({ server }: Shared, rule: string): Promise<string> {
  const params: RulePageParams = { id: rule };
  const page = await server.sendRequest<RulePageResult>(rulePage, params);
  return page?.markdown ?? 'There is no rule of this name.';
}

function ruleAt({ path }: Uri): string {
  return path.split('/').at(-1) ?? '';
}

/** The rule of the finding at the cursor; else one that a person picks, of those that the file in front meets. */
async function chooseRule(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const atCursor = editor && rulesIn(editor, true);
  if (atCursor?.length === 1) return atCursor[0];
  const rules = atCursor?.length ? atCursor : editor && rulesIn(editor, false);
  if (rules?.length) return window.showQuickPick(rules, { title: 'Which rule?' });
  await window.showInformationMessage('Nothing is found in this file. Open one in which something is underlined.');
  return undefined;
}

function rulesIn({ document, selection }: TextEditor, atCursor: boolean): string[] {
  const rules = languages.getDiagnostics(document.uri).flatMap(({ source, code, range }) => {
    const counts = source === 'sla' && (!atCursor || range.intersection(selection) !== undefined);
    const id = typeof code === 'object' ? code.value : code;
    return counts && id !== undefined ? [String(id)] : [];
  });
  return [...new Set(rules)].sort();
}
