import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { type Look, smallPixels } from './take-look.ts';

/**
 * More of a picture than this, and it looks different. Two runs differ by 0.0006 at most; a title that is gone from the
 * header makes 0.007.
 */
export const mostDifferent = 0.005;

/** Where the kept pictures lie. */
export const keptLooks = join(import.meta.dirname, 'pictures');

/** How much of a page's look differs from the kept one, from 0 to 1; undefined where none is kept. */
export async function difference(name: string, look: Look): Promise<number | undefined> {
  const file = join(keptLooks, fileName(name, look));
  if (!existsSync(file)) return undefined;
  const kept = await smallPixels(file);
  if (kept.width !== look.width || kept.height !== look.height) return 1;
  const pixels = pixelmatch(kept.pixels, look.pixels, undefined, look.width, look.height, { threshold: 0.12 });
  return pixels / (look.width * look.height);
}

/** Keeps a look in a folder. @returns the file. */
export async function keepLook(folder: string, name: string, look: Look): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const { pixels, width, height } = look;
  const file = join(folder, fileName(name, look));
  await sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, effort: 10 })
    .toFile(file);
  return file;
}

function fileName(name: string, { screen, theme }: Look): string {
  return `${name}-${screen}-${theme}.png`;
}
