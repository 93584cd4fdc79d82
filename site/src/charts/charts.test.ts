import { expect, test } from 'vitest';
import { goalBarsChart } from './goal-bars.ts';
import { goalsByPeriodChart } from './goals-by-period.ts';

const bar = {
  statement: '</text><script>alert(1)</script> & "more"',
  state: 'missed',
  attainment: 0.936,
  percent: '93.6%',
  verdict: 'Missed',
  period: 'October 2026',
  amount: '524',
  target: '560',
};

test('a chart is a drawing with its words in text: no script, no style of its own, no colour that only one theme has', () => {
  const svg = goalBarsChart([bar, { ...bar, state: 'met', attainment: 5 }], 'How far <b>', 'bars');
  expect(svg).toMatch(
    /^<svg class="chart" viewBox="0 0 \d+ \d+" role="img" aria-labelledby="bars-title" aria-describedby="bars-text">/,
  );
  expect(svg).toContain('<title id="bars-title">How far &#x3C;b></title>');
  expect(svg).toContain('93.6% in October 2026, Missed.');
  expect(svg).not.toMatch(/<script|<style|style=|zr\d|#[0-9a-f]{3,6}[";]|rgba?\(/i);
  expect(svg).toContain('var(--warning-ink)');
});

test('periods are columns, verdicts are pieces that carry a sign and a number', () => {
  const series = [
    { state: 'met', words: 'Met', counts: [7, 6] },
    { state: 'missed', words: 'Missed', counts: [0, 1] },
  ];
  const chart = { title: 'Goals by verdict', note: undefined, periods: ['Sep 2026', 'Oct 2026'], series };
  const svg = goalsByPeriodChart(chart, 'months');
  expect(svg).toContain('Sep 2026: 7 met; Oct 2026: 6 met, 1 missed.');
  expect([...svg.matchAll(/>([✓✗] \d+)</g)].map(([, words]) => words).sort()).toEqual(['✓ 6', '✓ 7', '✗ 1']);
  expect(svg.length).toBeLessThan(6_000);
  expect(goalsByPeriodChart(chart, 'months')).toBe(svg);
});
