import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from './start-client.ts';

/** Starts the server as a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server-node.cjs');
  return startClient(
    context,
    (options) => new LanguageClient('sla', 'Living SLA', { module, transport: TransportKind.ipc }, options),
  );
}
