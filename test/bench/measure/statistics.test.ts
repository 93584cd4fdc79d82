import { describe, expect, it } from 'vitest';
import { median, medianRatio, share, spread } from './statistics.ts';

describe('median', () => {
  it.each([
    [[5], 5],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('leaves the list as it was', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('is not made up for an empty list', () => {
    expect(() => median([])).toThrow('no median');
  });
});

describe('medianRatio', () => {
  it('compares runs in pairs, so that a slow while does not count', () => {
    // In the second pair the machine was ten times slower for both.
    expect(medianRatio([20, 200, 22], [10, 100, 10])).toBe(2);
  });
});

describe('spread', () => {
  it('is the distance of the extremes as a share of the median', () => {
    expect(spread([90, 100, 120])).toBeCloseTo(0.3);
    expect(spread([100])).toBe(0);
  });
});

describe('share', () => {
  it('is 0 of nothing', () => {
    expect(share(5, 20)).toBe(0.25);
    expect(share(5, 0)).toBe(0);
  });
});
