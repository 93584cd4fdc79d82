import { commands, languages, type QuickPickItem, Uri, window } from 'vscode';
import { pastInWords } from '../past/past-in-words.ts';
import { openPlace } from '../places.ts';
import { hasEnded } from '../server-runs.ts';
import type { Shared } from '../shared.ts';
import { inSight } from '../status-bar.ts';
import { type Line, type Way, whatItSees } from '../what-it-sees.ts';

/** Says what is seen and why nothing is shown, in a list whose lines lead on. */
export async function explain(shared: Shared): Promise<void> {
  const document = shared.activeFile.document();
  const about = document && (await shared.handbooks.around(document.uri));
  const handbooks = inSight(shared);
  const versions = handbooks.flatMap(({ folder }) => pastInWords(shared.pasts.of(folder)) ?? [])[0];
  const lines = whatItSees({
    serverRuns: !hasEnded(shared.server),
    looked: shared.handbooks.known() !== undefined,
    handbooks,
    ...(versions && { versions }),
    file: document && {
      name: document.uri.path.split('/').at(-1) ?? '',
      language: document.languageId,
      nothing: about?.nothing,
    },
  });
  const items = lines.map((line): QuickPickItem & { line: Line } => ({ label: line.text, detail: line.detail, line }));
  const chosen = await window.showQuickPick(items, { title: 'Living SLA: what it sees', matchOnDetail: true });
  if (chosen?.line.way !== undefined) await go(chosen.line.way);
}

async function go(way: Way): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (way.to === 'file') return openPlace(Uri.parse(way.uri), way.place?.range);
  if (way.to === 'treatAsMdx') {
    if (document !== undefined) await languages.setTextDocumentLanguage(document, 'mdx');
    return;
  }
  await commands.executeCommand(commandOf[way.to]);
}

const commandOf = {
  restart: 'sla.restart',
  output: 'sla.showOutput',
  newHandbook: 'sla.newHandbook',
  problems: 'workbench.actions.view.problems',
  view: 'sla.handbook.focus',
} as const;
