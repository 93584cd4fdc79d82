import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmInstall } from '../../support/npm-install.ts';
import { repository } from '../../support/repository.ts';
import { peers, settingsOf } from './peer-programs.ts';

/**
 * Installs the peers, once, into a cache of the benchmark's own: they are no part of this workspace.
 * @returns the folder. @throws with words for a person where npm cannot bring them.
 */
export async function installPeers(tell: (line: string) => void): Promise<string> {
  const manifest = JSON.stringify({
    private: true,
    dependencies: Object.assign({}, ...peers.map((peer) => peer.packages)),
  });
  // Another version of a peer is another folder, so what stands there never has to be doubted.
  const folder = join(cache, createHash('sha256').update(JSON.stringify(peers)).digest('hex').slice(0, 12));
  if (!existsSync(folder)) {
    tell('installing markdownlint-cli2 and remark-lint, once (--no-peers leaves them out)');
    const half = `${folder}-${process.pid}`;
    // What an older version of the benchmark, or one that was ended, has left there.
    rmSync(cache, { recursive: true, force: true, maxRetries: 3 });
    mkdirSync(half, { recursive: true });
    try {
      writeFileSync(join(half, 'package.json'), manifest);
      for (const peer of peers) writeFileSync(settingsOf(peer, half), JSON.stringify(peer.settings ?? {}));
      const problem = await npmInstall(half);
      if (problem !== undefined) throw new Error(`${cannotInstall}\n${problem}`);
      renameSync(half, folder);
    } finally {
      rmSync(half, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  return folder;
}

const cache = join(repository, 'node_modules', '.cache', 'living-sla-bench');

const cannotInstall =
  'The two linters to compare with could not be installed; that needs npm and the network. Leave them out with --no-peers.';
