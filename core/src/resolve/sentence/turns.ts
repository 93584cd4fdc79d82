import { wordsInTurns } from './words/in-turns/index.ts';

/**
 * Turns of phrase, one a line, as a pattern of whole words in lower case. A line that is indented further goes on with
 * the one above; a line that begins with two slashes is a remark. The notation is that of patterns, made shorter:
 *
 * - `(a|b)` groups and keeps nothing;
 * - `<size>` is any word of that list of `words/in-turns`, or a sign of the list below;
 * - `’` is an apostrophe, straight or not.
 */
export function turns(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?:${sourceOf(strings, parts)})(?![\\p{L}\\d-])`, 'gu');
}

/** The same notation for a pattern that need not find whole words. @param flags of the pattern; “u” is among them. */
export function pattern(flags: string): (strings: TemplateStringsArray, ...parts: readonly string[]) => RegExp {
  return (strings, ...parts) => new RegExp(sourceOf(strings, parts), flags);
}

/** A piece that several turns share, in the same notation. */
export function part(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return `(?:${sourceOf(strings, parts)})`;
}

/** What stands for many words, or for the end of some. */
const signs: Readonly<Record<string, string>> = {
  word: "[\\p{L}’'-]+",
  token: "[\\p{L}\\d’'-]+",
  gap: '(?= |[.,;]|$)',
  stop: '(?=[.,;]|$)',
  number: '(?:\\d+|<number-word>)',
  ordinal: '(?:<ordinal-word>|\\d{1,2}(?:st|nd|rd|th))',
};

function sourceOf(strings: TemplateStringsArray, parts: readonly string[]): string {
  const lines = String.raw(strings, ...parts).split('\n');
  const indent = lines.find((line) => line.trim() !== '')?.search(/\S/) ?? 0;
  const found: string[] = [];
  for (const line of lines) {
    const words = line.trim();
    if (words === '' || words.startsWith('//')) continue;
    if (found.length > 0 && line.search(/\S/) > indent) found.push(`${found.pop()}${words}`);
    else found.push(words);
  }
  return found.map(expanded).join('|');
}

/** A turn in the notation of patterns. What stands in square brackets, and what has been expanded, stays as it is. */
function expanded(turn: string): string {
  return turn.replace(notation, (found: string, list: string | undefined) => {
    if (found === '(') return '(?:';
    if (found === '’') return "[’']";
    if (list === undefined) return found;
    const sign = signs[list];
    return sign === undefined ? choiceOf(list) : expanded(sign);
  });
}

const notation = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?|<([a-z]+(?:-[a-z]+)*)>|[(’]/gu;

function choiceOf(name: string): string {
  const words = wordsInTurns[name];
  if (words === undefined) throw new Error(`There is no list of words named ${name}.`);
  return `(?:${byFirstLetter(words.trim().split(/\s+/).map(formsOf)).join('|')})`;
}

/** The same choice, told apart by its first letter first, which is tried much faster. */
function byFirstLetter(choices: readonly string[]): string[] {
  // `Map.groupBy` is younger than the oldest editor that this runs in.
  const groups = new Map<string, string[]>();
  for (const choice of choices) {
    const letter = choice.charAt(0);
    groups.set(letter, [...(groups.get(letter) ?? []), choice]);
  }
  return [...groups].flatMap(([letter, [first = '', ...others]]) => {
    if (others.length === 0 || !/\p{L}/u.test(letter)) return [first, ...others];
    return `${letter}(?:${[first, ...others].map((choice) => choice.slice(1)).join('|')})`;
  });
}

/** “opportunity+” stands for opportunity and opportunities; “at_ease” is two words. */
function formsOf(entry: string): string {
  const words = entry.replaceAll('_', ' ').replaceAll(/[’']/g, "[’']");
  if (!words.endsWith('+')) return words;
  const one = words.slice(0, -1);
  if (/[^aeiou]y$/.test(one)) return `${one.slice(0, -1)}(?:y|ies)`;
  return /(?:[sxz]|[cs]h|o)$/.test(one) ? `${one}(?:es)?` : `${one}s?`;
}
