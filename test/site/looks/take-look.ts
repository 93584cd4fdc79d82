import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { openVisit } from '../visitor.ts';
import { screens, themes } from './pages.ts';

/** The first screen of a page, made small: a change of layout or of colours is seen, another drawing of letters is not. */
export interface Look {
  readonly screen: keyof typeof screens;
  readonly theme: (typeof themes)[number];
  /** Pixels, four bytes each. */
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

/** How many pixels of a screen become one, in each direction. */
const shrink = 4;

/**
 * Takes the looks of one page: two screens, two themes.
 * @param path the page, relative to the site's root.
 * @param at the address of the site; the one that the tests serve where it is left out.
 * @param before is done on the page before the picture is taken.
 */
export async function takeLooks(
  browser: Browser,
  path: string,
  { at, before }: { at?: string; before?: (page: Page) => Promise<void> } = {},
): Promise<Look[]> {
  const taken: Look[] = [];
  for (const [screen, viewport] of Object.entries(screens) as [Look['screen'], (typeof screens)['phone']][]) {
    const { page } = await openVisit(browser, path, {
      viewport,
      reducedMotion: 'reduce',
      ...(at === undefined ? {} : { at }),
    });
    await before?.(page);
    for (const theme of themes) taken.push({ screen, theme, ...(await takeLook(page, theme)) });
    await page.context().close();
  }
  return taken;
}

async function takeLook(page: Page, theme: Look['theme']): Promise<Pick<Look, 'pixels' | 'width' | 'height'>> {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, theme);
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return smallPixels(png, shrink);
}

/** A picture as raw pixels, each side divided by a number. */
export async function smallPixels(png: Buffer | string, by = 1): Promise<Pick<Look, 'pixels' | 'width' | 'height'>> {
  const picture = sharp(png);
  const { width = 0 } = await picture.metadata();
  const { data, info } = await picture
    .resize({ width: Math.round(width / by), kernel: 'mitchell' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}
