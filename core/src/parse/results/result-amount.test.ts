import { describe, expect, test } from 'vitest';
import { acceptedValue } from '../values/value-result.ts';
import { describeResultAmount, kindOfUnit, parseResultAmount } from './result-amount.ts';

describe('a value with its unit', () => {
  test.each([
    ['524', '', { kind: 'count', amount: 524, noun: undefined }, '524'],
    ['524', 'MQLs', { kind: 'count', amount: 524, noun: 'MQLs' }, '524 MQLs'],
    ['524 MQLs', 'mqls', { kind: 'count', amount: 524, noun: 'MQLs' }, '524 MQLs'],
    ['0', 'MQLs', { kind: 'count', amount: 0, noun: 'MQLs' }, '0 MQLs'],
    ['1,095,000', 'USD', { kind: 'money', amount: 1095000, currency: 'USD' }, '$1,095,000'],
    ['$1.1m', '', { kind: 'money', amount: 1100000, currency: 'USD' }, '$1,100,000'],
    ['1.1m', 'USD', { kind: 'money', amount: 1100000, currency: 'USD' }, '$1,100,000'],
    ['12,000', 'euros', { kind: 'money', amount: 12000, currency: 'EUR' }, '€12,000'],
    ['12,000', 'money', { kind: 'money', amount: 12000, currency: 'CHF' }, 'CHF 12,000'],
    ['93%', '', { kind: 'percent', percent: 93 }, '93%'],
    ['93.5', '%', { kind: 'percent', percent: 93.5 }, '93.5%'],
    ['93%', 'MQLs', { kind: 'percent', percent: 93 }, '93%'],
    ['480 of 505', '', { kind: 'share', hits: 480, cases: 505 }, '480 of 505'],
    ['480 out of 505', '%', { kind: 'share', hits: 480, cases: 505 }, '480 of 505'],
    ['0 of 0', '', { kind: 'share', hits: 0, cases: 0 }, '0 of 0'],
    ['0 of 12', 'MQLs', { kind: 'share', hits: 0, cases: 12 }, '0 of 12'],
    ['3.5', 'business hours', { kind: 'duration', amount: 3.5, unit: 'hour', clock: 'business' }, '3.5 business hours'],
    ['1 day', '', { kind: 'duration', amount: 1, unit: 'day', clock: 'calendar' }, '1 day'],
  ])('%s %s', (value, unit, amount, said) => {
    const read = acceptedValue(parseResultAmount(value, unit, 'CHF'));
    expect(read).toEqual(amount);
    expect(read && describeResultAmount(read)).toBe(said);
    expect(acceptedValue(parseResultAmount(said))).toEqual(amount);
  });

  test.each([
    ['-5', 'MQLs', 'below zero'],
    ['($5,000)', '', 'below zero'],
    ['93%', 'USD', 'does not go with the unit'],
    ['$5', 'EUR', 'does not go with the unit'],
    ['12 SQLs', 'MQLs', 'does not go with the unit'],
    ['480 of 505', 'USD', 'does not go with the unit'],
    ['505 of 480', '', 'more hits than cases'],
    ['4.5 of 9', '', 'whole numbers'],
    ['93,5', '%', 'a point before decimals'],
    ['1.095.000', 'EUR', 'a point before decimals'],
    ['1.095E+06', 'USD', 'shortened by a spreadsheet'],
    ['#N/A', '', 'what a spreadsheet writes'],
    ['=SUM(A1:A3)', '', 'what a spreadsheet writes'],
    ['n/a', '', 'leave the row out'],
    ['many', '', 'is not a value'],
    ['', 'MQLs', 'no value'],
  ])('%s %s is refused', (value, unit, words) => {
    const result = parseResultAmount(value, unit);
    expect(result.ok ? '' : result.problem.message).toContain(words);
  });
});

test.each([
  ['', 'none'],
  ['%', 'percent'],
  ['USD', 'money'],
  ['usd', 'money'],
  ['$', 'money'],
  ['business hours', 'duration'],
  ['MQLs', 'count'],
])('the unit %s is one of %s', (unit, kind) => {
  expect(kindOfUnit(unit)).toBe(kind);
});
