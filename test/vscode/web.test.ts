import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { takeProposal } from './driver/editing.ts';
import { smallHandbook } from './driver/handbooks.ts';
import { hover } from './driver/hover.ts';
import { goTo, openFile } from './driver/quick-input.ts';
import { squiggles } from './driver/squiggles.ts';
import { visibleText } from './driver/visible-text.ts';
import { handbookSeen, soon } from './driver/waiting.ts';
import { browserStudio } from './driver/window.ts';

const open = browserStudio();

test('in the browser alone, where files are virtual, a vague goal is underlined, a term explained, a key proposed', async () => {
  const page = await open(temporaryFolder(smallHandbook));
  await openFile(page, 'slas/marketing-sales.mdx');
  await handbookSeen(page);
  expect(await hover(page, 'MQLs', 'Marketing Qualified Lead')).toContain('A lead that fits');
  await goTo(page, 4, 'goals:'.length + 1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('  - Improve the quality of leads.');
  const vague = { severity: 'warning', words: 'Improve the quality of leads.' };
  await expect.poll(() => squiggles(page), soon).toContainEqual(vague);
  await goTo(page, 3, 'parties: [Marketing, Sales]'.length + 1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('summ');
  await takeProposal(page, 'summary');
  await expect.poll(() => visibleText(page), soon).toContainEqual(expect.stringMatching(/^summary: /));
});
