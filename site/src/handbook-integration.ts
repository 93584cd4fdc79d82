import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module through which a page asks for the handbook: `import { site } from 'virtual:living-sla'`. */
const moduleName = 'virtual:living-sla';
const resolvedName = `\0${moduleName}`;

/** Gives the pages the handbook that was handed over under a key. */
export function handbookIntegration(key: string): AstroIntegration {
  return {
    name: 'living-sla-handbook',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [virtualModule(key)] } }),
    },
  };
}

function virtualModule(key: string) {
  // Packed, this file and that one are JavaScript.
  const file = new URL(`./hand-over${extname(import.meta.url)}`, import.meta.url);
  const handOver = JSON.stringify(fileURLToPath(file));
  const code = `import { handedOver } from ${handOver};\nexport const site = () => handedOver(${JSON.stringify(key)});`;
  return {
    name: 'living-sla-handbook',
    resolveId: (id: string) => (id === moduleName ? resolvedName : undefined),
    load: (id: string) => (id === resolvedName ? code : undefined),
  };
}
