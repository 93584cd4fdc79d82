import type { DataMap, ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { Fix } from '../finding.ts';
import { replace } from '../rule.ts';

/**
 * A value that a comma inside braces has taken apart: YAML reads `{ target: $420,000 }` as the value `$420` and a key `000`.
 * @param at the place of a key among the mapping's entries.
 * @returns the whole of the value; undefined where the key was not made that way.
 */
export function splitByComma(file: ParsedFile, map: DataMap, at: number): Range | undefined {
  if (file.text[map.range.start] !== '{') return undefined;
  let first = at;
  while (first >= 0 && isEmpty(map, first)) first--;
  const start = map.entries[first]?.value;
  if (first === at || start?.kind !== 'scalar' || /["']/.test(file.text[start.range.start] ?? '')) return undefined;
  let last = at;
  while (isEmpty(map, last + 1)) last++;
  return { start: start.range.start, end: map.entries[last]?.keyRange.end ?? start.range.end };
}

/**
 * A sentence that a colon has taken apart: YAML reads the item `- Marketing: sends 560 leads` as a key and its value.
 * @param known the keys that the place knows. @returns the whole sentence; undefined where the mapping is meant as one.
 */
export function splitByColon(file: ParsedFile, map: DataMap, known: readonly string[]): Range | undefined {
  const [only, ...others] = map.entries;
  if (only === undefined || others.length > 0 || only.value.kind !== 'scalar') return undefined;
  if (known.includes(only.key) || file.text[map.range.start] === '{') return undefined;
  return /[\s\p{Lu}]/u.test(only.key) && /\S\s+\S/.test(only.value.text) ? map.range : undefined;
}

/** Puts a split value in quotation marks, so that it is one again. */
export function quoteWhole(file: ParsedFile, range: Range): Fix {
  const text = file.text.slice(range.start, range.end).replace(/\s+/g, ' ');
  return replace(file, range, JSON.stringify(text), 'Put the whole text in quotation marks');
}

function isEmpty(map: DataMap, at: number): boolean {
  const value = map.entries[at]?.value;
  return value?.kind === 'scalar' && value.value === null && value.text === '';
}
