import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest } from 'vscode-languageserver';
import type { ClientAbilities } from '../client-abilities.ts';
import type { Feature, ServerParts } from '../feature.ts';
import { makeSettling } from '../settling.ts';

/**
 * Has the client ask again for what it shows beside and in the text once changes have come to rest: where a definition
 * has changed, other files look different.
 */
export const askingAgain: Feature = {
  capabilities: () => ({}),
  listen: (server) => {
    const { documents, handbooks, guard } = server;
    const settling = makeSettling(guard, restMilliseconds);
    let typed = 0;
    let changed = 0;
    documents.onDidChangeContent(() => {
      typed++;
    });
    handbooks.whenChanged(() => {
      changed++;
      settling.changed();
    });
    settling.listen('have the editor ask again', async () => {
      // For the file that is typed in every client asks by itself, so nothing is said while that is the only open one.
      const isAloneTyped = changed === typed && documents.all().length < 2;
      typed = 0;
      changed = 0;
      if (!isAloneTyped) await askAgain(server);
    });
  },
};

/** Longer than findings wait: what hangs on other files may follow later. */
const restMilliseconds = 400;

async function askAgain({ connection, client }: ServerParts): Promise<void> {
  const able = client();
  if (able === undefined) return;
  for (const { isAble, request } of requests) if (isAble(able)) await connection.sendRequest(request);
}

const requests: readonly { isAble: (client: ClientAbilities) => boolean; request: string }[] = [
  { isAble: ({ all }) => all.workspace?.codeLens?.refreshSupport === true, request: CodeLensRefreshRequest.method },
  { isAble: ({ all }) => all.workspace?.inlayHint?.refreshSupport === true, request: InlayHintRefreshRequest.method },
  {
    isAble: ({ all }) => all.workspace?.semanticTokens?.refreshSupport === true,
    request: SemanticTokensRefreshRequest.method,
  },
];
