/** Bundles the extension into `dist`: `pnpm --filter living-sla-vscode build`. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleExtension } from './bundle.ts';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
rmSync(folder, { recursive: true, force: true });
const bundles = await bundleExtension(folder);
for (const [file, { outputs }] of Object.entries(bundles)) {
  const bytes = Object.entries(outputs).find(([path]) => path.endsWith(file))?.[1].bytes ?? 0;
  console.log(`dist/${file}  ${Math.round(bytes / 1024)} KB`);
}
