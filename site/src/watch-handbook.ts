import { unwatchFile, watchFile } from 'node:fs';
import { join, sep } from 'node:path';
import { repositoryPlace } from '@living-sla/host';
import type { AstroIntegration } from 'astro';

/** How long it is quiet after a change before the handbook is read again, in milliseconds: a save is often several. */
const quiet = 60;

/** How often it is looked whether somebody has committed, in milliseconds. */
const betweenLooks = 1000;

/**
 * Reads the handbook again whenever one of its files changes or somebody commits, and then lets every open page load anew.
 */
export function watchHandbook(folder: string, readAgain: () => Promise<void>): AstroIntegration {
  let commits: string | undefined;
  return {
    name: 'living-sla-watch',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        const refresh = async () => {
          await readAgain();
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
        };
        const refreshSoon = () => {
          clearTimeout(timer);
          timer = setTimeout(() => void refresh(), quiet);
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_: string, path: string) => {
          if (path.startsWith(folder + sep)) refreshSoon();
        });
        commits = await commitsOf(folder);
        if (commits !== undefined) watchFile(commits, { interval: betweenLooks, persistent: false }, refreshSoon);
      },
      'astro:server:done': () => {
        if (commits !== undefined) unwatchFile(commits);
      },
    },
  };
}

/** The file to which git adds a line with every commit; undefined where the handbook is in no repository. */
async function commitsOf(folder: string): Promise<string | undefined> {
  // Vite's own watcher never looks into the folder of git.
  const place = await repositoryPlace(folder).catch(() => undefined);
  return place && join(folder, place.root, '.git', 'logs', 'HEAD');
}
