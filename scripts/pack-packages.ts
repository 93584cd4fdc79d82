/**
 * Packs the command, and all packages of ours that it needs, into one `.tgz` each: `npm run packages`. Together they are
 * all that somebody needs who does not have this repository.
 *
 *     node scripts/pack-packages.ts [FOLDER]      where they go; dist/packages where it is left out
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'dist', 'packages'));
const windows = process.platform === 'win32';

mkdirSync(folder, { recursive: true });
for (const name of packagesIn()) rmSync(join(folder, name));
// The same version as scripts/bootstrap.mjs; a second one would write another lock file.
const pnpm = ['--yes', 'pnpm@10.34.9', '--recursive', '--filter', '@living-sla/cli...'];
const place = windows ? `"${folder}"` : folder;
const call = [...pnpm, 'pack', '--pack-destination', place];
const packing = spawnSync('npx', call, { cwd: root, encoding: 'utf8', shell: windows });
if (packing.status !== 0) {
  console.error(`${packing.stdout ?? ''}${packing.stderr ?? ''}The packages could not be packed.`);
  process.exit(1);
}
for (const name of packagesIn()) console.log(`${name}  ${Math.ceil(statSync(join(folder, name)).size / 1024)} KB`);
console.log(`\nIn any other folder, this brings the command:\n  npm install ${join(folder, '*.tgz')}`);

function packagesIn(): string[] {
  return readdirSync(folder).filter((name) => /^living-sla-.*\.tgz$/.test(name));
}
