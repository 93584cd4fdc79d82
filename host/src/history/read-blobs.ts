import { once } from 'node:events';
import { makeBatchReader } from './batch-reader.ts';
import { startGit } from './git.ts';
import { partialCopy } from './git-problem.ts';

/** The largest text that is read, in bytes. No agreement comes near it. */
export const mostBytes = 5 * 1024 * 1024;

/**
 * The texts of blobs, in one run of git.
 * @param blobs their full names; one that stands twice is read once.
 * @returns by name; one that is larger than `mostBytes`, or no text in UTF-8, is left out.
 * @throws GitProblem `partial` where one is not there.
 */
export async function readBlobs(folder: string, blobs: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(blobs)];
  const texts = new Map<string, string>();
  if (names.length === 0) return texts;
  const { process: child, ended } = startGit(folder, ['cat-file', '--batch']);
  let isOneMissing = false;
  const read = makeBatchReader(mostBytes, ({ name, content }) => {
    isOneMissing ||= content === 'missing';
    const text = typeof content === 'string' ? undefined : decode(content);
    if (text !== undefined) texts.set(name, text);
  });
  child.stdout.on('data', read);
  const feed = async () => {
    for (const name of names) {
      // Whoever hands git all names at once keeps them in memory while it writes.
      if (!child.stdin.write(`${name}\n`)) await Promise.race([once(child.stdin, 'drain'), ended]);
    }
    child.stdin.end();
  };
  await Promise.all([feed(), ended]);
  if (isOneMissing) throw partialCopy();
  return texts;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(content: Buffer): string | undefined {
  try {
    return utf8.decode(content);
  } catch {
    return undefined;
  }
}
