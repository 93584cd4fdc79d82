import { Disposable, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { ChangedHandbook } from '../protocol.ts';
import { pastInWords } from './past/past-in-words.ts';
import type { Pasts } from './past/pasts.ts';
import { hasEnded } from './server-runs.ts';
import type { Part, Shared } from './shared.ts';
import { statusText, statusTooltip } from './status-text.ts';

/** A line of status that says what is seen. */
export const statusBar: Part = (shared) => {
  const item = window.createStatusBarItem('sla.status', StatusBarAlignment.Left);
  item.name = 'Living SLA';
  item.command = 'sla.explain';
  const show = () => {
    const ended = hasEnded(shared.server);
    Object.assign(
      item,
      ended ? notRunning : shared.handbooks.known() === undefined ? looking : found(inSight(shared), shared.pasts),
    );
    item.backgroundColor = ended ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  return Disposable.from(
    item,
    shared.activeFile.changed(show),
    shared.pasts.changed(show),
    shared.server.onDidChangeState(show),
  );
};

const notRunning = {
  text: 'SLA: not running',
  tooltip: 'The server of Living SLA has ended. Click to start it again.',
};
const looking = { text: 'SLA: looking …', tooltip: 'The handbook is being read for the first time.' };

function found(handbooks: readonly ChangedHandbook[], pasts: Pasts) {
  const lines = handbooks.flatMap(({ folder }) => pastInWords(pasts.of(folder)) ?? []);
  return { text: statusText(handbooks), tooltip: statusTooltip(handbooks, [...new Set(lines)]) };
}

/** The handbook around the file in front; all of them where it lies in none. */
export function inSight({ handbooks, activeFile }: Pick<Shared, 'handbooks' | 'activeFile'>): ChangedHandbook[] {
  const known = handbooks.known() ?? new Map<string, ChangedHandbook>();
  const around = known.get(activeFile.folder() ?? '');
  return around ? [around] : [...known.values()];
}
