import { fileURLToPath, pathToFileURL } from 'node:url';

/** What Vite tells of the program that it puts together. */
interface PuttingTogether {
  readonly environment?: { readonly name: string };
  resolve(
    source: string,
    importer: string,
    options: { readonly skipSelf: true },
  ): Promise<{ readonly id: string; readonly external?: unknown } | null>;
}

/**
 * Leaves our own plain modules out of the program that draws the pages: Node has them in memory already, from reading the
 * handbook. Put into the program once more, with all that they import, they would make up half of the time of a build.
 */
export function leaveOutOfProgram() {
  return {
    name: 'living-sla-leave-out',
    enforce: 'pre' as const,
    apply: 'build' as const,
    async resolveId(this: PuttingTogether, source: string, importer: string | undefined) {
      if (importer === undefined || !isOurs.test(source) || this.environment?.name !== 'prerender') return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (found === null || found.external || !isPlain(found.id)) return undefined;
      return { id: pathToFileURL(found.id).href, external: 'absolute' as const };
    },
  };
}

/** How pages and blocks name what is left out. */
const isOurs = /^@living-sla\/(?:core|schema|host)\b|^\.{1,2}\/.*\/?(?:model|charts)\//;

/** A module that Node runs as it is. */
function isPlain(id: string): boolean {
  return /\.[jt]s$/.test(id) && (id.startsWith(folder) || !id.includes('/site/'));
}

/** Where the modules of the site lie. */
const folder = fileURLToPath(new URL('./', import.meta.url));
