/** Makes the VSIX file, which any VS Code can install, in `dist`: `pnpm package`. */
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeVsix } from './vsix.ts';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
mkdirSync(folder, { recursive: true });
const { file, bytes } = await makeVsix(folder);
console.log(`${relative('', file)}  ${Math.round(bytes / 1024)} KB`);
