/** Source of a pattern: no word, number or sign runs into what follows. */
export const wordStart = '(?<![\\p{L}\\d$€£#./-]|\\d[,:])';

/** Source of a pattern: the word ends here. */
export const wordEnd = '(?![\\p{L}\\d])';

/** A pattern that finds whole words only, in lower or upper case. `source` is the source of a pattern. */
export function words(source: string): RegExp {
  return new RegExp(`${wordStart}(?:${source})${wordEnd}`, 'iuy');
}
