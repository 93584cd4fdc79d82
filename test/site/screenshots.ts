import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.ts';
import { repository } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { serve } from '../support/serve.ts';
import { smallPicture } from '../support/small-picture.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';

/** Takes the pictures that README.md shows, from the example handbook: `npm run screenshots`. */
const pictures: readonly Picture[] = [
  { name: 'agreement', path: 'agreements/marketing-sales/', width: 1280, height: 1040 },
  { name: 'scorecard', path: 'agreements/marketing-sales/scorecard/', width: 1280, height: 800 },
  { name: 'way-light', path: 'stages/', width: 1280, height: 900 },
  { name: 'way-dark', path: 'stages/', width: 1280, height: 900, colorScheme: 'dark' },
];

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'dark';
}

const place = makeFolder();
const built = await run(['build', join(repository, 'content'), '--out', join(place, 'site'), '--today', '2026-11-21'], {
  timeLimit: 120_000,
});
if (built.code !== 0) throw new Error(built.stderr);
const { address, close } = await serve(join(place, 'site'));
const { browser } = await launchBrowser();
const folder = join(repository, 'site/screenshots');
mkdirSync(folder, { recursive: true });
for (const { name, path, width, height, colorScheme = 'light' } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  await page.goto(new URL(path, address).href);
  await page.evaluate(() => document.fonts.ready);
  writeFileSync(join(folder, `${name}.png`), await smallPicture(await page.screenshot()));
  console.log(`site/screenshots/${name}.png`);
}
await browser.close();
await close();
removeFolder(place);
