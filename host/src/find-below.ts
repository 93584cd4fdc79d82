import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Finds the files of a name below a folder, those near its top first. Folders of tools (`node_modules`, `dist`, those
 * that begin with a dot) and links are left out. It gives up after so many folders that no person can mean them all:
 * an editor may be opened on a whole disk.
 * @param folder an absolute path; the answer is empty where there is no such folder.
 * @returns paths from the folder on, with `/` between parts.
 */
export async function findBelow(folder: string, name: string, limit = mostFolders): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [''];
  // The list grows while it is gone through: each folder adds those in it.
  for (const inner of waiting) {
    for (const entry of await entriesOf(join(folder, inner))) {
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isFile() && entry.name === name) found.push(path);
      if (entry.isDirectory() && !isOfTools(entry.name) && waiting.length < limit) waiting.push(path);
    }
  }
  return found;
}

const mostFolders = 20_000;

function isOfTools(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === 'dist';
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    // It is gone, is no folder, or is none of ours to read.
    return [];
  }
}
