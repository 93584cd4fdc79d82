import { Disposable, type Event, EventEmitter, extensions, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type PastParams, tellPast } from '../../protocol.ts';
import type { Handbooks } from '../handbooks.ts';
import type { GitApi, GitExtension, Repository } from './git-extension.ts';
import { pastTexts } from './past-texts.ts';

/** What each handbook said on its main line, as far as the Git extension that comes with VS Code can tell. */
export interface Pasts extends Disposable {
  /** What is known of the handbook in a folder (a URI); undefined before the first look. */
  of(folder: string): PastParams['past'] | undefined;
  /** Something else is known now. */
  readonly changed: Event<void>;
}

/**
 * Tells the server what is known, and again when that may have changed. In a folder that nobody trusts the Git extension
 * does not run, and so there is no past.
 */
export function makePasts(server: BaseLanguageClient, handbooks: Handbooks): Pasts {
  const changed = new EventEmitter<void>();
  const known = new Map<string, PastParams['past']>();
  const told = new Map<string, string>();
  const watched = new Map<Repository, Disposable>();
  let git: GitApi | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = Promise.resolve();

  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after the other, so that an older answer never overtakes a newer one.
      looking = looking.then(look).catch((error) => server.error('The past could not be read.', error, false));
    }, quietMilliseconds);
  };
  const pastOf = async (folder: string): Promise<PastParams['past']> => {
    if (git?.state !== 'initialized') return { kind: 'none', reason: 'no git' };
    const repository = git.getRepository(Uri.parse(folder));
    if (repository === null) return { kind: 'none', reason: 'no repository' };
    if (!watched.has(repository)) watched.set(repository, repository.state.onDidChange(lookSoon));
    return pastTexts(repository, Uri.parse(folder));
  };
  const look = async () => {
    for (const folder of handbooks.known()?.keys() ?? []) {
      const past = await pastOf(folder);
      const words = JSON.stringify(past);
      if (told.get(folder) === words || server.state !== State.Running) continue;
      told.set(folder, words);
      known.set(folder, past);
      const params: PastParams = { folder, past };
      await server.sendNotification(tellPast, params);
      changed.fire();
    }
  };
  const listening: { dispose(): unknown }[] = [
    changed,
    handbooks.changed(lookSoon),
    server.onDidChangeState(() => {
      // A new server knows nothing of what the one before it was told.
      told.clear();
      lookSoon();
    }),
  ];
  const listen = async () => {
    git = await startGit();
    if (git === undefined) return;
    listening.push(git.onDidChangeState(lookSoon), git.onDidOpenRepository(lookSoon));
    listening.push(git.onDidCloseRepository((repository) => forget(repository, watched, lookSoon)));
    lookSoon();
  };
  listening.push(workspace.onDidGrantWorkspaceTrust(listen));
  listen();
  return {
    of: (folder) => known.get(folder),
    changed: changed.event,
    dispose: () => {
      clearTimeout(timer);
      Disposable.from(...listening, ...watched.values()).dispose();
    },
  };
}

/** undefined where there is none: in a browser, where it is turned off, and where Git is not installed. */
async function startGit(): Promise<GitApi | undefined> {
  try {
    const extension = await extensions.getExtension<GitExtension>('vscode.git')?.activate();
    return extension?.enabled ? extension.getAPI(1) : undefined;
  } catch {
    return undefined;
  }
}

function forget(repository: Repository, watched: Map<Repository, Disposable>, then: () => void): void {
  watched.get(repository)?.dispose();
  watched.delete(repository);
  then();
}

/** Long enough for the several messages that follow one save or one commit. */
const quietMilliseconds = 300;
