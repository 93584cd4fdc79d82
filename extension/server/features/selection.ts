import type { ParsedFile } from '@living-sla/core';
import { selectionsAt } from '@living-sla/core/editor';
import type { Position, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { aboutFile, type Feature } from '../feature.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** What a selection grows to, step by step. */
export const selection: Feature = {
  capabilities: ({ all: { textDocument } }) => (textDocument?.selectionRange ? { selectionRangeProvider: true } : {}),
  listen: (server) => {
    server.connection.onSelectionRanges(
      aboutFile(server, 'say what a selection grows to', [], ({ positions }: SelectionRangeParams, { file }) => {
        return positions.map((position) => selectionFrom(position, file));
      }),
    );
  },
};

function selectionFrom(position: Position, file: ParsedFile): SelectionRange {
  const steps = selectionsAt(file, toOffset(file, position)).map((range) => toLspRange(file, range));
  const outermost = steps.reduceRight<SelectionRange | undefined>(
    (parent, range) => (parent === undefined ? { range } : { range, parent }),
    undefined,
  );
  return outermost ?? { range: { start: position, end: position } };
}
