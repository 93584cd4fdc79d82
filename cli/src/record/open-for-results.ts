import { fiscalYearStart, type Handbook, type MonthDay } from '@living-sla/core';
import type { HandbookHistory } from '@living-sla/core/diff';
import type { ScoringText } from '@living-sla/core/score';
import { openHandbook, readHistory, readPast, today } from '@living-sla/host';
import { scoringTexts } from '@living-sla/host/score';

/** A handbook into which values are written, with its past. */
export interface OpenForResults {
  /** The absolute path of its folder. */
  readonly folder: string;
  readonly day: string;
  readonly handbook: Handbook;
  readonly history: HandbookHistory;
  /** The texts of each agreement, the newest first. */
  readonly texts: ReadonlyMap<string, readonly ScoringText[]>;
  readonly fiscal: { readonly fiscalYearStarts: MonthDay };
}

/** Opens a handbook as `sla check` does, and its versions besides. @param at an ISO date; absent: the machine's own day. */
export async function openForResults(folder: string, at: string | undefined): Promise<OpenForResults> {
  const day = at ?? today();
  const past = readPast(folder).then((read) => read.past);
  const [handbook, history] = await Promise.all([openHandbook(folder, day, past), readHistory(folder, { today: day })]);
  const fiscal = { fiscalYearStarts: fiscalYearStart(handbook.settings.facts) };
  return { folder, day, handbook, history, texts: scoringTexts(handbook, history), fiscal };
}
