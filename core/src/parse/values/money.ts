import { type Currency, currencyOf, currencySigns, currencyWords, isCurrencyCode, signOf } from './currency.ts';
import { formatNumber, parseNumberWithSuffix } from './number.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** An amount of money, in whole units of its currency (dollars, not cents). Never negative. */
export type Money = { amount: number; currency: Currency };

/** Reads an amount of money: a sign or code before the number, or a word, sign or code after it. */
export function parseMoney(text: string): ValueResult<Money> {
  return readText(text, forms, (tidy) => {
    if (/^[-−]/.test(tidy)) return refuse(`${quoted(tidy)} is below zero: write the amount without the minus.`, forms);
    const { currency, number } = splitCurrency(tidy);
    if (currency === undefined) {
      return refuse(`${quoted(tidy)} does not say which currency: write a sign or a code before the number.`, forms);
    }
    const amount = parseNumberWithSuffix(number);
    if (amount !== undefined) return accept({ amount, currency });
    return refuse(
      `${quoted(tidy)} is not an amount of money: write the number with commas between thousands and a point before cents.`,
      forms,
    );
  });
}

/** The plain reading of an amount: "$2,000,000", "CHF 12,000". Parses to the same amount. */
export function describeMoney(money: Money): string {
  const sign = signOf(money.currency);
  return `${sign ?? `${money.currency} `}${formatNumber(money.amount)}`;
}

const forms = ['$2,000,000', 'USD 2,000,000', '12,000 euros', '€1.5 million', '$48k'];

const signSource = [...currencySigns.keys()]
  .toSorted((one, other) => other.length - one.length)
  .map((sign) => sign.replace('$', '\\$'))
  .join('|');
const wordSource = [...currencyWords.keys()].toReversed().join('|');

const signFirst = new RegExp(`^(${signSource}) ?(?=[\\d])`);
const codeFirst = /^([A-Z]{3}) ?(?=[\d])/;
const signLast = new RegExp(` ?(${signSource})$`);
const wordLast = new RegExp(` (${wordSource})$`, 'i');
const codeLast = / ([A-Z]{3})$/;

function splitCurrency(text: string): { currency: Currency | undefined; number: string } {
  const match = [signFirst, codeFirst, signLast, wordLast, codeLast].map((pattern) => pattern.exec(text)).find(Boolean);
  const name = match?.[1];
  if (!match || name === undefined) return { currency: undefined, number: text };
  const number = match.index === 0 ? text.slice(match[0].length) : text.slice(0, match.index);
  return { currency: isCurrencyCode(name) ? name : currencyOf(name), number };
}

/** Source of a pattern (no flag `i`) that matches a sign, word or code that may stand at an amount; used in prose. */
export const moneySources = { sign: signSource, word: wordSource };
