import { installOnce } from '../peers/install-once.ts';
import { editorPeerPackages, remarkServer } from './editor-peers.ts';

/**
 * Installs the other servers, once, into a cache of the benchmark's own: they are no part of this workspace.
 * @returns the folder. @throws with words for a person where npm cannot bring them.
 */
export function installEditorPeers(tell: (line: string) => void): Promise<string> {
  const installation = {
    cache: 'living-sla-bench-editor',
    packages: editorPeerPackages,
    files: { 'remark-server.mjs': remarkServer },
    what: 'vscode-markdown-languageserver and unified-language-server',
    cannot:
      'The two servers to compare with could not be installed; that needs npm and the network. Leave them out with --no-peers.',
  };
  return installOnce(installation, tell);
}
