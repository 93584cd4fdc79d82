import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A real git repository in a folder of its own. */
export type GitRepository = {
  readonly folder: string;
  /** Runs git in it and gives what it wrote, without the last line end. */
  git: (...args: string[]) => string;
  /** Writes files (null removes one) and commits all there is, with the author's date at noon in New York. */
  commit: (subject: string, date: string, files?: Readonly<Record<string, string | Buffer | null>>) => string;
};

/**
 * Makes a git repository with nothing in it, on the branch `main`.
 *
 * @param folder an empty folder, such as one of `temporaryFolder`.
 */
export function gitRepository(folder: string): GitRepository {
  const git = (...args: string[]) => runGit(folder, args);
  git('init', '--quiet', '--initial-branch=main');
  const commit: GitRepository['commit'] = (subject, date, files = {}) => {
    for (const [path, content] of Object.entries(files)) put(join(folder, path), content);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--date', `${date}T12:00:00-05:00`, '--message', subject);
    return git('rev-parse', 'HEAD');
  };
  return { folder, git, commit };
}

/** Runs git in a folder, as somebody who has no settings of their own. */
export function runGit(folder: string, args: readonly string[]): string {
  const env = { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: folder,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], options).replace(/\n$/, '');
}

const identity = {
  GIT_AUTHOR_NAME: 'Revenue operations',
  GIT_AUTHOR_EMAIL: 'revops@acme.example',
  GIT_COMMITTER_NAME: 'Revenue operations',
  GIT_COMMITTER_EMAIL: 'revops@acme.example',
  GIT_COMMITTER_DATE: '2026-06-01T12:00:00Z',
};

function put(file: string, content: string | Buffer | null): void {
  if (content === null) rmSync(file);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
