import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { smallHandbook } from './driver/handbooks.ts';
import { hover } from './driver/hover.ts';
import { goTo, openFile } from './driver/quick-input.ts';
import { squiggles } from './driver/squiggles.ts';
import { handbookSeen, soon } from './driver/waiting.ts';
import { visualStudio } from './driver/window.ts';

const open = visualStudio({ asksForTrust: true });

test('a folder whose authors one does not trust is checked all the same, because nothing in it is executed', async () => {
  const page = await open(temporaryFolder(smallHandbook));
  await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  await openFile(page, 'slas/marketing-sales.mdx');
  await handbookSeen(page);
  expect(await hover(page, 'MQLs', 'Marketing Qualified Lead')).toContain('A lead that fits');
  await goTo(page, 4, 'goals:'.length + 1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('  - Improve the quality of leads.');
  const vague = { severity: 'warning', words: 'Improve the quality of leads.' };
  await expect.poll(() => squiggles(page), soon).toContainEqual(vague);
});
