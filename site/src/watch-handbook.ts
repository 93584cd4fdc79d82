import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** How long it is quiet after a change before the handbook is read again, in milliseconds: a save is often several. */
const quiet = 60;

/** Reads the handbook again whenever one of its files changes, and then lets every open page load anew. */
export function watchHandbook(folder: string, readAgain: () => Promise<void>): AstroIntegration {
  return {
    name: 'living-sla-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        const refresh = async () => {
          await readAgain();
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
        };
        const changed = (_: string, path: string) => {
          if (!path.startsWith(folder + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void refresh(), quiet);
        };
        server.watcher.add(folder);
        server.watcher.on('all', changed);
      },
    },
  };
}
