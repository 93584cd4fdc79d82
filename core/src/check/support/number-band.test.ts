import { describe, expect, it } from 'vitest';
import { leaveGap, numberBand, overlap } from './number-band.ts';

describe('numberBand', () => {
  it.each([
    ['21 to 500', 21, 500],
    ['500 or more', 500, Number.POSITIVE_INFINITY],
    ['two or more', 2, Number.POSITIVE_INFINITY],
    ['at most 20', Number.NEGATIVE_INFINITY, 20],
    ['more than 500', 501, Number.POSITIVE_INFINITY],
    ['fewer than 21', Number.NEGATIVE_INFINITY, 20],
  ])('reads %s', (text, low, high) => {
    expect(numberBand(text)).toMatchObject({ low, high });
  });

  it.each(['demo request', 'A', '7', 'EMEA', ''])('takes “%s” for no band', (text) => {
    expect(numberBand(text)).toBeUndefined();
  });
});

describe('two bands', () => {
  it.each([
    ['21 to 500', '500 to 2,000', true, false],
    ['21 to 500', '501 to 2,000', false, false],
    ['21 to 500', 'more than 500', false, false],
    ['300 to 2,000', '2,100 or more', false, true],
    ['$1 to $10', 'more than $10', false, false],
    ['less than $10', 'more than $10', false, true],
    ['10% to 20%', '15% to 30%', true, false],
  ])('%s and %s', (below, above, overlaps, gap) => {
    const [one, other] = [numberBand(below), numberBand(above)];
    if (one === undefined || other === undefined) throw new Error('no band');
    expect(overlap(one, other)).toBe(overlaps);
    expect(leaveGap(one, other)).toBe(gap);
  });
});
