import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder } from '../support/temporary-folder.ts';

/** A name that git takes for a branch, and that a shell must never read: it would make a file named `pwned`. */
export const hostileBranch = 'x";{touch,pwned};"$({touch,pwned})`{touch,pwned}`\'&{touch,pwned}';

/** A repository with a branch `main`, to which a fork proposes changes. */
export type Project = {
  /** The bare repository that lies on the code host. */
  host: string;
  /** The clone of somebody who may not write to it. */
  fork: string;
  git: (folder: string, ...args: string[]) => string;
};

/** Puts a repository without commits on a code host, and makes a fork of it. @param place an empty folder. */
export function makeProject(place: string, files: string): Project {
  const [host, fork] = [join(place, 'host.git'), join(place, 'fork')];
  git(files, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  git(files, 'add', '.');
  git(files, 'commit', '--quiet', '--message=Begin');
  git(place, 'clone', '--quiet', '--bare', files, host);
  git(place, 'clone', '--quiet', host, fork);
  return { host, fork, git };
}

/**
 * Proposes a change: a commit on a branch of the fork, which the host has as pull request 7.
 *
 * @param path the file that changes. @param change its text before and after.
 * @returns the commits that GitHub names in the event.
 */
export function propose(
  project: Project,
  path: string,
  change: (text: string) => string,
): { head: string; base: string } {
  const { fork } = project;
  git(fork, 'checkout', '--quiet', '-B', hostileBranch, 'origin/main');
  rewrite(join(fork, path), change);
  git(fork, 'commit', '--quiet', '--all', '--message=$(touch pwned)');
  const [head, base] = [git(fork, 'rev-parse', 'HEAD'), git(fork, 'rev-parse', 'origin/main')];
  git(fork, 'push', '--quiet', '--force', 'origin', `${head}:refs/pull/7/head`);
  mergeForATry(project, head);
  return { head, base };
}

/** Lets main go on while the pull request is open. Its event goes on naming the commit from before. */
export function moveMain(project: Project, head: string, path: string, change: (text: string) => string): void {
  const { fork } = project;
  git(fork, 'checkout', '--quiet', '-B', 'main', 'origin/main');
  rewrite(join(fork, path), change);
  git(fork, 'commit', '--quiet', '--all', '--message=Go on');
  git(fork, 'push', '--quiet', 'origin', 'main');
  mergeForATry(project, head);
}

/** The host merges a pull request for a try, and main does not move. */
function mergeForATry({ fork }: Project, head: string): void {
  git(fork, 'checkout', '--quiet', '--detach', 'origin/main');
  git(fork, 'merge', '--quiet', '--no-ff', '--message=Merge', head);
  git(fork, 'push', '--quiet', '--force', 'origin', 'HEAD:refs/pull/7/merge');
}

function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} stays as it is.`);
  writeFileSync(file, changed);
}

/**
 * Checks out as actions/checkout does: the commit alone, without a branch, with the whole history or with none.
 * @param revision such as `refs/pull/7/merge`. @param folder is made anew.
 */
export function checkOut({ host }: Project, revision: string, folder: string, { whole = true } = {}): void {
  removeFolder(folder);
  mkdirSync(folder);
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', `file://${host}`);
  const branches = whole ? ['+refs/heads/*:refs/remotes/origin/*'] : ['--depth=1'];
  git(folder, 'fetch', '--quiet', '--no-tags', 'origin', ...branches, `+${revision}:refs/remotes/pull/checked-out`);
  git(folder, 'checkout', '--quiet', '--force', 'refs/remotes/pull/checked-out');
}

/** Nothing of the machine's own settings of git counts. */
export const gitEnvironment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@acme.example',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@acme.example',
};

function git(folder: string, ...args: string[]): string {
  const env = { ...process.env, ...gitEnvironment };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
