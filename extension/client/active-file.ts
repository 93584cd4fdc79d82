import { commands, type Disposable, type Event, EventEmitter, type TextDocument, window } from 'vscode';
import type { Handbooks } from './handbooks.ts';

/** The file in front. */
export interface ActiveFile extends Disposable {
  /** undefined where there is none, or where it is no file of a folder, such as an output. */
  document(): TextDocument | undefined;
  /** The folder (a URI) of the handbook around it. */
  folder(): string | undefined;
  /** Another one has come to the front, or a handbook has changed. */
  readonly changed: Event<void>;
}

/** While the file in front is a page of a handbook, the context `sla.onPage` is set. */
export function makeActiveFile(handbooks: Handbooks): ActiveFile {
  const changed = new EventEmitter<void>();

  const document = () => {
    const front = window.activeTextEditor?.document;
    return front === undefined || lieInNoFolder.has(front.uri.scheme) ? undefined : front;
  };
  const folder = () => {
    const front = document();
    return front && handbooks.folderOf(front.uri);
  };
  const tell = () => {
    const onPage = folder() !== undefined && document()?.languageId === 'mdx';
    commands.executeCommand('setContext', 'sla.onPage', onPage);
    changed.fire();
  };
  const look = async () => {
    tell();
    const front = document();
    // A file may be opened alone, with its handbook outside the workspace.
    if (front !== undefined && folder() === undefined) await handbooks.around(front.uri);
  };
  const listening = [window.onDidChangeActiveTextEditor(look), handbooks.changed(tell), changed];
  return {
    document,
    folder,
    changed: changed.event,
    dispose: () => {
      for (const each of listening) each.dispose();
    },
  };
}

const lieInNoFolder = new Set(['output', 'untitled', 'git', 'vscode', 'sla-rule']);
