import type { DecimalMark } from './mapping.ts';

/**
 * A value as it is written in results: with a point before decimals. Words and signs around its numbers stay.
 * @param mark what the file writes before decimals; undefined where nobody has said so, and then the value stays as it is.
 * @returns undefined where a number is not written so.
 */
export function withPoint(value: string, mark: DecimalMark | undefined): string | undefined {
  if (mark !== 'comma') return value;
  const numbers = value.match(number) ?? [];
  if (!numbers.every((each) => withComma.test(each))) return undefined;
  return value.replace(number, (each) => each.replaceAll('.', '').replace(',', '.'));
}

/** Whether a comma seems to stand before the decimals of a number: 93,5 or 1.234,56. */
export function hasCommas(value: string): boolean {
  return /\d,\d{1,2}(?![\d,])|\d\.\d{3},\d/.test(value);
}

/** Whether nobody can read its number otherwise: 1.234,56. */
export function leavesNoDoubt(value: string): boolean {
  return /(?<![\d.,])\d{1,3}\.\d{3},\d{1,2}(?![\d.,])/.test(value);
}

/** Behind the reason why a value was refused. */
export const sayNumbers =
  'Or say under “numbers” of the import in handbook.yaml what the file writes before decimals: comma or point.';

const number = /\d(?:[\d.,]*\d)?/g;
const withComma = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
