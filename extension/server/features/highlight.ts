import { highlightsAt } from '@living-sla/core/editor';
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { aboutFile, type Feature } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** The places in a file that name the same thing as the word at the cursor. */
export const highlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  listen: (server) => {
    server.connection.onDocumentHighlight(aboutFile(server, 'mark what names the same thing', [], highlights));
  },
};

/** The place that declares the thing is marked as one that writes, the others as such that read. */
function highlights({ position }: DocumentHighlightParams, { file, handbook }: FileInHandbook): DocumentHighlight[] {
  return highlightsAt(file, handbook, toOffset(file, position)).map(({ range, declares }) => ({
    range: toLspRange(file, range),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
