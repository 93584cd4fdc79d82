import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leaveOutOfProgram } from './leave-out-of-program.ts';

/** The folder, below the cache of one run, in which the program that draws the pages is put together. */
export function workshopFolder(cache: string): string {
  return join(cache, 'workshop');
}

/**
 * Keeps what Astro puts together on the way out of the folder that somebody happens to work in. Where pages are
 * written outside of the working folder, Astro makes a folder `.astro` in it; only an adapter can say that the place
 * of its own that the configuration names is meant.
 *
 * No package is found from that folder, so all of them are put into the program. By itself Vite leaves out what it finds
 * from the site's folder, and that may be a package of any folder above it.
 */
export function workshop(cache: string): AstroIntegration {
  const name = 'living-sla-workshop';
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            environments: { prerender: { resolve: { noExternal: true } } },
            plugins: [leaveOutOfProgram()],
          },
        });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        config.build.server = pathToFileURL(join(workshopFolder(cache), '/'));
        setAdapter({
          name,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
          supportedAstroFeatures: { staticOutput: 'stable' },
        });
      },
    },
  };
}
