import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('serve', () => {
  test('serves a folder on this machine, answers 404 with its page for it, and closes', async () => {
    const folder = temporaryFolder({ 'index.html': '<h1>Home</h1>', 'terms/index.html': 'Terms', '404.html': 'Lost' });
    const { address, close } = await serve(folder);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(`${address}terms/`)).text()).toBe('Terms');
    const lost = await fetch(`${address}nowhere`);
    expect([lost.status, await lost.text()]).toEqual([404, 'Lost']);
    await close();
    await expect(fetch(address)).rejects.toThrow();
  });
});

describe('launchBrowser', () => {
  test('starts a Chromium that draws words, and says where it came from', async () => {
    const { browser, from } = await launchBrowser();
    const page = await browser.newPage();
    await page.goto('data:text/html;charset=utf-8,<title>Agreement</title><span>word</span>');
    expect(await page.title()).toBe('Agreement');
    const box = await page.locator('span').boundingBox();
    expect(box?.width).toBeGreaterThan(20);
    expect((await page.screenshot()).length).toBeGreaterThan(500);
    expect(from).not.toBe('');
    await browser.close();
  });

  test('names the variable when it points nowhere', async () => {
    const before = process.env.SLA_BROWSER;
    process.env.SLA_BROWSER = 'nowhere/chromium';
    try {
      await expect(launchBrowser()).rejects.toThrow('SLA_BROWSER names a browser that is not there: nowhere/chromium.');
    } finally {
      if (before === undefined) delete process.env.SLA_BROWSER;
      else process.env.SLA_BROWSER = before;
    }
  });
});
