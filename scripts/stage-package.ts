/**
 * Puts together what a package is for others: the same files with JavaScript in place of TypeScript, because Node takes
 * the types out of no file below a `node_modules`. Runs in the folder of a package, before `pnpm pack` and after it:
 *
 *     node ../scripts/stage-package.ts tsconfig.json …    makes the folder that publishConfig.directory names
 *     node ../scripts/stage-package.ts --clean            removes it again
 *
 * In the repository itself nothing changes: TypeScript goes on running as it is.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** What Astro and the parser of the command line ask for; `cli/bin/sla.ts` says it to a person. */
const engines = { node: '>=22.12.0' };

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const staged = manifest.publishConfig?.directory;
if (staged === undefined)
  throw new Error(`${manifest.name} does not say in publishConfig.directory where it is staged.`);

rmSync(staged, { recursive: true, force: true });
const configs = process.argv.slice(2);
if (configs.includes('--clean')) removeIfEmpty(dirname(staged));
else stage(staged, configs);

function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

function stage(folder: string, configs: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const config of configs) compile(config, folder);
  // Astro takes every file of this folder for a page.
  for (const path of globSync('src/pages/**/*.d.ts', { cwd: folder })) rmSync(join(folder, path));
  copyAssets(folder);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(forOthers(), null, 2)}\n`);
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  if (existsSync('README.md')) copyFileSync('README.md', join(folder, 'README.md'));
}

/** Writes `.js` and `.d.ts` beside where the `.ts` would lie. The types are not looked at: `npm run typecheck` does that. */
function compile(config: string, folder: string): void {
  const out = join(folder, dirname(config));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--noCheck', '--rewriteRelativeImportExtensions', '--emitDeclarationOnly', 'false'];
  const alone = ['--composite', 'false', '--incremental', 'false', '--tsBuildInfoFile', 'null'];
  const call = [compiler, '-p', config, '--outDir', out, ...options, ...alone];
  if (spawnSync(process.execPath, call, { stdio: 'inherit' }).status === 0) return;
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
}

/** Everything that is no TypeScript goes along: schemas, styles, help pages, Astro's components, declarations by hand. */
function copyAssets(folder: string): void {
  // A file that is still to be compiled does not lie here yet.
  for (const part of manifest.files.filter((part) => existsSync(part))) {
    cpSync(part, join(folder, part), { recursive: true, filter: isAsset });
  }
  // Astro's own compiler takes the types out of these, and leaves what they import as it is written.
  for (const path of globSync('**/*.astro', { cwd: folder })) {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(['"]\.\.?\/[^'"\n]*)\.ts(?=['"])/g, '$1.js'));
  }
}

function isAsset(path: string): boolean {
  return !path.endsWith('.ts') || path.endsWith('.d.ts');
}

/** What of the manifest concerns those who install the package. */
function forOthers(): object {
  const { name, version, description, license, type, files, sideEffects, dependencies } = manifest;
  const entries = { exports: compiledPaths(manifest.exports), bin: compiledPaths(manifest.bin) };
  return { name, version, description, license, type, engines, files, sideEffects, ...entries, dependencies };
}

function compiledPaths(paths: Readonly<Record<string, string>> | undefined): object | undefined {
  if (paths === undefined) return undefined;
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, path.replace(/\.ts$/, '.js')]));
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly type: string;
  /** What goes along, in the words of npm; what begins with `!` does not. */
  readonly files: readonly string[];
  readonly sideEffects?: boolean;
  readonly exports?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly directory?: string };
}
