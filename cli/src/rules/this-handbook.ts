import { join } from 'node:path';
import { handbookFile, loadHandbook, memoryHost, type Rule, settingOf } from '@living-sla/core';
import { fastParser, findHandbook, folderHost, today } from '@living-sla/host';
import { pathFrom } from '../handbook/choose-handbook.ts';

/**
 * How the handbook around the working folder wants a rule, in a sentence.
 * @returns one line, or none where there is no handbook.
 */
export async function settingHere(rule: Rule): Promise<string[]> {
  const folder = findHandbook('.');
  const text = folder && (await folderHost(folder).read(handbookFile));
  if (folder === undefined || text === undefined) return [];
  // Its pages say nothing about a rule, so they are not read.
  const host = memoryHost({ [handbookFile]: text });
  const handbook = await loadHandbook(host, { parser: await fastParser(), today: today() });
  const { severity } = settingOf(rule, handbook);
  return [`In this handbook: ${severity} (see ${pathFrom('.', join(folder, handbookFile))}).`];
}
