import type { Nodes } from 'mdast';
import type { Range } from '../../read/index.ts';

/** Where a node stands in the text. A node without a place counts as one at its start. */
export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
