import { expect, it } from 'vitest';
import type { HandbookFigures } from '../measure/figures.ts';
import { type StageName, stageNames } from '../measure/measure-handbook.ts';
import { reportText } from './report.ts';

const program = { milliseconds: 900, processorMilliseconds: 1200, peakBytes: 200e6, spread: 0.1 };
const start = { milliseconds: 80, processorMilliseconds: 70, peakBytes: 60e6 };

it('marks what misses its limit, at the size for which the limit is promised', () => {
  const lines = linesOf([figures(100, 9), figures(1000, 2.6)]);
  expect(lines.find((line) => line.startsWith('time: check / floor'))).toMatch(/9\.00 x {2,}2\.60 x!/);
  expect(lines.find((line) => line.startsWith('memory: check / floor'))).toMatch(/1\.50 x {2,}1\.50 x {2}/);
  const ends = (name: string) => lines.filter((line) => line.startsWith(name)).map((line) => /\d x./.exec(line)?.[0]);
  expect(ends('slow linter')).toEqual(['0 x ', '0 x ']);
  expect(ends('fast linter')).toEqual(['0 x ', '0 x!']);
  expect(lines).toContain('- and holds at most twice its memory');
});

it('says nothing of what was left out', () => {
  const text = linesOf([{ ...figures(1000, 2), peers: [] }]).join('\n');
  expect(text).not.toContain('Other linters');
});

function linesOf(sizes: readonly HandbookFigures[]): string[] {
  const runs = { node: [start], version: [start], oneAgreement: [start] };
  return reportText({ sizes, start: runs, repetitions: 3 }).split('\n');
}

function figures(agreements: number, time: number): HandbookFigures {
  const names = Object.keys(stageNames) as StageName[];
  const stage = { milliseconds: 100, share: 0.1, oneMore: undefined };
  const peer = { ...program, meaning: '', packages: ['linter 1.0.0'], counts: { files: 1201, findings: 7 } };
  const ratio = { time: 5, processor: 5, memory: 1 };
  return {
    agreements,
    files: agreements + 202,
    bytes: agreements * 10_000,
    findings: 3,
    check: program,
    floor: program,
    ratio: { time, processor: 2, memory: 1.5 },
    perAgreement: 1,
    growthPerAgreement: 1,
    oneMore: { processorMilliseconds: 1, sinceSmallest: 1, sinceBefore: 1 },
    stages: Object.fromEntries(names.map((name) => [name, stage])) as HandbookFigures['stages'],
    peers: [
      { ...peer, name: 'slow linter', ratio },
      { ...peer, name: 'fast linter', ratio: { ...ratio, time: 3.9 } },
    ],
  };
}
