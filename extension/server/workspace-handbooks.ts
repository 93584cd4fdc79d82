import { handbookFile } from '@living-sla/core';
import { isLeftOut } from '../protocol.ts';
import type { Guard } from './guard.ts';
import { folderOf, folderUri, isAtOrBelow, pathBelow, sameUri, uriBelow } from './uris.ts';

/** Finds the handbooks in the folders that are open in the editor, whether or not a file of theirs is open. */
export interface WorkspaceHandbooks {
  /** Folders in which a handbook.yaml was seen, as URIs, once every search under way is done. It may be gone since. */
  folders(): Promise<readonly string[]>;
  /** Folders have been opened in the editor, or closed. */
  opened(roots: readonly string[]): void;
  closed(roots: readonly string[]): void;
  /** Something has changed at a URI: a folder that is new there may have brought handbooks with it. */
  changed(uri: string): void;
  /** Whether a URI lies among what tools keep for themselves in the open folders. */
  leavesOut(uri: string): boolean;
}

/**
 * @param findBelow paths of the files of a name below a folder.
 * @param whenFound is called when there is a handbook more.
 */
export function makeWorkspaceHandbooks(
  findBelow: (folder: string, name: string) => Promise<readonly string[]>,
  guard: Guard,
  whenFound: () => void,
): WorkspaceHandbooks {
  const roots = new Set<string>();
  const found = new Set<string>();
  const searches = new Set<Promise<void>>();

  const isOpen = (folder: string) => [...roots].some((root) => folder === root || isPartOf(root, folder));
  const add = (folder: string) => {
    if (found.has(folder) || !isOpen(folder)) return;
    found.add(folder);
    whenFound();
  };
  const look = guard('look for handbooks', undefined, async (folder: string) => {
    for (const path of await findBelow(folder, handbookFile)) {
      if (!isLeftOut(path)) add(folderOf(uriBelow(folder, path)) ?? folder);
    }
  });
  const search = (folder: string) => {
    const searching = look(folder).finally(() => searches.delete(searching));
    searches.add(searching);
  };

  return {
    folders: async () => {
      await Promise.all(searches);
      return [...found];
    },
    opened: (uris) => {
      for (const root of uris.map(folderUri)) {
        roots.add(root);
        search(root);
      }
    },
    closed: (uris) => {
      for (const uri of uris) roots.delete(folderUri(uri));
      for (const folder of found) if (!isOpen(folder)) found.delete(folder);
    },
    changed: (uri) => {
      const changed = sameUri(uri);
      if (isMark(changed)) add(folderOf(changed) ?? changed);
      else if (mayBeFolder(changed) && isOpen(changed)) search(changed);
    },
    leavesOut: (uri) => !isOpen(sameUri(uri)) && [...roots].some((root) => isAtOrBelow(root, uri)),
  };
}

/** Whether a folder lies below another, and not among what tools keep for themselves. */
function isPartOf(root: string, folder: string): boolean {
  const path = pathBelow(root, folder);
  return path !== undefined && !isLeftOut(path);
}

/** Whether a URI is that of a handbook.yaml. */
export function isMark(uri: string): boolean {
  return uri.endsWith(`/${handbookFile}`);
}

/** Whether a name has no ending that tells it to be a file. A folder may have dots in its name, such as `v1.2`. */
export function mayBeFolder(uri: string): boolean {
  return !/\.[a-z][a-z0-9]{0,4}$/i.test(uri);
}
