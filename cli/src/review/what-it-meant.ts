import { type Handbook, resultsOf } from '@living-sla/core';
import type { PlacedChange } from '@living-sla/core/changes';
import { countedOtherwise, type Rescore, rescore } from '@living-sla/core/score';
import { readHistory } from '@living-sla/host';
import { scoringTexts } from '@living-sla/host/score';
import type { Compared } from '../diff/compared.ts';

/** Where the past of the texts is found. */
export interface PastPlace {
  /** The absolute path of the handbook. */
  readonly folder: string;
  /** The commit that the change began from; undefined where there is none. */
  readonly base: string | undefined;
  /** The day on which everything is looked at, as an ISO date. */
  readonly today: string;
}

/**
 * What a change would have meant for the results that are there: one answer for each agreement whose goals or remedies it
 * touches, in the order of the handbook. Empty where it touches none, or nothing was recorded.
 */
export async function whatItMeant(
  changes: readonly PlacedChange[],
  { before, after }: Compared,
  { folder, base, today }: PastPlace,
): Promise<readonly Rescore[]> {
  const { handbook } = after;
  if (handbook === undefined || before.handbook === undefined) return [];
  // A bare number means what it meant when it was written down, so it is read by the text of then.
  const recorded = { ...before.handbook, results: handbook.results };
  const touched = handbook.agreements.filter(({ id }) => {
    return changes.some((change) => touches(change, id)) && resultsOf(recorded, id).length > 0;
  });
  if (touched.length === 0) return [];
  const ids = new Set(touched.map(({ id }) => id));
  const history = await readHistory(folder, { today, ...(base !== undefined && { ref: base }) });
  // Only these agreements: each of their versions has to be opened.
  const only = (side: Handbook) => ({ ...side, agreements: side.agreements.filter(({ id }) => ids.has(id)) });
  const [inForce, now] = [scoringTexts(only(before.handbook), history), scoringTexts(only(handbook), history)];
  const files = { files: [...after.whole.files, ...before.whole.files] };
  return touched.flatMap(({ id }) => {
    const [proposed, texts] = [now.get(id)?.[0], inForce.get(id)];
    if (proposed === undefined || texts === undefined || texts.length === 0) return [];
    const counted = countedOtherwise(changes, proposed, files);
    return [rescore({ texts, proposed, present: texts[0], results: resultsOf(recorded, id), at: today, counted })];
  });
}

/** Whether a change may move what comes of results: its goals, what they are counted by, and what follows from a miss. */
function touches({ class: gravity, field, reaches }: PlacedChange, agreement: string): boolean {
  const own = reaches.find((each) => each.agreement === agreement);
  if (own === undefined || gravity === 'editorial') return false;
  return own.goals.length > 0 || /^(?:goals|remedies|cancellation|exceptions|calendars)\b/.test(field);
}
