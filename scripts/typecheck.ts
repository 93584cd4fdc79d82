/** Checks the types of everything: the packages with the TypeScript compiler, the site's `.astro` files with Astro's. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// The second step needs TypeScript's older compiler interface, so the site brings its own TypeScript 6.
const steps = [
  { folder: '.', script: 'node_modules/typescript/bin/tsc', args: ['--build'] },
  {
    folder: 'site',
    script: 'site/node_modules/@astrojs/check/bin/astro-check.js',
    // It drops its first two arguments; `--root .` is what it takes for granted anyway.
    args: ['--root', '.', '--tsconfig', 'tsconfig.astro.json', '--minimumSeverity', 'warning'],
  },
];

const failed = steps.filter(({ folder, script, args }) => {
  const call = [join(root, script), ...args];
  return spawnSync(process.execPath, call, { cwd: join(root, folder), stdio: 'inherit' }).status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
