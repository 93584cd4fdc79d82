import { describe, expect, test } from 'vitest';
import type { Quantity } from './quantity.ts';
import { type Comparator, describeTarget, parseTarget } from './target.ts';

const count = (amount: number, noun?: string): Quantity =>
  noun === undefined ? { kind: 'count', amount } : { kind: 'count', amount, noun };
const percent = (value: number, of?: string): Quantity =>
  of === undefined ? { kind: 'percent', percent: value } : { kind: 'percent', percent: value, of };
const dollars = (amount: number): Quantity => ({ kind: 'money', amount, currency: 'USD' });
const businessHours = (amount: number): Quantity => ({
  kind: 'duration',
  form: 'span',
  amount,
  unit: 'hour',
  clock: 'business',
});

describe('target', () => {
  test.each<[string, Comparator, Quantity]>([
    ['at least 560', 'at-least', count(560)],
    ['At least 560 leads', 'at-least', count(560, 'leads')],
    ['no fewer than 35', 'at-least', count(35)],
    ['no less than 5%', 'at-least', percent(5)],
    ['a minimum of 5 calls', 'at-least', count(5, 'calls')],
    ['minimum 5', 'at-least', count(5)],
    ['>= 560', 'at-least', count(560)],
    ['>=560', 'at-least', count(560)],
    ['≥ 560', 'at-least', count(560)],
    ['560 or more', 'at-least', count(560)],
    ['2,000 and up', 'at-least', count(2000)],
    ['$2,000,000 or more', 'at-least', dollars(2_000_000)],
    ['500+', 'at-least', count(500)],
    ['at least half', 'at-least', percent(50)],
    ['at most 15%', 'at-most', percent(15)],
    ['no more than 20', 'at-most', count(20)],
    ['up to 40', 'at-most', count(40)],
    ['within 4 business hours', 'at-most', businessHours(4)],
    ['4 business hours at most', 'at-most', businessHours(4)],
    ['<= 15%', 'at-most', percent(15)],
    ['15% or less', 'at-most', percent(15)],
    ['5 or fewer', 'at-most', count(5)],
    ['more than 560', 'more-than', count(560)],
    ['over $500', 'more-than', dollars(500)],
    ['> 5', 'more-than', count(5)],
    ['fewer than 5', 'less-than', count(5)],
    ['less than 5%', 'less-than', percent(5)],
    ['under $500', 'less-than', dollars(500)],
    ['< 5', 'less-than', count(5)],
    ['exactly 3', 'exactly', count(3)],
    ['= 3', 'exactly', count(3)],
    ['at least 95% of MQLs', 'at-least', percent(95, 'MQLs')],
  ])('%s', (text, comparator, quantity) => {
    expect(parseTarget(text)).toEqual({ ok: true, value: { comparator, quantity } });
  });

  test.each<[string, Comparator, Quantity]>([
    ['560', 'at-least', count(560)],
    ['95%', 'at-least', percent(95)],
    ['$2,000,000', 'at-least', dollars(2_000_000)],
    ['4 business hours', 'at-most', businessHours(4)],
    ['0', 'at-most', count(0)],
    ['zero', 'at-most', count(0)],
    ['no', 'at-most', count(0)],
    ['none', 'at-most', count(0)],
    ['no complaints', 'at-most', count(0, 'complaints')],
    ['0%', 'at-most', percent(0)],
    ['every', 'at-least', percent(100)],
    ['all', 'at-least', percent(100)],
    ['every lead', 'at-least', percent(100, 'lead')],
    ['all of the leads', 'at-least', percent(100, 'the leads')],
  ])('without a comparator: %s', (text, comparator, quantity) => {
    expect(parseTarget(text)).toEqual({ ok: true, value: { comparator, quantity, implied: true } });
  });

  test.each([
    ['25% to 30%', percent(25), percent(30)],
    ['between 300 and 2,000', count(300), count(2000)],
    ['2–4 business hours', businessHours(2), businessHours(4)],
  ])('range %s', (text, low, high) => {
    expect(parseTarget(text)).toEqual({ ok: true, value: { comparator: 'between', low, high } });
  });

  test.each([
    ['about 560', 'rough number'],
    ['~560', 'rough number'],
    ['several calls', 'rough number'],
    ['more', 'no number'],
    ['better', 'no number'],
    ['quota', 'no number'],
    ['560 / month', 'not a target'],
    ['at least', 'no number'],
    ['[XX] leads', 'no number'],
    ['4h', 'write the unit as a word'],
    ['within 2 d', 'write the unit as a word'],
  ])('refuses %s', (text, part) => {
    const result = parseTarget(text);
    expect(result.ok ? 'accepted' : result.problem.message).toContain(part);
  });

  test.each([
    ['≥ 95 percent', 'at least 95%'],
    ['560 leads', '560 leads'],
    ['fewer than five', 'less than 5'],
    ['no more than 2 working hours', 'at most 2 business hours'],
    ['300–2,000', '300 to 2,000'],
    ['each', '100%'],
  ])('reads plainly: %s', (text, reading) => {
    const result = parseTarget(text);
    expect(result.ok ? describeTarget(result.value) : result.problem.message).toBe(reading);
  });
});
