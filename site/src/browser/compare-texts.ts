import { changesBetween, type HandbookSnapshot } from '@living-sla/core/diff';
import type { ElementContent } from 'hast';
import type { ChangeDrawing } from '../model/changes/draw-changes.ts';
import { drawComparison, toldOf } from '../model/changes/draw-comparison.ts';
import type { ComparedTexts } from '../model/compare/rescore-versions.ts';

/**
 * The part of the page that knows what a change means: the engine itself. It is fetched only when somebody compares two
 * versions that the page does not show by itself.
 * @param draw draws what the change would have meant for past results; undefined where nothing was recorded.
 */
export function compareTexts(
  { from, to, before, after }: TextsToCompare,
  drawing: ChangeDrawing,
  draw: ((compared: ComparedTexts, level: number) => readonly ElementContent[]) | undefined,
): { readonly drawn: readonly ElementContent[]; readonly told: string } {
  const changes = changesBetween(before, after);
  const meant = draw?.({ from, to, changes, before, after }, drawing.level);
  return {
    drawn: drawComparison(changes, drawing, meant),
    told: toldOf(changes.length, from, to),
  };
}

/** Two versions by their numbers, and what each said. */
export interface TextsToCompare {
  readonly from: string;
  readonly to: string;
  readonly before: HandbookSnapshot;
  readonly after: HandbookSnapshot;
}
