import { hintsIn } from '@living-sla/core/editor';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { aboutFile, type Feature } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** A few words behind a value: the day that “end of Q3” is, the hours that “4 business hours” are counted in. */
export const inlayHints: Feature = {
  capabilities: ({ all }) => (all.textDocument?.inlayHint === undefined ? {} : { inlayHintProvider: true }),
  listen: (server) => {
    server.connection.languages.inlayHint.on(aboutFile(server, 'say what values come to', [], hints));
  },
};

function hints({ range }: InlayHintParams, { file, handbook }: FileInHandbook): InlayHint[] {
  const shown = { start: toOffset(file, range.start), end: toOffset(file, range.end) };
  return hintsIn(file, handbook, shown).map(({ offset, text, more }) => ({
    position: toLspRange(file, { start: offset, end: offset }).start,
    label: text,
    tooltip: more,
    paddingLeft: true,
  }));
}
