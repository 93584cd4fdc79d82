import { basename } from 'node:path';
import { installOnce } from './install-once.ts';
import { peers, settingsOf } from './peer-programs.ts';

/**
 * Installs the peers, once, into a cache of the benchmark's own: they are no part of this workspace.
 * @returns the folder. @throws with words for a person where npm cannot bring them.
 */
export function installPeers(tell: (line: string) => void): Promise<string> {
  const settings = peers.map((peer) => [basename(settingsOf(peer, '')), JSON.stringify(peer.settings ?? {})]);
  const installation = {
    cache: 'living-sla-bench',
    packages: Object.assign({}, ...peers.map((peer) => peer.packages)),
    files: Object.fromEntries(settings),
    what: 'markdownlint-cli2 and remark-lint',
    cannot:
      'The two linters to compare with could not be installed; that needs npm and the network. Leave them out with --no-peers.',
  };
  return installOnce(installation, tell);
}
