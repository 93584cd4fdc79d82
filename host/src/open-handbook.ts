import { type Handbook, loadHandbook } from '@living-sla/core';
import { fastParser } from './fast-parser.ts';
import { folderHost } from './folder-host.ts';

/**
 * Loads the handbook of a folder from disk with the fast parser.
 * @param folder the folder with handbook.yaml. @param today the day it is looked at, as an ISO date.
 */
export function openHandbook(folder: string, today: string): Promise<Handbook> {
  return loadHandbook(folderHost(folder), { parser: fastParser, today });
}
