import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderHost } from './folder-host.ts';

/**
 * What tells whether a file of a folder has been written since: its size and its times, by path.
 * @param folder an absolute path; the answer is empty where there is no such folder.
 */
export async function fileStates(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = await folderHost(folder).list();
  const states = await Promise.all(paths.map(async (path) => [path, await stateOf(join(folder, path))] as const));
  return new Map(states);
}

async function stateOf(file: string): Promise<string> {
  try {
    const { size, mtimeMs, ctimeMs } = await stat(file);
    return `${size} ${mtimeMs} ${ctimeMs}`;
  } catch {
    return 'gone';
  }
}
