import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { shortWordLists } from './short-word-lists.ts';

/** What went into each bundle, by the name of its file. */
export type Bundles = Readonly<Record<string, Metafile>>;

/**
 * Bundles the extension: client and server, each for the desktop and for the browser.
 * @param outputFolder where the four files go; an absolute path.
 * @param sourceMaps whether each gets a file that leads a debugger back to its sources.
 */
export async function bundleExtension(outputFolder: string, { sourceMaps = true } = {}): Promise<Bundles> {
  const bundles: Record<string, Metafile> = {};
  const shared: BuildOptions = { ...common, sourcemap: sourceMaps && 'linked' };
  for (const [file, options] of Object.entries(outputs)) {
    const { metafile } = await build({ ...shared, ...options, metafile: true, outfile: `${outputFolder}/${file}` });
    bundles[file] = metafile;
  }
  return bundles;
}

const common: BuildOptions = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  bundle: true,
  minify: true,
  sourcesContent: false,
  legalComments: 'eof',
  plugins: [shortWordLists],
  logLevel: 'warning',
};

// What VS Code 1.91 runs on, the oldest that package.json allows.
const desktop: BuildOptions = { platform: 'node', format: 'cjs', target: 'node20.9' };
// There, extensions and their servers run in workers, which have no `document`.
const browser: BuildOptions = { platform: 'browser', target: 'chrome122', conditions: ['worker'] };

/** A package inside asks for its own address, which CommonJS knows by another name. */
const ownAddress: BuildOptions = {
  define: { 'import.meta.url': 'ownAddress' },
  banner: { js: "const ownAddress = require('node:url').pathToFileURL(__filename).href;" },
};

/**
 * VS Code loads both clients as CommonJS, the one in the browser only where its name ends in `.js`. `vscode` exists
 * inside VS Code alone. The fast parser has a native part for each kind of machine: the server does without it where
 * it is not installed.
 */
const outputs: Readonly<Record<string, BuildOptions>> = {
  'desktop.cjs': { entryPoints: ['client/desktop.ts'], ...desktop, external: ['vscode'] },
  'web.js': { entryPoints: ['client/web.ts'], ...browser, format: 'cjs', external: ['vscode'] },
  'server-node.cjs': { entryPoints: ['server/node.ts'], ...desktop, ...ownAddress, external: ['satteri'] },
  'server-worker.js': { entryPoints: ['server/worker.ts'], ...browser, format: 'iife' },
};
