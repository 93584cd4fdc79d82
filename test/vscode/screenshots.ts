/** Takes the pictures of the editor that README.md shows, in a real VS Code: `npm run screenshots`. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.ts';
import { repository } from '../support/repository.ts';
import { smallPicture } from '../support/small-picture.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';
import { closePage, newPage, openWindow, windowAddress } from './driver/open-page.ts';
import { moments, pictureSettings, pictureSize, takePicture, themes } from './moments.ts';
import { startCodeServer } from './server/code-server.ts';
import { prepareVisualStudio } from './setup.ts';

const place = makeFolder();
const { codeServer, extensions } = await prepareVisualStudio(place);
const { browser } = await launchBrowser();
const pictures = join(repository, 'site/screenshots');
mkdirSync(pictures, { recursive: true });
for (const [colours, theme] of Object.entries(themes)) {
  const settings = { ...pictureSettings, 'workbench.colorTheme': theme };
  const server = await startCodeServer(codeServer, extensions, { settings });
  for (const { name, prepare, stage } of moments) {
    const folder = join(place, colours, name, 'handbook');
    cpSync(join(repository, 'content'), folder, { recursive: true });
    prepare?.(folder);
    const page = await newPage(browser, { viewport: pictureSize });
    await openWindow(page, windowAddress(server.address, folder));
    await stage(page, folder);
    writeFileSync(join(pictures, `${name}-${colours}.png`), await smallPicture(await takePicture(page)));
    console.log(`site/screenshots/${name}-${colours}.png`);
    await closePage(page);
  }
  await server.stop();
}
await browser.close();
removeFolder(place);
