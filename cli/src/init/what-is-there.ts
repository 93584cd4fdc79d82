import { CannotRun } from '../cannot-run.ts';
import { pathFrom } from '../handbook/choose-handbook.ts';
import { type FileToWrite, inTheWay } from './write-new-files.ts';

/**
 * What of the planned files is to be written: all, where nothing stands in the way. A file of the handbook itself never
 * gives way to what is there; any other may, where the person says so.
 * @param own the files of the handbook. @param more all others. @param keep whether the command line said so already.
 * @param asks whether a person can be asked.
 * @throws CannotRun, with the names of what stands in the way.
 */
export async function withoutKept(
  own: readonly FileToWrite[],
  more: readonly FileToWrite[],
  keep: boolean,
  asks: boolean,
): Promise<FileToWrite[]> {
  const needed = inTheWay(own.map(({ path }) => path));
  if (needed.length > 0) throw new CannotRun(`${areThere(needed)} already, and no file is written over. ${wayOut}`);
  const there = inTheWay(more.map(({ path }) => path));
  if (there.length === 0) return [...own, ...more];
  if (!keep && !(asks && (await askToKeep(there)))) {
    const or = 'Or leave what is there as it is, and write the rest, with --keep.';
    throw new CannotRun(`${areThere(there)} already, and no file is written over. ${wayOut} ${or}`);
  }
  // What lies below a file that stands where a folder would be cannot be written either.
  return [...own, ...more.filter(({ path }) => inTheWay([path]).length === 0)];
}

async function askToKeep(paths: readonly string[]): Promise<boolean> {
  const { askToKeep } = await import('./ask.ts');
  return askToKeep(areThere(paths));
}

function areThere(paths: readonly string[]): string {
  const names = paths.map((path) => `“${pathFrom('.', path)}”`);
  return `${new Intl.ListFormat('en').format(names)} ${names.length === 1 ? 'is' : 'are'} there`;
}

const wayOut = 'Nothing was written. Move it away, or name another folder.';
