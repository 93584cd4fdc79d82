import type { Page } from 'playwright-core';
import { tryAgain } from './waiting.ts';

/** Chooses what the light bulb offers at the cursor, with the keyboard's own way to it. */
export async function takeAction(page: Page, title: string): Promise<void> {
  const offered = page.locator('.action-widget .monaco-list-row');
  await tryAgain(async (timeout) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    await offered.filter({ hasText: title }).first().click({ timeout });
  });
  await offered.first().waitFor({ state: 'hidden' });
}

/** Takes the proposal with this label, of those that are shown or come for what is typed at the cursor. */
export async function takeProposal(page: Page, label: string): Promise<void> {
  const proposal = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label });
  await proposal.first().click();
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
}

/** Saves the open file and waits until it is on the disk. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+S');
  await page.locator('.editor-group-container.active .tab.active.dirty').waitFor({ state: 'detached' });
}

/** Saves every changed file. */
export async function saveAll(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('s');
  await page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
}

/** Gives what stands at the cursor another name, everywhere. */
export async function renameHere(page: Page, newName: string): Promise<void> {
  await page.keyboard.press('F2');
  const box = page.locator('.rename-box input');
  await box.fill(newName);
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}
