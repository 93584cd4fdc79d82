import { today } from '@living-sla/host';
import type { ServeOptions } from '../commands/serve.ts';
import { chooseHandbook } from '../handbook/choose-handbook.ts';
import { onInterrupt } from '../terminal/on-interrupt.ts';
import { demandFreePort } from './free-port.ts';

/**
 * Serves a handbook while it is being written, until the command is ended.
 * @param path the handbook, or a place inside it; undefined means the one around the working folder.
 * @returns 0; the process stays, and ends with 0.
 */
export async function runDev(
  path: string | undefined,
  { port, host, today: day }: Omit<ServeOptions, 'color'>,
): Promise<number> {
  const { folder } = chooseHandbook(path === undefined ? [] : [path]);
  await demandFreePort({ port, host });
  const { serveDev } = await import('@living-sla/site');
  const { address, close } = await serveDev({ folder, port, host, today: day ?? today() });
  onInterrupt(() => {
    // A server that does not close in time must not hold the person who wants to leave.
    setTimeout(() => process.exit(0), patience).unref();
    close().finally(() => process.exit(0));
  });
  console.log(`The handbook is at ${address}\nSave a file, and its page shows the change. Ctrl-C ends it.`);
  return 0;
}

const patience = 2000;
