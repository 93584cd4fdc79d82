import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { passthroughImageService } from 'astro/config';
import { handbookIntegration } from './handbook-integration.ts';

/** What a build and a server have in common. */
export interface DrawingPlan {
  /** The key under which the handbook was handed over. */
  readonly key: string;
  readonly title: string;
  /** A folder of its own for whatever Astro and Vite keep while they work. */
  readonly cache: string;
  /** Where the pages go. A server writes none. */
  readonly out: string;
  readonly integrations: readonly AstroIntegration[];
}

/** How Astro is to draw a handbook: everything is said here, so that no other file on the machine can change it. */
export function astroConfig({ key, title, cache, out, integrations }: DrawingPlan): AstroInlineConfig {
  return {
    root: packageRoot,
    configFile: false,
    outDir: out,
    cacheDir: join(cache, 'astro'),
    logLevel: 'error',
    trailingSlash: 'always',
    // A reader's machine asks for nothing that the reader did not click.
    prefetch: false,
    devToolbar: { enabled: false },
    // While one page is written, the next ones are drawn.
    build: { concurrency: 4 },
    image: { service: passthroughImageService() },
    // Examples on help pages look like those on rule pages: plain text.
    markdown: { syntaxHighlight: false },
    integrations: [starlight(starlightOptions(title)), handbookIntegration(key), ...integrations],
    // What the compiler is told of types (“paths”) is not where a program finds its packages.
    vite: {
      cacheDir: join(cache, 'vite'),
      logLevel: 'error',
      resolve: { tsconfigPaths: false },
      // Scripts and styles are files of their own: no page may run what stands in it (layout/security.ts).
      build: { assetsInlineLimit: 0 },
    },
  };
}

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

function starlightOptions(title: string): Parameters<typeof starlight>[0] {
  return {
    title,
    titleDelimiter: '·',
    favicon: '/favicon.svg',
    pagination: false,
    // Rule pages show files of a handbook. Plain text is enough there, and it saves every page a style sheet and a script.
    expressiveCode: false,
    customCss: ['./src/styles/index.css'],
    // Our own frame lists the pages (model/sidebar.ts); Starlight need not look for them.
    sidebar: [],
    // Packed, this file and that one are JavaScript.
    routeMiddleware: `./src/layout/announce-markdown${extname(import.meta.url)}`,
    markdown: { headingLinks: false },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    components: ownComponents,
  };
}

/** The frame of the pages is our own. What this site does not have is nothing, with no styles and no scripts. */
const ownComponents = Object.fromEntries([
  ...['Head', 'PageFrame', 'Header', 'Sidebar', 'TwoColumnContent', 'PageSidebar', 'PageTitle'].map(own),
  own('ContentPanel'),
  // Starlight would put the foot into the main part; it stands below that, in TwoColumnContent.
  ...['Footer', 'ThemeProvider', 'Banner', 'Hero', 'DraftContentNotice', 'FallbackContentNotice'].map((name) => [
    name,
    './src/layout/Nothing.astro',
  ]),
]);

function own(name: string): [string, string] {
  return [name, `./src/layout/${name}.astro`];
}
