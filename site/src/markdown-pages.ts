import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses } from './model/addresses.ts';
import { pageMarkdown } from './model/markdown/page-markdown.ts';

/**
 * Writes every page as Markdown beside it. It begins as soon as the pages are drawn and goes on while the search index is
 * made by another process, so that a build hardly waits for it.
 */
export function markdownPages(): AstroIntegration {
  let writing: Promise<void> = Promise.resolve();
  return {
    name: 'living-sla-markdown',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        writing = writeMarkdown(fileURLToPath(dir));
        // Whoever waits for it below is told of a failure; until then it is nobody's.
        writing.catch(() => {});
      },
      'astro:build:done': () => writing,
    },
  };
}

/** Writes the Markdown of every page below a folder. */
async function writeMarkdown(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const folders = files.filter((file) => file.isFile() && file.name === pageFile).map((file) => file.parentPath);
  const next = folders.values();
  await Promise.all(Array.from({ length: atOnce }, () => work()));

  async function work(): Promise<void> {
    for (const each of next) {
      const html = await readFile(join(each, pageFile), 'utf8');
      await writeFile(join(each, markdownFile), pageMarkdown(html, addressOf(relative(folder, each))));
    }
  }
}

const pageFile = 'index.html';
const markdownFile = addresses.markdown('');
/** How many files are read or written at a time. */
const atOnce = 8;

function addressOf(path: string): string {
  const parts = path.split(sep).filter((part) => part !== '');
  return encodeURI(`/${parts.map((part) => `${part}/`).join('')}`);
}
