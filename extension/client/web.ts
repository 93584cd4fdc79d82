import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from './start-client.ts';

/** Starts the server in a worker of the browser. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server-worker.js').toString(true);
  // A new worker for each start: one that has ended does not come back.
  const startWorker = () => {
    const worker = new Worker(script);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  return startClient(context, (options) => new LanguageClient('sla', 'Living SLA', startWorker, options));
}
