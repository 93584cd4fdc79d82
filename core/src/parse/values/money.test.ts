import { describe, expect, test } from 'vitest';
import { parseCurrency } from './currency.ts';
import { describeMoney, parseMoney } from './money.ts';

describe('money', () => {
  test.each([
    ['$2,000,000', 2_000_000, 'USD'],
    ['USD 2,000,000', 2_000_000, 'USD'],
    ['USD2000', 2000, 'USD'],
    ['12,000 euros', 12_000, 'EUR'],
    ['12,000 €', 12_000, 'EUR'],
    ['€1.5 million', 1_500_000, 'EUR'],
    ['$48k', 48_000, 'USD'],
    ['$1.2M', 1_200_000, 'USD'],
    ['£3bn', 3_000_000_000, 'GBP'],
    ['$0.05', 0.05, 'USD'],
    ['CHF 12,000', 12_000, 'CHF'],
    ['12,000 CHF', 12_000, 'CHF'],
    ['CA$500', 500, 'CAD'],
    ['US$ 500', 500, 'USD'],
    ['NZ$500', 500, 'NZD'],
    ['R$ 5m', 5_000_000, 'BRL'],
    ['5m zł', 5_000_000, 'PLN'],
    ['₩500', 500, 'KRW'],
    ['5m PLN', 5_000_000, 'PLN'],
    ['five thousand dollars', 5000, 'USD'],
    ['300 US dollars', 300, 'USD'],
    ['  $ 100  ', 100, 'USD'],
  ])('%s', (text, amount, currency) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: { amount, currency } });
  });

  test.each([
    ['2,000,000', 'which currency'],
    ['560 leads', 'which currency'],
    ['$', 'not an amount of money'],
    ['$1.200,50', 'commas between thousands'],
    ['$1,20', 'commas between thousands'],
    ['-$500', 'below zero'],
    ['-500', 'below zero'],
    ['XYZ 500', 'which currency'],
    ['$4 per lead', 'not an amount of money'],
    ['', 'no value here'],
  ])('refuses %s', (text, part) => {
    const result = parseMoney(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });

  test.each([
    [{ amount: 2_000_000, currency: 'USD' }, '$2,000,000'],
    [{ amount: 1200.5, currency: 'EUR' }, '€1,200.5'],
    [{ amount: 12_000, currency: 'CHF' }, 'CHF 12,000'],
    [{ amount: 5, currency: 'CAD' }, 'CA$5'],
  ])('reads plainly: %o', (money, expected) => {
    expect(describeMoney(money)).toBe(expected);
  });
});

describe('currency', () => {
  test.each(['USD', 'EUR', 'CHF', 'JPY'])('%s', (code) => {
    expect(parseCurrency(code)).toEqual({ ok: true, value: code });
  });

  test.each([
    ['usd', 'write USD'],
    ['$', 'write USD'],
    ['euros', 'write EUR'],
    ['US', 'three letters'],
    ['ZZZ', 'three letters'],
    ['constructor', 'three letters'],
  ])('refuses %s', (text, part) => {
    const result = parseCurrency(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });
});
