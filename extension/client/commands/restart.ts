import { commands, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Starts the server anew, whether it runs or has ended. One that never came up needs a new window. */
export async function restart(server: BaseLanguageClient): Promise<void> {
  try {
    if (server.isRunning()) await server.stop();
    await server.start();
  } catch {
    const reload = 'Reload the Window';
    const output = 'Show the Output';
    const answer = await window.showWarningMessage('The server of Living SLA did not start.', reload, output);
    if (answer === reload) await commands.executeCommand('workbench.action.reloadWindow');
    if (answer === output) server.outputChannel.show();
  }
}
