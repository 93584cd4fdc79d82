import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The git repository around a folder. */
export interface Repository {
  /** The absolute path of its topmost folder. */
  readonly folder: string;
  /** The address that it is pushed to by default; undefined where there is none, or it cannot be read. */
  readonly remote: string | undefined;
}

/**
 * Finds the git repository that a folder lies in, without asking git.
 * @param from the folder, which need not exist yet; a relative path counts from the working directory.
 * @returns undefined where it lies in none.
 */
export function findRepository(from: string): Repository | undefined {
  let folder = resolve(from);
  for (;;) {
    // In a worktree and in a submodule it is a file.
    if (existsSync(join(folder, '.git'))) return { folder, remote: remoteOf(join(folder, '.git', 'config')) };
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

function remoteOf(configFile: string): string | undefined {
  if (!existsSync(configFile)) return undefined;
  const [, section = ''] = readFileSync(configFile, 'utf8').split(/^\[remote "origin"\]$/m);
  return /^\s*url\s*=\s*(?<url>.+)$/m.exec(section.split(/^\[/m)[0] ?? '')?.groups?.url?.trim();
}
