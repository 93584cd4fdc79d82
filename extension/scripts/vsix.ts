import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleExtension } from './bundle.ts';

/** A packaged extension: its absolute path and its size. */
export type Vsix = { readonly file: string; readonly bytes: number };

/**
 * Bundles the extension and packs it, with `vsce`, into one VSIX file for the desktop and the browser.
 * @param outputFolder an existing folder, as an absolute path.
 * @throws with the words of `vsce` where it refuses.
 */
export async function makeVsix(outputFolder: string): Promise<Vsix> {
  const staged = mkdtempSync(join(tmpdir(), 'living-sla-vsix-'));
  try {
    const { name, version } = stageManifest(staged);
    for (const part of carried) cpSync(join(extension, part), join(staged, part), { recursive: true });
    copyFileSync(join(extension, '..', 'LICENSE'), join(staged, 'LICENSE'));
    await bundleExtension(join(staged, 'dist'), { sourceMaps: false });
    const file = join(outputFolder, `${name}-${version}.vsix`);
    mkdirSync(outputFolder, { recursive: true });
    // Nothing is installed beside the bundles, and a link in the README stays as it is written.
    const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
    const call = [vsce, 'package', ...options, '--out', file];
    execFileSync(process.execPath, call, { cwd: staged, stdio: ['ignore', 'pipe', 'pipe'] });
    return { file, bytes: statSync(file).size };
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

const extension = fileURLToPath(new URL('..', import.meta.url));
const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');

/** What goes into the VSIX as it lies here; all else in it is made. */
const carried = ['README.md', 'CHANGELOG.md', 'icons', 'media', 'snippets', 'syntaxes', 'walkthrough'];

/** Of the manifest, what VS Code reads. The rest is for building, and names packages that exist only here. */
function stageManifest(folder: string): { name: string; version: string } {
  const manifest = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  const forBuilding = ['type', 'exports', 'scripts', 'dependencies', 'devDependencies', 'files', 'publishConfig'];
  for (const key of forBuilding) delete manifest[key];
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
