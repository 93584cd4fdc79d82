import { counted } from '@living-sla/core';
import { openHandbook, today } from '@living-sla/host';
import { makeSite } from '../build/run-build.ts';
import { tellStoppingFindings } from '../build/stopping-findings.ts';
import type { ServeOptions } from '../commands/serve.ts';
import { chooseHandbook } from '../handbook/choose-handbook.ts';
import { onInterrupt } from '../terminal/on-interrupt.ts';
import { paintFor } from '../terminal/paint.ts';
import { makeCacheFolder } from './cache-folder.ts';
import { demandFreePort } from './free-port.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * Builds the site of a handbook and serves it until the command is ended.
 * @param path the handbook, or a place inside it; undefined means the one around the working folder.
 * @returns 1 where findings stopped the build; otherwise it stays, and ends the process with 0.
 */
export async function runServe(path: string | undefined, options: ServeOptions): Promise<number> {
  const { folder } = chooseHandbook(path === undefined ? [] : [path]);
  // Asked before the build, so that nobody waits for a site that then cannot be served.
  await demandFreePort(options);
  const day = options.today ?? today();
  const handbook = await openHandbook(folder, day);
  if (tellStoppingFindings(handbook, folder, paintFor(process.stdout, options.color))) return 1;
  const cache = makeCacheFolder(folder);
  endWith(cache.remove);
  try {
    const { pages } = await makeSite({ folder, handbook, today: day }, cache.path);
    const { address } = await serveFolder(cache.path, options);
    console.log(`The handbook (${counted(pages, 'page')}) is at ${address}\nCtrl-C ends it.`);
  } catch (error) {
    cache.remove();
    throw error;
  }
  return 0;
}

/** Ends the process when it is interrupted, at once: open connections of a browser must not hold it. */
function endWith(clean: () => void): void {
  onInterrupt(() => {
    clean();
    process.exit(0);
  });
}
