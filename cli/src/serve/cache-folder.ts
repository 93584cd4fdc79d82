import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Makes a folder for a site that lives as long as this process: in the cache of the project that the handbook lies in,
 * or, where it lies in none, among the system's temporary files.
 * @param handbook the absolute path of the handbook.
 */
export function makeCacheFolder(handbook: string): { path: string; remove: () => void } {
  const base = cacheBase(handbook);
  mkdirSync(base, { recursive: true });
  removeLeftOvers(base);
  const path = mkdtempSync(join(base, `${prefix}${process.pid}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}

const prefix = 'living-sla-serve-';

function cacheBase(handbook: string): string {
  for (let folder = handbook; folder !== dirname(folder); folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (existsSync(modules)) return join(modules, '.cache', 'living-sla');
  }
  return tmpdir();
}

/** A process that was killed could not remove its folder. */
function removeLeftOvers(base: string): void {
  for (const name of readdirSync(base)) {
    const owner = /^living-sla-serve-(\d+)-/.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    try {
      rmSync(join(base, name), { recursive: true, force: true });
    } catch {
      // It belongs to somebody else; it is not in the way.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
