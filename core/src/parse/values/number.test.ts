import { describe, expect, test } from 'vitest';
import { formatNumber, parseNumber, parseNumberWithSuffix } from './number.ts';
import { formatOrdinal, parseNumberWords, parseOrdinal } from './number-words.ts';

describe('numbers in figures and words', () => {
  test.each<[string, number | undefined]>([
    ['0', 0],
    ['560', 560],
    ['1,200', 1200],
    ['12,000,000', 12_000_000],
    ['12.5', 12.5],
    ['1,200.75', 1200.75],
    ['1.5 million', 1_500_000],
    ['1.005 million', 1_005_000],
    ['5 thousand', 5000],
    ['two billion', 2_000_000_000],
    ['four', 4],
    ['Four', 4],
    ['1,20', undefined],
    ['12,0000', undefined],
    ['1.200,50', undefined],
    ['1 200', undefined],
    ['-5', undefined],
    ['1.2.3', undefined],
    ['1234567890123456', undefined],
    ['0.1234567', undefined],
    ['a few', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(parseNumber(text)).toBe(expected);
  });

  test.each<[string, number | undefined]>([
    ['48k', 48_000],
    ['1.5M', 1_500_000],
    ['2 bn', 2_000_000_000],
    ['1,200k', 1_200_000],
    ['48', 48],
    ['4q', undefined],
  ])('with a suffix: %s', (text, expected) => {
    expect(parseNumberWithSuffix(text)).toBe(expected);
  });

  test.each([
    [1200, '1,200'],
    [560, '560'],
    [2_000_000, '2,000,000'],
    [1234.5, '1,234.5'],
    [0.000001, '0.000001'],
  ])('formats %d', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe('number words', () => {
  test.each<[string, number | undefined]>([
    ['zero', 0],
    ['one', 1],
    ['nineteen', 19],
    ['twenty', 20],
    ['twenty-one', 21],
    ['Ninety Nine', 99],
    ['hundred', 100],
    ['a hundred', 100],
    ['one hundred', 100],
    ['two hundred and five', 205],
    ['three hundred fifty-six', 356],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['half', 0.5],
    ['one and a half', 1.5],
    ['two and a half', 2.5],
    ['twenty-ten', undefined],
    ['ninety-zero', undefined],
    ['one two', undefined],
    ['hundred and', undefined],
    ['zero hundred', undefined],
    ['a couple', undefined],
    ['several', undefined],
    ['a', undefined],
    ['and a half', undefined],
  ])('%s', (text, expected) => {
    expect(parseNumberWords(text)).toBe(expected);
  });

  test.each<[string, number | undefined]>([
    ['first', 1],
    ['Third', 3],
    ['twelfth', 12],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['thirty first', 31],
    ['1st', 1],
    ['2nd', 2],
    ['11th', 11],
    ['22nd', 22],
    ['31st', 31],
    ['32nd', undefined],
    ['0th', undefined],
    ['1th', undefined],
    ['11st', undefined],
    ['one', undefined],
  ])('ordinal %s', (text, expected) => {
    expect(parseOrdinal(text)).toBe(expected);
  });

  test('every ordinal can be read in figures as it is written', () => {
    for (let value = 1; value <= 31; value += 1) expect(parseOrdinal(formatOrdinal(value))).toBe(value);
  });
});
