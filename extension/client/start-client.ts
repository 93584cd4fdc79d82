import { commands, type ExtensionContext, Uri, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type DocumentFilter,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import {
  type ClientOptions,
  type ListFilesParams,
  type ListFilesResult,
  listFiles,
  type ReadFileParams,
  type ReadFileResult,
  readFile,
} from '../protocol.ts';
import { makeActiveFile } from './active-file.ts';
import { allCommands } from './commands/index.ts';
import { pathsBelow, textOf } from './files.ts';
import { makeHandbooks } from './handbooks.ts';
import { pageLanguage } from './page-language.ts';
import { makePasts } from './past/pasts.ts';
import { comparison } from './preview/comparison.ts';
import { preview } from './preview/preview.ts';
import { restartLimit } from './restart-limit.ts';
import { ruleAddress, rulePages } from './rule-pages.ts';
import { statusBar } from './status-bar.ts';
import { handbookView } from './view/handbook-view.ts';

/**
 * Starts the server and everything that shows what it says, and keeps them until the extension is turned off.
 * @param make makes the client that carries the messages: to a process or to a worker.
 */
export async function startClient(
  context: ExtensionContext,
  make: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const server = make(options());
  serveFiles(server);
  const handbooks = makeHandbooks(server);
  const activeFile = makeActiveFile(handbooks);
  const pasts = makePasts(server, handbooks);
  const shared = { extension: context.extensionUri, server, handbooks, activeFile, pasts };
  context.subscriptions.push(server, handbooks, activeFile, pasts);
  for (const part of [statusBar, handbookView, pageLanguage, preview, comparison, rulePages])
    context.subscriptions.push(part(shared));
  for (const [name, run] of Object.entries(allCommands(shared)))
    context.subscriptions.push(commands.registerCommand(name, run));
  try {
    await server.start();
  } catch (error) {
    // The commands stay, and the line of status says that there is no server and offers to start it again.
    server.error('The server did not start.', error, false);
  }
}

/** Reads files for the server where it cannot reach them by itself. */
function serveFiles(server: BaseLanguageClient): void {
  const list = ({ folder, name }: ListFilesParams): Promise<ListFilesResult> => pathsBelow(Uri.parse(folder), name);
  const read = ({ file }: ReadFileParams): Promise<ReadFileResult> => textOf(Uri.parse(file));
  server.onRequest(listFiles, list);
  server.onRequest(readFile, read);
}

function options(): LanguageClientOptions {
  const initializationOptions: ClientOptions = {
    servesFiles: true,
    asksReasons: true,
    showsReferences: true,
    showsComparison: true,
    wantsOverview: true,
    ruleAddress,
  };
  return {
    documentSelector: documentSelector(),
    initializationOptions,
    // What goes wrong is told in the line of status; nothing pops up while somebody types.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: quietErrors(),
  };
}

/** Without a word: the line of status says when there is no server any more. */
function quietErrors(): ErrorHandler {
  const startAgain = restartLimit(() => Date.now());
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => ({ action: startAgain() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
  };
}

/** Documents that lie where the workspace lies: not a chat's input, not the old side of a comparison. */
function documentSelector(): DocumentFilter[] {
  const folders = workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', ...folders.map((folder) => folder.uri.scheme)]);
  // What opens CSV calls it by many names, so results are known by where they lie.
  return [...schemes].flatMap((scheme) => [
    ...['mdx', 'yaml'].map((language) => ({ scheme, language })),
    { scheme, pattern: '**/results/**/*.csv' },
  ]);
}
