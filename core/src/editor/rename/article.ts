import type { Edit } from '../../check/index.ts';
import { articleFor } from '../../check/support/preferred-words.ts';
import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';

/**
 * The article before a word, where another word makes it wrong: “a lead”, but “an inquiry”. One that was wrong already is
 * left alone; it may be no article (“grade A lead”).
 * @param names the old name and the new one, as definitions write them: in capitals a name would read as a short form.
 * @param value the value that the words stand in; undefined in a body.
 */
export function articleEdit(
  file: ParsedFile,
  words: Range,
  names: { readonly from: string; readonly to: string },
  value: Range | undefined,
): Edit[] {
  const { from: old, to } = names;
  const start = Math.max(value?.start ?? file.body.range.start, words.start - 16);
  const [whole = '', article = '', gap = ''] = beforeWords.exec(file.text.slice(start, words.start)) ?? [];
  const wanted = articleFor(to);
  const was = articleFor(old);
  if (mayBeSaidAsWord(old) || mayBeSaidAsWord(to)) return [];
  if (whole === '' || wanted === was || article.toLowerCase() !== was) return [];
  const end = words.start - gap.length;
  const range = { start: end - article.length, end };
  return [{ file: file.path, range, text: article.startsWith('A') ? `A${wanted.slice(1)}` : wanted }];
}

/** An article in the middle of a sentence, or with a capital at the start of one; marks such as `[` or `**` may follow. */
const beforeWords = /(?<![\p{L}\p{N}’'/&-])(an?|(?<=(?:^|[.!?:>]|[.!?:][ \n]|\n|["“*[(])\s*)An?)(\s+[[*_“"(]{0,4})$/u;

/** Nobody can tell from its letters whether a short form such as “SAL” is spelt (“an SAL”) or said as a word (“a SAL”). */
function mayBeSaidAsWord(words: string): boolean {
  return /^(?=\p{Lu}{3})[^AEIOU\P{Lu}]*[AEIOUY][^AEIOU\P{Lu}]/u.test(words);
}
