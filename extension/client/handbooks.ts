import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  FileType,
  type Uri,
  Uri as Uris,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type ChangedHandbook,
  type HandbookOverview,
  type OverviewChangedParams,
  type OverviewParams,
  type OverviewResult,
  overview,
  overviewChanged,
} from '../protocol.ts';
import { hasEnded } from './server-runs.ts';

/** The handbooks of the workspace, as far as the server has looked at them. */
export interface Handbooks extends Disposable {
  /** Each with its counts, by folder; undefined before the first look. */
  known(): ReadonlyMap<string, ChangedHandbook> | undefined;
  /** The folder (a URI) of the handbook around a file, of those that are known; the nearest one. */
  folderOf(file: Uri): string | undefined;
  /** All of them at a glance; empty while there is no server. */
  overviews(): Promise<readonly HandbookOverview[]>;
  /** What the server says about one file; undefined while there is no server. */
  around(file: Uri): Promise<OverviewResult | undefined>;
  /** Looks again for every handbook.yaml. */
  look(): Promise<void>;
  /** Something about them has changed, or the server has come or gone. */
  readonly changed: Event<void>;
}

/** Looks for handbooks when the server starts, when a handbook.yaml appears, and listens to what the server tells. */
export function makeHandbooks(server: BaseLanguageClient): Handbooks {
  const changed = new EventEmitter<void>();
  const known = new Map<string, ChangedHandbook>();
  let looked = false;

  const tell = () => {
    commands.executeCommand('setContext', 'sla.ended', hasEnded(server));
    commands.executeCommand('setContext', 'sla.looked', looked);
    commands.executeCommand('setContext', 'sla.found', known.size > 0);
    changed.fire();
  };
  const ask = async (params: OverviewParams): Promise<OverviewResult | undefined> => {
    if (server.state !== State.Running) return undefined;
    const result = await server.sendRequest<OverviewResult>(overview, params);
    const before = JSON.stringify([...known.values()]);
    for (const { folder, title, counts } of result.handbooks) known.set(folder, { folder, title, counts });
    // What was answered is not told again, so whoever shows it has to learn it from here.
    if (looked && JSON.stringify([...known.values()]) !== before) tell();
    return result;
  };
  const look = async () => {
    try {
      for (const file of await marks()) await ask({ uri: file.toString() });
    } finally {
      // A server that has ended in between has seen nothing.
      looked = server.state === State.Running;
      tell();
    }
  };

  const marked = workspace.createFileSystemWatcher('**/handbook.yaml', false, true, false);
  const listening = [
    server.onNotification(overviewChanged, ({ handbooks }: OverviewChangedParams) => {
      for (const handbook of handbooks) {
        if (handbook.counts === undefined) known.delete(handbook.folder);
        else known.set(handbook.folder, handbook);
      }
      tell();
    }),
    server.onDidChangeState(({ newState }) => {
      known.clear();
      looked = false;
      if (newState === State.Running) look();
      else tell();
    }),
    marked,
    marked.onDidCreate(look),
    workspace.onDidChangeWorkspaceFolders(look),
    changed,
  ];

  return {
    known: () => (looked ? known : undefined),
    folderOf: (file) => {
      const around = [...known.keys()].filter((folder) => file.toString().startsWith(`${Uris.parse(folder)}/`));
      return around.sort((one, other) => other.length - one.length)[0];
    },
    overviews: async () => (await ask({}))?.handbooks ?? [],
    around: async (file) => {
      const result = await ask({ uri: file.toString() });
      if (result !== undefined && result.handbooks.length > 0) tell();
      return result;
    },
    look,
    changed: changed.event,
    dispose: () => {
      for (const each of listening) each.dispose();
    },
  };
}

const mostHandbooks = 100;

/** Every handbook.yaml of the workspace; those at its top also where nothing can search, as on some file systems. */
async function marks(): Promise<Uri[]> {
  const found = await workspace.findFiles('**/handbook.yaml', '**/{node_modules,dist,.*}/**', mostHandbooks);
  const atTop = (workspace.workspaceFolders ?? []).map(({ uri }) => Uris.joinPath(uri, 'handbook.yaml'));
  const there = await Promise.all(atTop.map(isFile));
  const all = [...found, ...atTop.filter((_, index) => there[index])];
  return [...new Map(all.map((uri) => [uri.toString(), uri])).values()];
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}
