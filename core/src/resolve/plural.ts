/**
 * The regular English plural of a name: of its last word. Irregular ones are written in the term's `plural` field.
 * Short forms in capitals take a plain `s`: MQL, MQLs.
 */
export function pluralOf(name: string): string {
  if (/\p{Lu}$/u.test(name)) return `${name}s`;
  if (/(?:s|x|z|ch|sh)$/i.test(name)) return `${name}es`;
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  return `${name}s`;
}
