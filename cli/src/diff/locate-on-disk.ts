import { readFileSync } from 'node:fs';
import { fileKind } from '@living-sla/core';
import { findHandbook, folderHost } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import { chooseHandbook, pathFrom } from '../handbook/choose-handbook.ts';
import type { Located } from './located.ts';
import type { Target } from './target.ts';

/**
 * Finds a file or folder on disk and the handbook around it.
 * @throws CannotRun for a folder in no handbook, and for a file that is no text of a handbook.
 */
export function locateOnDisk(target: Target & { readonly kind: 'file' | 'folder' }): Located {
  return target.kind === 'folder' ? locateFolder(target.path, target.given) : locateFile(target.path, target.given);
}

function locateFolder(path: string, given: string): Located {
  const { folder, inside } = chooseHandbook([path]);
  return {
    name: given,
    host: folderHost(folder),
    folder,
    kind: 'folder',
    inside: inside?.[0] ?? '',
    path,
    given,
    text: undefined,
  };
}

function locateFile(path: string, given: string): Located {
  const text = textOf(readFileSync(path), given);
  const folder = findHandbook(path);
  const below = folder === undefined ? undefined : pathFrom(folder, path);
  const inside = below === undefined || fileKind(below) === undefined ? undefined : below;
  const host = folder === undefined ? undefined : folderHost(folder);
  return { name: given, host, folder, kind: 'file', inside, path, given, text };
}

/** The text of a file. @throws CannotRun where it is none that a handbook could hold. */
export function textOf(bytes: Uint8Array, given: string): string {
  const way = 'Agreements, terms, reviews and pages are .mdx files; the root mark of a handbook is handbook.yaml.';
  if (!/\.(mdx?|ya?ml)$/i.test(given)) throw new CannotRun(`“${given}” is no file of a handbook. ${way}`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CannotRun(`“${given}” is no text in UTF-8. Save it in that encoding, then try again.`);
  }
}
