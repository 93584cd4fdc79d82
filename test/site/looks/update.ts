import { join } from 'node:path';
import { launchBrowser } from '../../support/browser.ts';
import { repository } from '../../support/repository.ts';
import { run } from '../../support/run.ts';
import { serve } from '../../support/serve.ts';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';
import { difference, keepLook, keptLooks, mostDifferent } from './kept-look.ts';
import { looks } from './pages.ts';
import { takeLooks } from './take-look.ts';

/** Keeps the look of the pages as it is now, and says what is new: `npm run looks`. What is kept, somebody has to look at. */
const place = makeFolder();
const built = await run(['build', join(repository, 'content'), '--out', join(place, 'site'), '--today', '2026-11-21'], {
  timeLimit: 120_000,
});
if (built.code !== 0) throw new Error(built.stderr);
const { address, close } = await serve(join(place, 'site'));
const { browser } = await launchBrowser();
let count = 0;
for (const [name, path] of Object.entries(looks)) {
  for (const look of await takeLooks(browser, path, { at: address })) {
    if (((await difference(name, look)) ?? 1) <= mostDifferent / 4) continue;
    console.log(await keepLook(keptLooks, name, look));
    count += 1;
  }
}
console.log(`${count} pictures are new. Look at each before you commit it.`);
await browser.close();
await close();
removeFolder(place);
