import type { Handbook } from '@living-sla/core';
import type { HandbookHistory } from '@living-sla/core/diff';
import { type CaseText, caseTextOf, type ScoringText } from '@living-sla/core/score';

/**
 * What every text of an agreement says about a single case, the newest first: the same texts as `scoringTexts`, each with the
 * definitions as they stood then.
 * @param texts those of the agreement, from `scoringTexts` with the same handbook and history.
 */
export function caseTexts(
  handbook: Handbook,
  history: HandbookHistory | undefined,
  texts: readonly ScoringText[],
): readonly CaseText[] {
  return texts.flatMap((text) => {
    const present = handbook.agreements.find(({ id }) => id === text.agreement);
    if (present?.version === text.version) return caseTextOf(handbook, text, present) ?? [];
    const version = history?.agreements.get(text.agreement)?.versions.find((each) => each.version === text.version);
    const then = version?.handbook();
    const agreement = then?.agreements.find(({ file }) => file.path === version?.path);
    return (then && agreement && caseTextOf(then, text, agreement)) ?? [];
  });
}
