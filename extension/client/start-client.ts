import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, DocumentFilter, LanguageClientOptions } from 'vscode-languageclient';
import {
  type ClientOptions,
  type ListFilesParams,
  type ListFilesResult,
  listFiles,
  type ReadFileParams,
  type ReadFileResult,
  readFile,
} from '../protocol.ts';
import { pathsBelow, textOf } from './files.ts';

/**
 * Starts the server and keeps it until the extension is turned off.
 * @param make makes the client that carries the messages: to a process or to a worker.
 */
export async function startClient(
  context: ExtensionContext,
  make: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const initializationOptions: ClientOptions = { servesFiles: true };
  const client = make({ documentSelector: documentSelector(), initializationOptions });
  client.onRequest(listFiles, ({ folder }: ListFilesParams): Promise<ListFilesResult> => pathsBelow(Uri.parse(folder)));
  client.onRequest(readFile, ({ file }: ReadFileParams): Promise<ReadFileResult> => textOf(Uri.parse(file)));
  context.subscriptions.push(client);
  await client.start();
}

/** Documents that lie where the workspace lies: not a chat's input, not the old side of a comparison. */
function documentSelector(): DocumentFilter[] {
  const folders = workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', ...folders.map((folder) => folder.uri.scheme)]);
  return [...schemes].flatMap((scheme) => ['mdx', 'yaml'].map((language) => ({ scheme, language })));
}
