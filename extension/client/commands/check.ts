import { commands, window } from 'vscode';
import { serverRuns } from '../server-runs.ts';
import type { Shared } from '../shared.ts';
import { inFull } from '../status-text.ts';
import { withoutIcons } from '../words.ts';
import { offerHandbook } from './choose-handbook.ts';

/** Checks every handbook of the workspace anew, and shows what is wrong under Problems. */
export async function check(shared: Shared): Promise<void> {
  if (!(await serverRuns(shared))) return;
  await shared.handbooks.look();
  const checked = [...(shared.handbooks.known()?.values() ?? [])];
  if (checked.length === 0) return offerHandbook();
  const words = checked.flatMap(({ title, counts }) => (counts ? [`${withoutIcons(title)}: ${inFull(counts)}`] : []));
  window.setStatusBarMessage(`Checked. ${words.join('; ')}.`, tenSeconds);
  await commands.executeCommand('workbench.actions.view.problems');
}

const tenSeconds = 10_000;
