import type { FileKind as KeyedKind } from '@living-sla/schema';
import type { FileKind } from '../../../parse/index.ts';
import { agreementBlocks } from './agreement.ts';
import type { Block, Blocks } from './block.ts';
import { definitionBlocks, definitionParts } from './definition.ts';
import { goalBlocks } from './goal.ts';
import { guideBlocks, handbookBlocks, reviewBlocks } from './other-files.ts';

export { type Block, blockTemplate } from './block.ts';

/** The blocks that may stand at a path of a kind of file, the simplest first. */
export function blocksAt(kind: FileKind, path: string): readonly Block[] {
  if (kind === 'results') return [];
  const blocks = blocksByKind[kind];
  return Object.hasOwn(blocks, path) ? (blocks[path] ?? []) : [];
}

/** All blocks of a kind of file that has keys, by their paths. */
export const blocksByKind: Readonly<Record<KeyedKind, Blocks>> = {
  agreement: { ...goalBlocks, 'definitions/*': definitionBlocks, ...below('definitions/*/'), ...agreementBlocks },
  term: { '': definitionBlocks, ...below('') },
  handbook: handbookBlocks,
  review: reviewBlocks,
  guide: guideBlocks,
};

function below(start: string): Blocks {
  return Object.fromEntries(Object.entries(definitionParts).map(([path, blocks]) => [start + path, blocks]));
}
