import type { ResultValue } from '@living-sla/core';
import type { Change, HandbookSnapshot } from '@living-sla/core/diff';
import { asIfAlways, countedOtherwise, type Rescore, rescore, type ScoringText } from '@living-sla/core/score';

/** What the comparison of any two versions has to know to say what a change would have meant. Plain data, sent as JSON. */
export interface ScoringData {
  /** The form of this data. Another number is not understood. */
  readonly format: 1;
  /** The day on which it is told, as an ISO date. */
  readonly at: string;
  /** Newest first. */
  readonly texts: readonly ScoringText[];
  readonly results: readonly ResultValue[];
}

/** Two versions and what differs between them. */
export interface ComparedTexts {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  readonly before: HandbookSnapshot;
  readonly after: HandbookSnapshot;
}

/**
 * What past results come to under one version, against what they come to under another: each is taken as if it had bound
 * everybody all the time. undefined where one of them cannot be scored, or nothing that is scored differs.
 */
export function rescoreVersions(compared: ComparedTexts, { texts, results, at }: ScoringData): Rescore | undefined {
  const [then, proposed] = [compared.from, compared.to].map((wanted) =>
    texts.find(({ version }) => version === wanted),
  );
  const isTouched = compared.changes.some((change) => change.class !== 'editorial' && change.reaches.length > 0);
  if (then === undefined || proposed === undefined || !isTouched || results.length === 0) return undefined;
  const [first = at] = results.map(({ period }) => period.from).sort();
  const files = { files: [...compared.after.files, ...compared.before.files] };
  const counted = countedOtherwise(compared.changes, proposed, files);
  return rescore({ texts: [asIfAlways(then, first)], proposed, results, at, counted });
}

/** As much of results as scoring needs: what a browser fetches is kept small. */
export function slimResults(results: readonly ResultValue[]): ResultValue[] {
  return results.map(({ goal, period, amount, segment, excepted }) => {
    return { goal, period, amount, segment, excepted, source: undefined, note: undefined, file: '', line: 0 };
  });
}
