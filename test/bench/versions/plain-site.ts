import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../../support/repository.ts';

/** A page of the plain site. */
export interface PlainPage {
  /** Its path below the site, without an ending. */
  readonly path: string;
  /** Markdown. */
  readonly text: string;
}

/**
 * Writes a plain Starlight site: its own pages from Markdown, its search, and a list of pages that stays small, as ours
 * does; nothing else. It uses the packages that the site of handbooks uses.
 * @param folder an empty folder.
 */
export function writePlainSite(folder: string, pages: readonly PlainPage[]): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{ "private": true, "type": "module" }\n');
  write('astro.config.mjs', configuration);
  write('src/content.config.ts', collections);
  write('src/content/docs/index.md', '---\ntitle: Home\n---\n\nHome.\n');
  for (const { path, text } of pages)
    write(`src/content/docs/${path}.md`, `---\ntitle: ${title(path)}\n---\n\n${text}`);
  symlinkSync(join(repository, 'site/node_modules'), join(folder, 'node_modules'), 'junction');
}

function title(path: string): string {
  return JSON.stringify(path.replaceAll('/', ', '));
}

const configuration = `import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  // As the site of handbooks has it: no package is found from the folder in which Astro puts its program together.
  vite: { environments: { prerender: { resolve: { noExternal: true } } } },
  integrations: [starlight({ title: 'Plain', expressiveCode: false, pagination: false, sidebar: [{ label: 'Home', link: '/' }] })],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
