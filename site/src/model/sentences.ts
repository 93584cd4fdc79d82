/** The first sentence of a text; all of it where it is one. A point inside a number or a short form ends nothing. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const end = /(?<!\b(?:e\.g|i\.e|etc|vs|approx|no))[.!?](?=\s+["“(]?\p{Lu})/u.exec(line);
  return end === null ? line : line.slice(0, end.index + 1);
}

/** A list as people say it: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Words of which one is meant: "a", "a or b", "a, b or c". */
export function either(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The same words with a capital at the beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A length of time after “within”; a day that is only named, as in “same business day”, is “on” it. */
export function withinTime(length: string): string {
  return length.startsWith('same ') ? `on the ${length}` : `within ${length}`;
}
