import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A commit that touched the handbook. */
export interface RecentChange {
  readonly commit: string;
  /** The author's date, as an ISO date. */
  readonly date: string;
  /** The first line of the message. */
  readonly subject: string;
  /** Paths of the files that it touched, below the handbook's root. */
  readonly files: readonly string[];
}

/** What git can tell of the past, or why it cannot. */
export type RecentChanges =
  | { readonly kind: 'known'; readonly changes: readonly RecentChange[]; readonly shallow: boolean }
  | { readonly kind: 'unknown'; readonly reason: 'no git' | 'no repository' };

/**
 * The latest commits on the first-parent line that touched a handbook, newest first.
 * @param folder the folder with handbook.yaml. @param limit how many at most.
 */
export async function recentChanges(folder: string, limit: number): Promise<RecentChanges> {
  const format = `--format=%x1e%H%x1f%ad%x1f%s`;
  const options = ['--first-parent', '-z', '--name-only', '--relative', '--date=short', `--max-count=${limit}`];
  try {
    const { stdout } = await git(folder, ['log', ...options, format, '--', '.']);
    const shallow = (await git(folder, ['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
    return { kind: 'known', changes: stdout.split('\u001e').slice(1).map(readChange), shallow };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { kind: 'unknown', reason: missing ? 'no git' : 'no repository' };
  }
}

function git(folder: string, args: readonly string[]): Promise<{ stdout: string }> {
  // An argument list, never a shell line: nothing in a name or a revision can become a command.
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } };
  return promisify(execFile)('git', args, options);
}

function readChange(record: string): RecentChange {
  const [head = '', ...files] = record.split('\u0000');
  const [commit = '', date = '', subject = ''] = head.split('\u001f');
  const paths = files.map((file) => file.replace(/^\n/, '')).filter((file) => file !== '');
  return { commit, date, subject: subject.trim(), files: paths };
}
