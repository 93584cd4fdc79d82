import type { ElementContent } from 'hast';
import { drawRescore } from '../model/compare/draw-rescore.ts';
import { type ComparedTexts, rescoreVersions, type ScoringData } from '../model/compare/rescore-versions.ts';

/**
 * The part of the page that scores past results, with its calendars. It is fetched only where there are results.
 * @returns draws what a change would have meant; nothing where nothing can be said about it.
 */
export function meantBy(scoring: ScoringData) {
  return (compared: ComparedTexts, level: number): readonly ElementContent[] => {
    const meant = rescoreVersions(compared, scoring);
    return meant === undefined ? [] : drawRescore(meant, level);
  };
}
