import type { ParsedFile } from '../../parse/index.ts';
import { quote } from '../rule.ts';

/** Words as a sentence lists them, each in quotation marks: “a”, “b” or “c”. */
export function listed(words: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  const quoted = words.map(quote);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${joiner} ${quoted.at(-1)}`;
}

/** Where another place stands, seen from one: “elsewhere on this page” or “in “guide/a.mdx””. */
export function whereElse(there: ParsedFile, here: ParsedFile): string {
  return there === here ? 'elsewhere on this page' : `in ${quote(there.path)}`;
}

/** A number with its noun: “1 place”, “3 places”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A value as an author would write it in YAML on one line; undefined stands for no example. */
export function asYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalarText(value);
  const entries = Object.entries(value).map(([key, each]) => `${key}: ${asYaml(each)}`);
  return `{ ${entries.join(', ')} }`;
}

function scalarText(value: unknown): string {
  const text = String(value);
  return typeof value === 'string' && /^[#"'&*!|>%@`[\]{}]|: | #|^\s*$/.test(text) ? JSON.stringify(text) : text;
}
