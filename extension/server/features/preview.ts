import { type PreviewParams, type PreviewResult, preview as request } from '../../protocol.ts';
import type { Feature, ServerParts } from '../feature.ts';
import { pathBelow } from '../uris.ts';
import { nothingAt } from './overview.ts';

/** The page that a file becomes, as it stands in the editor. */
export const preview: Feature = {
  capabilities: () => ({}),
  listen: (server) => {
    const failed: PreviewResult = {
      nothing: { reason: 'broken', message: 'This page could not be drawn. The log of the server says why.' },
    };
    server.connection.onRequest<PreviewResult, void>(
      request,
      server.guard('draw the page of a file', failed, (params: PreviewParams) => pageAt(params, server)),
    );
  },
};

async function pageAt({ uri }: PreviewParams, { handbooks }: ServerParts): Promise<PreviewResult> {
  const whole = await handbooks.around(uri);
  const file = whole?.handbook.files.get(pathBelow(whole.folder, uri) ?? '')?.file;
  if (whole !== undefined && file !== undefined) {
    // Loaded when the first page is asked for: most sessions show none.
    const { previewOf, previewStyle } = await import('@living-sla/core/preview');
    return { ...previewOf(file, whole.handbook, whole.uriOf), css: previewStyle };
  }
  const nothing = nothingAt(uri, whole) ?? { reason: 'leftOut', message: 'This file is no page of the handbook.' };
  return { nothing };
}
