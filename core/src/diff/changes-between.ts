import { compareSnapshots } from './facts/compare-snapshots.ts';
import type { Change } from './judge/change.ts';
import { judge } from './judge/judge.ts';
import type { HandbookSnapshot } from './snapshot/snapshot.ts';

/** What changed between two snapshots, and what it means: every difference once, judged, in the order of files. Never throws. */
export function changesBetween(before: HandbookSnapshot, after: HandbookSnapshot): readonly Change[] {
  return judge(compareSnapshots(before, after), before, after);
}
