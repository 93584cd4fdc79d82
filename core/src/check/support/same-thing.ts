/** Whether two names of what is counted share a word of three letters or more: “MQLs to Sales” and “new MQL”. */
export function shareAWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

/** A name as it is compared: small letters, one space, no plural, no article. */
export function sameName(text: string): string {
  if (text === '') return '';
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = wordsOf(text).join(' ');
  if (names.size > mostNames) names.clear();
  names.set(text, name);
  return name;
}

/** The same few names stand in many goals. The bound keeps the memory of an editor that runs for days. */
const names = new Map<string, string>();
const mostNames = 20_000;

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !articles.has(word))
    .map((word) => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : word));
}

const articles = new Set(['the', 'a', 'an']);
