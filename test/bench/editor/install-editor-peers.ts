import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmInstall } from '../../support/npm-install.ts';
import { repository } from '../../support/repository.ts';
import { editorPeerPackages, remarkServer } from './editor-peers.ts';

/**
 * Installs the other servers, once, into a cache of the benchmark's own: they are no part of this workspace.
 * @returns the folder. @throws with words for a person where npm cannot bring them.
 */
export async function installEditorPeers(tell: (line: string) => void): Promise<string> {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: editorPeerPackages });
  // Another version of a server is another folder, so what stands there never has to be doubted.
  const name = createHash('sha256').update(manifest).update(remarkServer).digest('hex').slice(0, 12);
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  tell('installing vscode-markdown-languageserver and unified-language-server, once (--no-peers leaves them out)');
  const half = `${folder}-${process.pid}`;
  rmSync(cache, { recursive: true, force: true, maxRetries: 3 });
  mkdirSync(half, { recursive: true });
  try {
    writeFileSync(join(half, 'package.json'), manifest);
    writeFileSync(join(half, 'remark-server.mjs'), remarkServer);
    const problem = await npmInstall(half);
    if (problem !== undefined) throw new Error(`${cannotInstall}\n${problem}`);
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true, maxRetries: 3 });
  }
  return folder;
}

const cache = join(repository, 'node_modules', '.cache', 'living-sla-bench-editor');

const cannotInstall =
  'The two servers to compare with could not be installed; that needs npm and the network. Leave them out with --no-peers.';
