import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkHandbook } from '@living-sla/core';
import { openHandbook } from '@living-sla/host';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../support/serve.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { build } from './build-apart.ts';
import { visitor } from './visitor.ts';

/** The smallest handbook: it says whose it is, and nothing else. */
const nothingElse = { 'handbook.yaml': 'organisation: Acme\n' };

const visit = visitor();
const place = makeFolder({ 'handbook/handbook.yaml': nothingElse['handbook.yaml'] });
let served: Served;

beforeAll(async () => {
  await build(join(place, 'handbook'), join(place, 'site'));
  served = await serve(join(place, 'site'));
}, 120_000);

afterAll(async () => {
  await served?.close();
  removeFolder(place);
});

test.each([
  '',
  'agreements/',
  'scorecard/',
  'parties/',
  'stages/',
  'calendar/',
  'glossary/',
  'words/by-stage/',
  'words/by-party/',
  'onboarding/',
  'onboarding/cards/',
  'onboarding/quiz/',
  'reviews/',
  'guide/',
])('the empty list at “%s” shows a file that is right as it stands', async (path) => {
  const { page, complaints } = await visit(path, { at: served.address });
  const empty = page.locator('main .empty-state:has(pre)').first();
  const file = (await empty.locator('p code').first().textContent()) ?? '';
  const text = `${await empty.locator('pre').textContent()}\n`;
  expect(await graveFindings(file, text)).toEqual([]);
  expect(complaints).toEqual([]);
});

/** What is found in a handbook that holds the file alone. Hints aside: they tell of what is still missing around it. */
async function graveFindings(file: string, text: string): Promise<string[]> {
  const folder = temporaryFolder(nothingElse);
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  const handbook = await openHandbook(folder, '2026-11-21');
  expect([...handbook.files.keys()], 'read as a file of the handbook').toContain(file);
  const { findings } = checkHandbook(handbook);
  return findings.filter(({ severity }) => severity !== 'hint').map(({ rule, message }) => `${rule}: ${message}`);
}
