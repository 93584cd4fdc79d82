import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmInstall } from '../../support/npm-install.ts';
import { repository } from '../../support/repository.ts';

/** What to install for the benchmark, beside this workspace. */
export interface Installation {
  /** The name of its cache below node_modules. */
  readonly cache: string;
  /** Exact versions by package. */
  readonly packages: Readonly<Record<string, string>>;
  /** What else stands in the folder, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** What the person who waits reads. */
  readonly what: string;
  /** What that person reads where npm cannot bring it. */
  readonly cannot: string;
}

/**
 * Installs packages, once, into a cache of the benchmark's own.
 * @returns the folder. @throws with words for a person where npm cannot bring them.
 */
export async function installOnce(installation: Installation, tell: (line: string) => void): Promise<string> {
  const { packages, files, what, cannot } = installation;
  const cache = join(repository, 'node_modules', '.cache', installation.cache);
  // Another version is another folder, so what stands there never has to be doubted.
  const name = createHash('sha256')
    .update(JSON.stringify([packages, files]))
    .digest('hex')
    .slice(0, 12);
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  tell(`installing ${what}, once (--no-peers leaves them out)`);
  const half = `${folder}-${process.pid}`;
  // What an older version of the benchmark, or one that was ended, has left there.
  rmSync(cache, { recursive: true, force: true, maxRetries: 3 });
  mkdirSync(half, { recursive: true });
  try {
    writeFileSync(join(half, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(half, file), text);
    const problem = await npmInstall(half);
    if (problem !== undefined) throw new Error(`${cannot}\n${problem}`);
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true, maxRetries: 3 });
  }
  return folder;
}
