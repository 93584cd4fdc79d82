import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { GitProblem, partialCopy } from './git-problem.ts';

/** A git that is running: what it is told, what it tells, and its end. */
export interface RunningGit {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Fulfilled when it has ended well. */
  readonly ended: Promise<void>;
}

/**
 * Starts git in a folder. Arguments are a list and never a shell line: nothing in a name can become a command.
 * @param folder any folder of the repository. @throws GitProblem through `ended`.
 */
export function startGit(folder: string, args: readonly string[]): RunningGit {
  const all = ['--no-pager', '-C', folder, ...quiet, ...args];
  const child = spawn('git', all, { stdio: ['pipe', 'pipe', 'pipe'], env: environment(), windowsHide: true });
  const said: Buffer[] = [];
  child.stderr.on('data', (piece: Buffer) => {
    if (said.length < 20) said.push(piece);
  });
  // It may end before it has read all; what it then says is told by its end.
  child.stdin.on('error', () => {});
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (error) => reject(notStarted(error)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(problemIn(Buffer.concat(said).toString('utf8')));
    });
  });
  // Whoever waits for the output first hears of it all the same.
  ended.catch(() => {});
  return { process: child, ended };
}

/** Runs git in a folder and gives what it wrote. @throws GitProblem where it fails, or where there is no git. */
export async function git(folder: string, args: readonly string[]): Promise<Buffer> {
  const { process: child, ended } = startGit(folder, args);
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stdin.end();
  await ended;
  return Buffer.concat(pieces);
}

/** A person's own settings must not change what git writes, and nothing of theirs is run. */
const quiet = [
  ...['-c', 'log.showSignature=false', '-c', 'log.follow=false', '-c', 'log.diffMerges=first-parent'],
  ...['-c', 'core.fsmonitor=false', '-c', 'color.ui=false', '-c', 'protocol.allow=never'],
];

/**
 * Git takes no locks, asks nobody, fetches nothing, speaks English (its messages are read here) and finds the repository
 * from the folder alone, also within a hook, which sets variables for a folder of its own.
 */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, GIT_PREFIX: ____, ...rest } = process.env;
  const own = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_LITERAL_PATHSPECS: '1' };
  return { ...rest, ...own, LC_ALL: 'C', LANGUAGE: 'C' };
}

function notStarted(error: Error): GitProblem {
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  if (missing) return new GitProblem('no git', 'Git was not found on this machine.', { cause: error });
  return new GitProblem('failed', `Git did not start: ${error.message}`, { cause: error });
}

/** Messages name no folder of this machine: a published handbook may show them. */
function problemIn(said: string): GitProblem {
  const line = said.split('\n').find((each) => each.startsWith('fatal:')) ?? said.trim();
  const reason = line.replace(/^fatal: /, '');
  if (/dubious ownership/.test(said)) {
    const way = 'If you trust it, run `git config --global --add safe.directory` with its path.';
    return new GitProblem('not trusted', `Git does not trust this folder: it belongs to somebody else. ${way}`);
  }
  if (/not a git repository|must be run in a work tree|cannot change to/.test(said)) {
    return new GitProblem('no repository', 'The folder is in no git repository.');
  }
  if (/promisor remote|lazy fetching disabled/.test(said)) return partialCopy();
  return new GitProblem('failed', `Git could not do this: ${reason || 'it gave no reason.'}`);
}
