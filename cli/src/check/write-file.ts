import { randomUUID } from 'node:crypto';
import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a text to a file in one step: whoever reads it meanwhile sees the old text or the new one, never half of it,
 * and where writing fails the file is as it was.
 * @param path the file; it need not exist, its folder must.
 */
export function writeFileAtOnce(path: string, text: string): void {
  // Beside the file, because a rename works within one disk only.
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(unfinished, text, { flag: 'wx' });
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined) chmodSync(unfinished, mode);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * Whether a file still is, byte for byte, the text that was read of it. It is not where somebody has saved it since,
 * where it holds bytes that are no text, and where a link stands in its place: writing would then destroy something.
 */
export function isStill(path: string, text: string): boolean {
  try {
    return lstatSync(path).isFile() && readFileSync(path).equals(Buffer.from(text, 'utf8'));
  } catch {
    return false;
  }
}
