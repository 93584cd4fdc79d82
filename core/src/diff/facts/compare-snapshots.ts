import type { HandbookSnapshot } from '../snapshot/snapshot.ts';
import { compareFile } from './compare-file.ts';
import type { Difference } from './difference.ts';
import { withDistinctPaths } from './distinct-paths.ts';
import { pairFiles } from './pair-files.ts';

/**
 * What differs between two snapshots: facts, in the order of files. Never throws. Nothing differs only where the texts
 * are the same; the path of a difference stands once in its file, and is the same when the two sides are swapped.
 */
export function compareSnapshots(before: HandbookSnapshot, after: HandbookSnapshot): readonly Difference[] {
  return pairFiles(before, after).flatMap((pair) => withDistinctPaths(compareFile(pair)));
}
