import { DidChangeWatchedFilesNotification, type FileOperationOptions } from 'vscode-languageserver';
import type { ServerParts } from './feature.ts';
import { lookAtDisk } from './look-at-disk.ts';
import type { Machine } from './machine.ts';

/**
 * Takes in which folders are open, and what happens to files and folders: told by the client, or seen on the disk where
 * the client cannot tell.
 */
export function listenToFiles(server: ServerParts, machine: Machine): void {
  const { connection, handbooks, guard, client } = server;
  const start = guard('look at the open folders', undefined, async () => {
    const able = client();
    if (able === undefined) return;
    handbooks.foldersChanged(able.openFolders, []);
    if (able.all.workspace?.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(foldersChanged);
    if (!able.watches) return lookAtDisk(server, machine);
    // Any file: a link may lead to a picture or a table, too.
    const watchers = [{ globPattern: '**/*' }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
  const foldersChanged = guard('take in opened folders', undefined, ({ added, removed }: FoldersChange) => {
    handbooks.foldersChanged(added.map(uriOf), removed.map(uriOf));
  });
  const changed = guard('take in changed files', undefined, (files: readonly { uri: string }[]) => {
    for (const { uri } of files) handbooks.fileChanged(uri);
  });

  connection.onInitialized(start);
  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes));
  connection.workspace.onDidCreateFiles(({ files }) => changed(files));
  connection.workspace.onDidDeleteFiles(({ files }) => changed(files));
  connection.workspace.onDidRenameFiles(({ files }) => {
    return changed(files?.flatMap(({ oldUri, newUri }) => [{ uri: oldUri }, { uri: newUri }]));
  });
}

type Folder = { readonly uri: string };
type FoldersChange = { readonly added: readonly Folder[]; readonly removed: readonly Folder[] };

function uriOf({ uri }: Folder): string {
  return uri;
}

const any = { pattern: { glob: '**/*' } };

/** The client tells of what the user does to files in the editor itself, even where it watches none. */
export const fileOperations: FileOperationOptions = {
  didCreate: { filters: [any] },
  didRename: { filters: [any] },
  didDelete: { filters: [any] },
};
