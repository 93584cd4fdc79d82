import { type Handbook, type HandbookPast, loadHandbook } from '@living-sla/core';
import { fastParser } from './fast-parser.ts';
import { folderHost } from './folder-host.ts';

/**
 * Loads the handbook of a folder from disk with the fast parser.
 * @param folder the folder with handbook.yaml. @param today the day it is looked at, as an ISO date.
 * @param past what its history tells, or somebody who is finding it out; absent where nobody wants to know.
 */
export function openHandbook(
  folder: string,
  today: string,
  past?: Promise<HandbookPast | undefined>,
): Promise<Handbook> {
  return loadHandbook(folderHost(folder), { parser: fastParser, today, past });
}
