import { openHandbook, recentChanges } from '@living-sla/host';
import { makeSite, type Site } from './model/site.ts';

/** How many changes the first page lists. */
const changesShown = 12;

/** Reads a handbook and prepares its pages. @param folder the absolute path of the folder with handbook.yaml. */
export async function readSite(folder: string, today: string): Promise<Site> {
  const [handbook, history] = await Promise.all([openHandbook(folder, today), recentChanges(folder, changesShown)]);
  return makeSite(handbook, history, folder);
}
