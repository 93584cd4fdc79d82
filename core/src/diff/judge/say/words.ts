import { formatNumber } from '../../../parse/index.ts';
import type { Plain } from '../../snapshot/snapshot.ts';
import { isList, isMap } from '../books/plain.ts';

/** The author's words in quotation marks, on one line, cut behind a word where they are long. */
export function quoted(text: string, longest = 90): string {
  return `“${cut(text, longest)}”`;
}

/** Words on one line, cut behind a word where they are long. Without the point at their end. */
export function cut(text: string, longest = 90): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line.replace(/[.;]$/, '');
  const room = line.slice(0, longest);
  const end = room.lastIndexOf(' ');
  return `${room.slice(0, end > longest / 2 ? end : longest).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** “Marketing”, “Marketing and Sales”, “Marketing, Sales and Support”. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** “Marketing's”, “Sales'”. */
export function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}'` : `${name}'s`;
}

/** “1 goal”, “3 goals”. */
export function counted(amount: number, one: string, more = `${one}s`): string {
  return `${formatNumber(amount)} ${amount === 1 ? one : more}`;
}

/** “a new name”, “an event that stops the clock”. */
export function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

/** The first letter of a sentence is a capital, unless it stands in quotation marks. An author's name keeps its own. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/**
 * A value as a person would say it: a text as it was written, a list with “, ”, and of a mapping its sentence or name, and
 * without one its keys and what stands there. undefined where nothing stands there.
 */
export function inWords(plain: Plain | undefined): string | undefined {
  if (plain === undefined || plain === null) return undefined;
  if (typeof plain === 'string') return plain.replace(/\s+/gu, ' ').trim();
  if (isList(plain)) return plain.map((each) => inWords(each) ?? '').join(', ');
  if (!isMap(plain)) return undefined;
  const named = ['statement', 'term', 'name', 'title', 'metric', 'it', 'to', 'then'].map((key) => plain[key]);
  const name = named.find((each) => typeof each === 'string' && each.trim() !== '');
  if (typeof name === 'string') return name.replace(/\s+/gu, ' ').trim();
  return Object.entries(plain)
    .map(([key, value]) => `${key.replaceAll('-', ' ')} ${inWords(value) ?? ''}`.trim())
    .join(', ');
}
