/**
 * The same string for the same text. Keys of frontmatter, headings and addresses of links are the same few words in every
 * file: kept once, they take no memory of their own and are compared by address. And what a parser gives may be a slice of
 * all that it has read, which would be kept with it; this is a copy. The bound keeps the memory of an editor that runs for
 * days.
 */
export function oneString(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size > 5_000) kept.clear();
  const copy = Array.from(text).join('');
  kept.set(copy, copy);
  return copy;
}

const kept = new Map<string, string>();
