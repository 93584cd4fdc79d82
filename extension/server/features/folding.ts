import { type Fold, foldsOf } from '@living-sla/core/editor';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { aboutFile, type Feature } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange } from '../positions.ts';

/** What of a file can be folded away. */
export const folding: Feature = {
  capabilities: ({ all: { textDocument } }) => (textDocument?.foldingRange ? { foldingRangeProvider: true } : {}),
  listen: (server) => {
    server.connection.onFoldingRanges(
      aboutFile(server, 'say what can be folded', [], (_, place) => {
        const most = server.client()?.all.textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY;
        return outermost(foldsOf(place.file), most).map((fold) => toFoldingRange(fold, place));
      }),
    );
  },
};

/** The longest ones, where the client takes no more. */
function outermost(folds: readonly Fold[], most: number): readonly Fold[] {
  if (folds.length <= most) return folds;
  return folds.toSorted((one, other) => other.end - other.start - (one.end - one.start)).slice(0, Math.max(0, most));
}

/** Whole lines fold: the protocol's columns are left out, which every client takes. */
function toFoldingRange(fold: Fold, { file }: FileInHandbook): FoldingRange {
  const { start, end } = toLspRange(file, fold);
  const kind = fold.kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {};
  return { startLine: start.line, endLine: end.line, ...kind };
}
