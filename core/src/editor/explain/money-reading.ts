import type { Currency, Money } from '../../parse/index.ts';

/** Which money is meant: a sign such as “$” is that of several currencies. */
export function moneyNote({ currency }: Money): string {
  return `${currencyName(currency)} (${currency})`;
}

/** The name of a currency; its code where the machine has no names. */
export function currencyName(currency: Currency): string {
  try {
    return new Intl.DisplayNames('en', { type: 'currency' }).of(currency) ?? currency;
  } catch {
    return currency;
  }
}
