import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from './start-client.ts';

/** Starts the server in a worker of the browser. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server-worker.js');
  return startClient(
    context,
    (options) => new LanguageClient('sla', 'Living SLA', new Worker(script.toString(true)), options),
  );
}
