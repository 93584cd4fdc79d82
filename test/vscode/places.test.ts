import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { renameInExplorer } from './driver/explorer.ts';
import { smallHandbook } from './driver/handbooks.ts';
import { hover } from './driver/hover.ts';
import { openFile } from './driver/quick-input.ts';
import { runningExtensions } from './driver/running.ts';
import { squiggles } from './driver/squiggles.ts';
import { handbookSeen, soon } from './driver/waiting.ts';
import { sharedWindow, visualStudio } from './driver/window.ts';

const open = visualStudio();
const agreement = 'slas/marketing-sales.mdx';
const small = sharedWindow(open, () =>
  makeFolder({
    ...smallHandbook,
    'guide/start.mdx': '---\ntitle: Start\n---\n\nRead [the agreement](../slas/marketing-sales.mdx).\n',
  }),
);

test('where no handbook is, the extension does not even start', async () => {
  const vague = '---\ngoals: [Improve the mood.]\n---\n\nSales will call soon.\n';
  const page = await open(temporaryFolder({ 'slas/a.mdx': vague, 'settings.yaml': 'a: b\n' }));
  await openFile(page, 'slas/a.mdx');
  await openFile(page, 'settings.yaml');
  const running = await runningExtensions(page);
  expect(running.length).toBeGreaterThan(0);
  expect(running).not.toContain('Living SLA');
  expect(await page.locator('.statusbar-item', { hasText: 'SLA' }).count()).toBe(0);
});

test('where one is, it starts; a file beside the handbook is left alone', async () => {
  const inside = Object.entries(smallHandbook).map(([path, text]) => [`handbook/${path}`, text]);
  const folder = temporaryFolder({
    ...Object.fromEntries(inside),
    'handbook/slas/vague.mdx': '---\ntitle: Vague\nparties: [A, B]\ngoals: [Improve the mood.]\n---\n',
    'notes/vague.mdx': '---\ntitle: Vague\nparties: [A, B]\ngoals: [Improve the mood.]\n---\n',
  });
  const page = await open(folder);
  await openFile(page, 'handbook/slas/vague.mdx');
  await expect.poll(() => squiggles(page), soon).toContainEqual({ severity: 'warning', words: 'Improve the mood.' });
  expect(await runningExtensions(page)).toContain('Living SLA');
  await openFile(page, 'notes/vague.mdx');
  await page.locator('.statusbar-item', { hasText: 'SLA: ' }).click();
  await page.locator('.quick-input-widget', { hasText: 'Nothing is shown for vague.mdx' }).waitFor();
  expect(await squiggles(page)).toEqual([]);
});

test('words are underlined where they stand: Windows line ends, right-to-left text, tabs, characters of two units', async () => {
  const lines = [
    '---',
    'title: שיווק ומכירות 🤝',
    'parties: [שיווק, Sales]',
    'goals:',
    '  - "🎯🎯 שלום: improve the mood."',
    '---',
    '',
    '\tthe 👩‍👩‍👧 عميل محتمل: a hot lead 🔥 of the team',
    '',
    'עברית 🎯 a Hot Lead 🔥 ועוד ליד חם עברית',
    '',
  ];
  const term = smallHandbook['glossary/mql.mdx']?.replace('abbr: MQL', 'abbr: MQL\navoid: [hot lead, ליד חם]') ?? '';
  const folder = temporaryFolder({
    ...smallHandbook,
    'glossary/mql.mdx': term,
    'slas/windows.mdx': lines.join('\r\n'),
  });
  const page = await open(folder);
  await openFile(page, 'slas/windows.mdx');
  const words = async () => [...new Set((await squiggles(page)).map((squiggle) => squiggle.words))];
  await expect
    .poll(words, soon)
    .toEqual(['"🎯🎯 שלום: improve the mood."', 'improve', 'hot lead', 'Hot Lead', 'ליד חם']);
});

test('two handbooks in one workspace keep their words apart', async () => {
  const one = Object.entries(smallHandbook).map(([path, text]) => [`one/${path}`, text]);
  const two = one.map(([path = '', text = '']) => [
    path.replace('one/', 'two/'),
    text.replace('A lead that fits', 'Whatever fits'),
  ]);
  const both = Object.fromEntries([...one, ...two]);
  const folder = temporaryFolder({
    ...both,
    'both.code-workspace': '{ "folders": [{ "path": "one" }, { "path": "two" }] }',
  });
  for (const workspace of [folder, join(folder, 'both.code-workspace')]) {
    const page = await open(workspace);
    await openFile(page, join(folder, 'one', agreement));
    await handbookSeen(page);
    expect(await hover(page, 'MQLs', 'Marketing Qualified Lead')).toContain('A lead that fits');
    await openFile(page, join(folder, 'two', agreement));
    expect(await hover(page, 'MQLs', 'Whatever fits')).not.toContain('A lead that fits');
  }
});

test('what another program writes counts at once', async () => {
  const { page, folder } = await small();
  await openFile(page, agreement);
  await handbookSeen(page, 'SLA: no errors, 1 term');
  const term = '---\nterm: Business hour\nmeans: An hour between 09:00 and 17:00 from Monday to Friday.\n---\n';
  writeFileSync(join(folder, 'glossary/business-hour.mdx'), term);
  await handbookSeen(page, 'SLA: no errors, 2 terms');
  expect(await hover(page, 'business hours', 'Business hour')).toContain('An hour between 09:00 and 17:00');
  rmSync(join(folder, 'glossary'), { recursive: true });
  await handbookSeen(page, 'SLA: no errors, no terms');
});

test('a folder that gets another name takes its files along, and what led there is told', async () => {
  const { page, folder } = await small();
  await openFile(page, 'guide/start.mdx');
  await renameInExplorer(page, 'slas', 'agreements');
  const words = async () => (await squiggles(page)).map((squiggle) => squiggle.words);
  await expect.poll(words, soon).toEqual(['../slas/marketing-sales.mdx']);
  expect(readFileSync(join(folder, 'agreements/marketing-sales.mdx'), 'utf8')).toBe(smallHandbook[agreement]);
  await renameInExplorer(page, 'agreements', 'slas');
  await expect.poll(words, soon).toEqual([]);
});
