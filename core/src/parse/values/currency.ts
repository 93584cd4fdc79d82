import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** A currency by its ISO 4217 code, such as "USD". */
export type Currency = string;

/** Reads a currency: the three-letter ISO 4217 code, in capitals. */
export function parseCurrency(text: string): ValueResult<Currency> {
  return readText(text, forms, (tidy) => {
    if (isCurrencyCode(tidy)) return accept(tidy);
    const code = currencyOf(tidy) ?? (isCurrencyCode(tidy.toUpperCase()) ? tidy.toUpperCase() : undefined);
    if (code) return refuse(`${quoted(tidy)} is not a currency code: write ${code}.`, forms);
    return refuse(`${quoted(tidy)} is not a currency code: write the three letters of the ISO standard.`, forms);
  });
}

/** The plain reading of a currency: its code. */
export function describeCurrency(currency: Currency): string {
  return currency;
}

/** Whether the text is the code of a currency in use, in capitals. */
export function isCurrencyCode(text: string): boolean {
  return codes.has(text);
}

/**
 * The code behind a sign or a word ("$", "€", "euros", "US dollars"). `$` alone means USD. `undefined` when unknown.
 */
export function currencyOf(signOrWord: string): Currency | undefined {
  return currencySigns.get(signOrWord) ?? currencyWords.get(signOrWord.toLowerCase());
}

/** The sign that stands before an amount in this currency; `undefined` when the code itself is written. */
export function signOf(currency: Currency): string | undefined {
  return [...currencySigns].find(([, code]) => code === currency)?.[0];
}

/** What stands before an amount, and what it means. The plain sign comes before longer ones of the same currency. */
export const currencySigns: ReadonlyMap<string, Currency> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['฿', 'THB'],
]);

/** What stands after an amount, in lower case, and what it means. */
export const currencyWords: ReadonlyMap<string, Currency> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['us dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['yen', 'JPY'],
  ['swiss francs', 'CHF'],
  ['rupees', 'INR'],
  ['zloty', 'PLN'],
]);

const forms = ['USD', 'EUR', 'GBP', 'CHF', 'JPY'];

/** ISO 4217, codes of money in use, without funds, metals and test codes. */
const codes = new Set(
  [
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP',
    'CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR',
    'IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU',
    'MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG',
    'SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV',
    'WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG',
  ].flatMap((line) => line.split(' ')),
);
