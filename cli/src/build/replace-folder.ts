import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onInterrupt } from '../terminal/on-interrupt.ts';
import { markFile } from './output-folder.ts';

/**
 * Makes a folder anew, or leaves it as it was: what is made lies beside it until it is whole, and only then takes its
 * place. Nothing half-written is left where making it fails or is interrupted.
 * @param out the absolute path of the folder; it need not exist.
 * @param make writes into the folder that it is given, which is there and empty.
 */
export async function replaceFolder<T>(out: string, make: (unfinished: string) => Promise<T>): Promise<T> {
  // Beside the folder, because a rename works within one disk only.
  const unfinished = `${out}.building-${process.pid}`;
  const remove = () => rmSync(unfinished, { recursive: true, force: true, maxRetries: 3 });
  const endWatch = onInterrupt(() => {
    remove();
    process.exit(interrupted);
  });
  try {
    mkdirSync(dirname(out), { recursive: true });
    remove();
    mkdirSync(unfinished);
    const made = await make(unfinished);
    writeFileSync(join(unfinished, markFile), markText);
    swap(unfinished, out);
    return made;
  } finally {
    endWatch();
    remove();
  }
}

/** What a shell gives a command that was ended by Ctrl-C. */
const interrupted = 130;

const markText = 'This folder was made by "sla build". The next build replaces it as a whole.\n';

function swap(unfinished: string, out: string): void {
  const before = `${out}.before-${process.pid}`;
  if (existsSync(out)) renameSync(out, before);
  try {
    renameSync(unfinished, out);
  } catch (error) {
    if (existsSync(before)) renameSync(before, out);
    throw error;
  }
  rmSync(before, { recursive: true, force: true, maxRetries: 3 });
}
