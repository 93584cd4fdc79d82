import { numberWordSource, parseNumberWords } from './number-words.ts';

/**
 * Reads a number as people write it: "560", "1,200", "12.5", "four", "two hundred", "1.5 million".
 * A comma separates thousands, a point separates decimals; at most 15 digits before the point and 6 after it.
 * `undefined` when the text is no such number; negative numbers are none.
 */
export function parseNumber(text: string): number | undefined {
  const parts = scaledPattern.exec(text);
  const base = parts?.[1] ?? text;
  const value = parseFigures(base, scaleExponents[parts?.[2]?.toLowerCase() ?? ''] ?? 0);
  return value !== undefined && representable.test(String(value)) ? value : undefined;
}

/** As {@link parseNumber}, and "48k", "2m" and "3bn", which are usual for money only. */
export function parseNumberWithSuffix(text: string): number | undefined {
  const parts = /^([\d.,]+) ?(k|m|bn)$/i.exec(text);
  if (!parts) return parseNumber(text);
  const word = { k: 'thousand', m: 'million', bn: 'billion' }[(parts[2] ?? '').toLowerCase()];
  return parseNumber(`${parts[1]} ${word}`);
}

/** A number with commas between thousands: 1200.5 gives "1,200.5". The reverse of {@link parseNumber}. */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Source of a pattern that matches a number in figures: "560", "1,200.5". */
export const figureSource = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)';

/** Source of a pattern (for the flag `i`) that matches every number that {@link parseNumber} reads. */
export const numberSource = `(?:(?:${figureSource}|${numberWordSource})(?: (?:thousand|million|billion))?)`;

const scaledPattern = /^(.+) (thousand|million|billion)$/i;
const scaleExponents: Record<string, number> = { thousand: 3, million: 6, billion: 9 };
const figurePattern = new RegExp(`^${figureSource}$`);
const representable = /^\d{1,15}(?:\.\d{1,6})?$/;

/** The exponent goes into the text of the number, so that 1.005 million is 1005000 and not a hair less. */
function parseFigures(text: string, exponent: number): number | undefined {
  if (figurePattern.test(text)) return Number(`${text.replaceAll(',', '')}e${exponent}`);
  const words = parseNumberWords(text);
  return words === undefined ? undefined : words * 10 ** exponent;
}
