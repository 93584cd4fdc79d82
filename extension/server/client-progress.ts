import type { Connection } from 'vscode-languageserver';
import type { Progress } from './reading-progress.ts';

/** Asks the client to show how far a long work has come. Rejects where it does not want to. */
export async function clientProgress(connection: Pick<Connection, 'window'>, title: string): Promise<Progress> {
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(title, 0);
  return {
    report: (message, percent) => progress.report(percent, message),
    done: () => progress.done(),
  };
}
