import { type Agreement, addDays, type Handbook } from '@living-sla/core';
import type { AgreementVersion, HandbookHistory } from '@living-sla/core/diff';
import { type ScoringText, scoringTextOf } from '@living-sla/core/score';
import { type WrittenText, withOtherKeys } from './other-keys.ts';

/**
 * Every text of every agreement of a handbook, the newest first, as scoring needs them: those of its history, and the one in
 * the folder. What the folder says of the newest version counts in place of what was committed.
 * @param history undefined where nobody knows the past; then there is one text of each.
 * @returns by the id of the agreement, in the order of the handbook.
 */
export function scoringTexts(
  handbook: Handbook,
  history: HandbookHistory | undefined,
): ReadonlyMap<string, readonly ScoringText[]> {
  return new Map(handbook.agreements.map((agreement) => [agreement.id, textsOf(agreement, handbook, history)]));
}

function textsOf(
  agreement: Agreement,
  handbook: Handbook,
  history: HandbookHistory | undefined,
): readonly ScoringText[] {
  const versions = history?.agreements.get(agreement.id)?.versions ?? [];
  const same = versions.find(({ version }) => version === agreement.version);
  const now = scoringTextOf(handbook, agreement, { authored: same?.first.date });
  const past = versions.filter((version) => version !== same).flatMap((version) => pastText(version, agreement.id));
  const written = now === undefined ? past : [{ text: now, file: agreement.file, status: agreement.status }, ...past];
  return withOtherKeys(endedBy(written));
}

interface StandingText extends WrittenText {
  readonly status: Agreement['status'];
}

/** A version that a file could not be read as an agreement in has no text. */
function pastText(version: AgreementVersion, id: string): StandingText[] {
  const handbook = version.handbook();
  const agreement = handbook.agreements.find(({ file }) => file.path === version.path);
  if (agreement === undefined) return [];
  const text = scoringTextOf(handbook, agreement, { authored: version.first.date });
  const { file, status } = agreement;
  return text === undefined ? [] : [{ text: { ...text, agreement: id }, file, status }];
}

/** An agreement that was retired binds nobody from the day on which that was written, whatever its earlier texts say. */
function endedBy(written: readonly StandingText[]): readonly StandingText[] {
  let end: string | undefined;
  return written.map((each) => {
    const { text, status } = each;
    if (end !== undefined && (text.until === undefined || text.until >= end)) {
      const until = addDays(end, -1);
      return { ...each, text: { ...text, until } };
    }
    if (status === 'retired' && text.authored !== undefined) end = text.authored;
    return each;
  });
}
