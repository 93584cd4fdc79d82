import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../support/repository.ts';

/** A file of the repository: its path from the root, with slashes, and its text. */
export type OwnFile = { path: string; text: string };

const madeFolders = new Set(['node_modules', 'dist', '.git', '.astro', '.cache', '.vscode-test']);
const madeFiles = /\.(tsbuildinfo|log)$/;
const binary = /\.(png|jpg|jpeg|webp|gif|ico|woff2?|vsix|zip|gz)$/;

/** Every text file that belongs to the repository: all but what tools have made, which .gitignore names. */
export function ownFiles(): OwnFile[] {
  return filesIn('').map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }));
}

/** Those of them that are code: `.ts`, `.mjs`, `.js` and `.astro`. */
export function ownSources(): OwnFile[] {
  return ownFiles().filter(({ path }) => /\.(ts|mjs|js|astro)$/.test(path));
}

/** Whether a file is written by a script of ours: its folder or its name says so, or its first line. */
export function isGenerated({ path, text }: OwnFile): boolean {
  const firstLine = text.slice(0, 200).split('\n')[0] ?? '';
  return /(^|\/)generated\/|\.generated\./.test(path) || /\bgenerated\b/i.test(firstLine);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return madeFolders.has(entry.name) ? [] : filesIn(path);
    return entry.isFile() && !madeFiles.test(path) && !binary.test(path) ? [path] : [];
  });
}
