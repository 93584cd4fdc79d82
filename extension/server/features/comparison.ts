import { type ComparisonParams, type ComparisonResult, comparison as request } from '../../protocol.ts';
import type { Feature, ServerParts } from '../feature.ts';
import { changesIn } from '../past/compare.ts';
import { pathBelow } from '../uris.ts';
import { nothingAt } from './overview.ts';

/** What a page says otherwise than the main line of its history. */
export const comparison: Feature = {
  capabilities: () => ({}),
  listen: (server) => {
    const failed: ComparisonResult = {
      nothing: { message: 'This page could not be compared. The log of the server says why.' },
    };
    server.connection.onRequest<ComparisonResult, void>(
      request,
      server.guard('compare a file with its past', failed, (params: ComparisonParams) => pageAt(params, server)),
    );
  },
};

async function pageAt({ uri }: ComparisonParams, server: ServerParts): Promise<ComparisonResult> {
  const whole = await server.handbooks.around(uri);
  const file = whole?.handbook.files.get(pathBelow(whole.folder, uri) ?? '')?.file;
  if (whole === undefined || file === undefined) {
    return { nothing: nothingAt(uri, whole) ?? { message: 'This file is no page of the handbook.' } };
  }
  const { handbook, mainLine } = whole;
  if (mainLine === undefined) return { nothing: { message: noPast } };
  // Loaded when the first comparison is asked for: most sessions show none.
  const { comparisonPage, comparisonStyle } = await import('@living-sla/core/comparison');
  const found = changesIn(file, handbook, mainLine, await server.parser());
  const base = mainLine.day === undefined ? mainLine.name : `${mainLine.name} as of ${mainLine.day}`;
  return { ...comparisonPage({ file, uri: whole.uriOf(file.path), handbook, base, ...found }), css: comparisonStyle };
}

const noPast =
  'There is nothing to compare with: the editor does not know what stood here before. It asks the Git extension of VS ' +
  'Code, which has to be turned on, with this folder in a Git repository that has a commit.';
