import { describe, expect, it } from 'vitest';
import { figuresOf, grows } from './figures.ts';
import { type HandbookRuns, type StageName, type StageTimes, stageNames } from './measure-handbook.ts';
import type { ChildRun } from './run-child.ts';

describe('figuresOf', () => {
  const base = runsOf(1, { parse: 2, resolve: 3 });

  it('compares the command with the floor', () => {
    const [figures] = figuresOf([runsOf(100, { parse: 100, resolve: 200 })], base);
    expect(figures?.ratio).toEqual({ time: 4, processor: 2, memory: 3 });
    expect(figures?.perAgreement).toBe(4);
  });

  it('finds a cost flat that grows with the number of agreements', () => {
    const runs = [runsOf(101, { parse: 102, resolve: 203 }), runsOf(1001, { parse: 1002, resolve: 2003 })];
    const [first, second] = figuresOf(runs, base);
    expect(first?.oneMore).toEqual({ processorMilliseconds: 3, sinceSmallest: undefined, sinceBefore: undefined });
    expect(second?.oneMore).toEqual({ processorMilliseconds: 3, sinceSmallest: 1, sinceBefore: 1 });
    expect(second && grows(second.oneMore)).toBe(false);
  });

  it('finds a cost that grows faster, and the step that does it', () => {
    const runs = [runsOf(101, { parse: 102, resolve: 203 }), runsOf(1001, { parse: 1002, resolve: 9203 })];
    const second = figuresOf(runs, base)[1];
    expect(second && grows(second.oneMore)).toBe(true);
    expect(second?.stages.parse.oneMore?.sinceBefore).toBe(1);
    expect(second?.stages.resolve.oneMore?.sinceBefore).toBe(5);
  });

  it('gives each step its share, and the start no growth', () => {
    const [figures] = figuresOf([runsOf(101, { start: 50, parse: 50, resolve: 100 })], base);
    expect(figures?.stages.resolve.share).toBe(0.5);
    expect(figures?.stages.start.oneMore).toBeUndefined();
  });

  it('tells no growth where the size before was only noise', () => {
    const runs = [runsOf(101, { parse: 1 }), runsOf(1001, { parse: 900 })];
    expect(figuresOf(runs, base)[1]?.stages.parse.oneMore?.sinceBefore).toBeUndefined();
  });
});

function runsOf(agreements: number, times: Partial<Record<StageName, number>>): HandbookRuns {
  const names = Object.keys(stageNames) as StageName[];
  const stages = Object.fromEntries(
    names.map((name) => [name, { milliseconds: times[name] ?? 0, processorMilliseconds: times[name] ?? 0 }]),
  ) as StageTimes;
  return {
    handbook: { folder: 'x', agreements, files: agreements + 202, pages: agreements + 201, bytes: agreements * 10_000 },
    findings: 0,
    check: [run(400, 600, 300)],
    floor: [run(100, 300, 100)],
    stages: [stages],
    peers: [],
  };
}

function run(milliseconds: number, processorMilliseconds: number, peakBytes: number): ChildRun {
  return { milliseconds, processorMilliseconds, peakBytes };
}
