import type { Handbook } from '@living-sla/core';
import type { HandbookHistory } from '@living-sla/core/diff';
import { openHandbook, readHistory, recentChanges } from '@living-sla/host';
import { readScorecards, scoringTexts } from '@living-sla/host/score';
import { once } from './model/once.ts';
import { makeSite, type Site } from './model/site.ts';

/** How many changes the first page lists. */
const changesShown = 12;

/**
 * Reads a handbook and prepares its pages.
 * @param folder the absolute path of the folder with handbook.yaml.
 * @param opened the handbook, where it was opened for that day already.
 */
export function readSite(folder: string, today: string, opened?: Handbook): Promise<Site> {
  return siteReader(folder, today, () => (opened ? Promise.resolve(opened) : openHandbook(folder, today)))();
}

/**
 * Reads a handbook again and again, while somebody writes it. What was stays as it was until somebody commits, so the
 * history is read again only then.
 */
export function siteReader(
  folder: string,
  today: string,
  open = () => openHandbook(folder, today),
): () => Promise<Site> {
  let known: Known | undefined;
  return async () => {
    const [handbook, recent] = await Promise.all([open(), recentChanges(folder, changesShown)]);
    const commit = recent.kind === 'known' ? recent.changes[0]?.commit : undefined;
    const isKnown = commit !== undefined && known?.commit === commit;
    const now = isKnown && known ? known : { commit, history: await readHistory(folder, { today }) };
    known = now;
    const { history } = now;
    const texts = once(() => scoringTexts(handbook, history));
    const scorecards = () => readScorecards(handbook, history, today, texts());
    return makeSite({ handbook, folder, recent, history, scorecards, scoringTexts: texts });
  };
}

/** What was, up to a commit; without one nobody knows whether it is still all. */
interface Known {
  readonly commit: string | undefined;
  readonly history: HandbookHistory;
}
