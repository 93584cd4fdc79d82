import { commands, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Shared } from './shared.ts';

/** Whether the server has ended, or has never come up. One that is starting has not. */
export function hasEnded({ state }: BaseLanguageClient): boolean {
  return state === State.Stopped || state === State.StartFailed;
}

/**
 * Whether the server runs; one that is starting is waited for. Where it does not, a person who has asked for something is
 * told, and offered a new start.
 */
export async function serverRuns({ server }: Pick<Shared, 'server'>): Promise<boolean> {
  // While it starts, this waits for that start and begins no other.
  if (server.state === State.Starting) await server.start().catch(() => undefined);
  if (server.isRunning()) return true;
  offerStart();
  return false;
}

async function offerStart(): Promise<void> {
  const start = 'Start It Again';
  const answer = await window.showWarningMessage('The server of Living SLA is not running.', start);
  if (answer === start) await commands.executeCommand('sla.restart');
}
