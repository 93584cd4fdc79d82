import { changesBetween, type HandbookSnapshot } from '@living-sla/core/diff';
import type { ElementContent } from 'hast';
import type { ChangeDrawing } from '../model/changes/draw-changes.ts';
import { drawComparison, toldOf } from '../model/changes/draw-comparison.ts';

/**
 * The part of the page that knows what a change means: the engine itself. It is fetched only when somebody compares two
 * versions that the page does not show by itself.
 */
export function compareTexts(
  before: HandbookSnapshot,
  after: HandbookSnapshot,
  drawing: ChangeDrawing,
): { readonly drawn: readonly ElementContent[]; readonly told: (from: string, to: string) => string } {
  const changes = changesBetween(before, after);
  return { drawn: drawComparison(changes, drawing), told: (from, to) => toldOf(changes.length, from, to) };
}
