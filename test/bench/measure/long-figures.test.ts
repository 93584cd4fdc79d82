import { describe, expect, it } from 'vitest';
import { isSuperLinear, longFigures } from './long-figures.ts';
import { type StageName, type StageTimes, stageNames } from './measure-handbook.ts';
import type { LongRuns } from './measure-long.ts';

describe('longFigures', () => {
  it('finds linear cost flat, whatever the rest of the handbook takes', () => {
    const figures = longFigures(runsOf([[201, 300, 500, 900].map((parse) => ({ parse, start: 70 }))]));
    expect(figures.costs).toEqual([99, 299, 699]);
    // 699 for 998 more, after 99 for 248 more.
    expect(figures.growth).toBeCloseTo(699 / 998 / (99 / 248));
    expect(isSuperLinear(figures)).toBe(false);
  });

  it('finds cost that grows with the square, and the step that does it', () => {
    const figures = longFigures(runsOf([[0, 100, 400, 1600].map((resolve) => ({ resolve, parse: 10 }))]));
    expect(figures.growth).toBeCloseTo(1600 / 998 / (100 / 248));
    expect(figures.step).toBe('resolve');
    expect(isSuperLinear(figures)).toBe(true);
  });

  it('does not take noise at the smallest size for growth', () => {
    const figures = longFigures(runsOf([[100, 101, 110, 150].map((check) => ({ check }))]));
    expect(figures.growth).toBeCloseTo(50 / 998 / (25 / 248));
    expect(isSuperLinear(figures)).toBe(false);
  });

  it('takes the round in the middle', () => {
    const round = (factor: number) => [0, 100, 200, 400].map((parse) => ({ parse: parse * factor }));
    expect(longFigures(runsOf([round(1), round(9), round(2)])).costs).toEqual([200, 400, 800]);
  });

  it('says what did not end, and knows no growth then', () => {
    const figures = longFigures({ ...runsOf([[0, 100].map((parse) => ({ parse }))]), failed: 'ended with SIGKILL' });
    expect(figures).toMatchObject({ costs: [100, undefined, undefined], growth: undefined });
    expect(isSuperLinear(figures)).toBe(true);
  });
});

function runsOf(rounds: readonly (readonly Partial<Record<StageName, number>>[])[]): LongRuns {
  const shape = { name: 'x', meaning: 'y', beside: 1, files: () => [] };
  return { shape, sizes: [2, 250, 500, 1000], rounds: rounds.map((round) => round.map(timesOf)), failed: undefined };
}

function timesOf(times: Partial<Record<StageName, number>>): StageTimes {
  const names = Object.keys(stageNames) as StageName[];
  return Object.fromEntries(
    names.map((name) => [name, { milliseconds: 0, processorMilliseconds: times[name] ?? 0 }]),
  ) as StageTimes;
}
