import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { commitAll } from './driver/handbooks.ts';
import { hover } from './driver/hover.ts';
import { openPreview, shownBeside } from './driver/preview.ts';
import { goTo, openFile } from './driver/quick-input.ts';
import { openView } from './driver/view.ts';
import { handbookSeen, tryAgain } from './driver/waiting.ts';

/** A moment that the README shows, brought about in a window on the example handbook. */
export interface Moment {
  /** The name of its picture. */
  readonly name: string;
  /** What is done to the folder before it is opened; absent where nothing is. */
  readonly prepare?: (folder: string) => void;
  /** Brings it about. @param folder the handbook. @throws where it does not come. */
  readonly stage: (page: Page, folder: string) => Promise<void>;
}

/** All of them, in the order of the README. */
export const moments: readonly Moment[] = [
  {
    name: 'editor-goal',
    stage: async (page, folder) => {
      await openAgreement(page, folder, 'goals:');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Home');
      await page.keyboard.type('  - Sales follows up on 95% of MQLs as soon as possible.');
      await handbookSeen(page, /SLA: \d+ errors?/);
      await hover(page, 'follows up', 'does not say by when');
    },
  },
  {
    name: 'editor-term',
    stage: async (page, folder) => {
      await openAgreement(page, folder, '## How a lead reaches Sales');
      await hover(page, 'SAL', 'Sales Accepted Lead');
    },
  },
  {
    name: 'editor-preview',
    stage: async (page, folder) => {
      await openAgreement(page, folder, '  - id: first-contact');
      const preview = await openPreview(page);
      const goal = preview.getByText('Make first contact with 95% of MQLs within 4 business hours.').first();
      await goal.waitFor();
      await scrolledTo(goal);
      await page.mouse.move(2, 2);
    },
  },
  {
    name: 'editor-changes',
    prepare: commitAll,
    stage: async (page, folder) => {
      await openAgreement(page, folder, '    target: at least 560');
      for (let digits = 0; digits < 3; digits++) await page.keyboard.press('Backspace');
      await page.keyboard.type('600');
      const lens = page.locator('.codelens-decoration', { hasText: /Material since 4\.0\.0: .*560.*600/ });
      await lens.locator('a').first().click();
      const changes = await shownBeside(page, 'Changes');
      await changes.getByText(/from 560 to 600/).waitFor();
      await page.mouse.move(2, 2);
    },
  },
];

/** Waits until the preview has brought something into sight. */
function scrolledTo(place: Locator): Promise<void> {
  return tryAgain(async () => {
    const seen = await place.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    if (!seen) throw new Error('The preview does not show what the cursor is at.');
  });
}

/** Settings of the pictures: what would only take room is not there. */
export const pictureSettings = {
  'editor.minimap.enabled': false,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.wordWrap': 'on',
  // The tests turn it off otherwise; a comparison asks it what stood there before.
  'git.enabled': true,
} as const;

/** The themes of the pictures, by the colours that a reader of the README may have chosen. */
export const themes = { light: 'Light 2026', dark: 'Dark 2026' } as const;

/** How large a picture is, in pixels. */
export const pictureSize = { width: 1120, height: 640 } as const;

/** A picture of a window that has come to rest: colours and marks come one after the other. */
export async function takePicture(page: Page): Promise<Buffer> {
  await page.locator('.statusbar-item', { hasText: 'Activating Extensions' }).waitFor({ state: 'hidden' });
  const take = () => page.screenshot({ animations: 'disabled', caret: 'hide' });
  let picture = await take();
  for (let same = 0; same < 5; ) {
    const next = await take();
    same = next.equals(picture) ? same + 1 : 0;
    picture = next;
  }
  return picture;
}

/** Opens the agreement with the cursor behind a line, beside the view of the handbook. */
async function openAgreement(page: Page, folder: string, line: string): Promise<void> {
  const path = 'slas/marketing-sales.mdx';
  const lines = readFileSync(join(folder, path), 'utf8').split('\n');
  await handbookSeen(page);
  await openView(page);
  await openFile(page, path);
  await goTo(page, lines.indexOf(line) + 1, line.length + 1);
}
