import { expect, test } from 'vitest';
import { siteHandbook } from '../generate/site-handbook.ts';
import { growthTable, type SiteBuild, siteTable } from './site-table.ts';

const build = (seconds: number, sizes: Record<string, number>): SiteBuild => {
  return {
    run: { milliseconds: seconds * 1000, processorMilliseconds: seconds * 1500, peakBytes: 5e8 },
    pages: 500,
    sizes: new Map(Object.entries(sizes)),
  };
};
const limits = { ratio: 1.3, bytes: 40_960 };
const own = build(26, { '': 20_000, glossary: 21_000, 'agreements/a': 30_000 });

test('the table tells the ratio to the plain site and the largest page, and marks what misses a limit', () => {
  const lines = siteTable({ own, plain: build(20, { '': 9_000 }), large: undefined, limits }).split('\n');
  expect(lines[0]).toMatch(/^A build\s+handbook\s+plain\s+ratio$/);
  expect(lines.find((line) => line.startsWith('time '))).toMatch(/26\.00 s\s+20\.00 s\s+1\.30 x\s+at most 1\.3 x$/);
  expect(lines.find((line) => line.startsWith('largest'))).toMatch(/30,000\s+9,000\s+at most 40,960$/);
  const slow = siteTable({ own: build(30, { '': 50_000 }), plain: build(20, { '': 1 }), large: undefined, limits });
  expect(slow.match(/!$/gm)).toHaveLength(2);
  expect(siteTable({ own, plain: undefined, large: undefined, limits })).not.toContain('ratio');
});

test('what every handbook has is shown at both sizes, with how much it grew', () => {
  const large = build(99, { '': 21_000, glossary: 42_000, 'agreements/b': 39_000 });
  const told = growthTable({ own, large });
  expect(told).toMatch(/^home\s+20,000\s+21,000\s+1\.05 x$/m);
  expect(told).toMatch(/^glossary\s+21,000\s+42,000\s+2\.00 x$/m);
  expect(told).toMatch(/^agreements\/b\s+39,000$/m);
  expect(growthTable({ own, large: undefined })).toBe('');
});

test('a handbook of any size has as many agreements and terms, each with a path of its own', () => {
  const files = siteHandbook({ seed: 1, agreements: 6, terms: 1_000 });
  const count = (folder: string) => files.filter(({ path }) => path.startsWith(folder)).length;
  expect([count('slas/'), count('glossary/'), count('results/')]).toEqual([6, 1_000, 2]);
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});
