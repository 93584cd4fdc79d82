import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GeneratedFile, generateHandbook, type HandbookPlan } from './handbook.ts';

/** What was written: where, how many agreements and files, how many of these are pages (.mdx), and the bytes of all. */
export interface WrittenHandbook {
  readonly folder: string;
  readonly agreements: number;
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Generates a handbook and writes it into a folder, which is made where it is missing. */
export function writeHandbook(folder: string, plan: HandbookPlan): WrittenHandbook {
  return { folder, agreements: plan.agreements, ...writeFiles(folder, generateHandbook(plan)) };
}

/** Writes files below a folder. @returns how many there were, how many of them pages, and their bytes in all. */
export function writeFiles(
  folder: string,
  list: Iterable<GeneratedFile>,
): Pick<WrittenHandbook, 'files' | 'pages' | 'bytes'> {
  let files = 0;
  let pages = 0;
  let bytes = 0;
  for (const { path, text } of list) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    files++;
    if (path.endsWith('.mdx')) pages++;
    bytes += Buffer.byteLength(text);
  }
  return { files, pages, bytes };
}
