import { expect, test } from 'vitest';
import { withDaysInWords } from './days-in-words.ts';
import { scorecardPage } from './scorecard-page.ts';
import { goalScore, monthScore, scorecardWith, subjectOfScores, valueIn } from './test-scorecards.ts';

const rowOf = (note: string) => [{ file: 'results/a.csv', line: 2, note }];

test('an exception is told once, and what else its note says after it', async () => {
  const why = 'Set aside by an exception of the agreement: the CRM is down.';
  const periods = [
    valueIn('2026-09', 500, { state: 'excepted', why, rows: rowOf('excepted: the CRM is down. Two days were lost.') }),
    valueIn('2026-10', 500, { state: 'excepted', why, rows: rowOf('Excepted: The CRM is down') }),
  ];
  const { groups } = scorecardPage(await subjectOfScores(scorecardWith([goalScore('mqls', periods)])));
  expect(groups[0]?.latest.rows[0]?.excepted).toEqual([
    { period: 'September 2026', why, notes: ['Two days were lost.'] },
    { period: 'October 2026', why, notes: [] },
  ]);
});

test('what a goal read in older texts is told with the periods that it decided', async () => {
  const asked = 'Reach 480 mqls.';
  const periods = [valueIn('2026-08', 560, { asked }), valueIn('2026-09', 560, { asked }), valueIn('2026-10', 560)];
  const { groups } = scorecardPage(await subjectOfScores(scorecardWith([goalScore('mqls', periods)])));
  expect(groups[0]?.latest.rows[0]?.readings).toEqual([{ periods: 'Aug 2026 to Sep 2026', sentence: asked }]);
});

test('a goal with a day counts in the month in which a step of it ends, and the page says so', async () => {
  const step = monthScore('2026-10', 'missed', {
    name: 'by 2026-10-31',
    period: { unit: 'span', from: '2026-08-01', until: '2026-10-31' },
  });
  const months = goalScore('mqls', [valueIn('2026-09', 600), valueIn('2026-10', 600)]);
  const { attainment } = scorecardPage(await subjectOfScores(scorecardWith([months, goalScore('sales', [step])])));
  expect(attainment.byPeriod?.series.map(({ state, counts }) => [state, counts])).toEqual([
    ['met', [1, 1]],
    ['missed', [0, 1]],
  ]);
  expect(attainment.byPeriod?.note).toBe('A goal with a day is counted where one of its steps ends.');
  const without = scorecardPage(await subjectOfScores(scorecardWith([months])));
  expect(without.attainment.byPeriod?.note).toBeUndefined();
});

test('goals of which nothing was judged stand below the others', async () => {
  const before = goalScore('before', [monthScore('2026-09', 'not in force')]);
  const { groups } = scorecardPage(
    await subjectOfScores(scorecardWith([before, goalScore('mqls', [valueIn('2026-10', 1)])])),
  );
  expect(groups[0]?.latest.rows.map(({ head }) => head.statement)).toEqual(['Reach mqls.', 'Reach before.']);
});

test('days in sentences are read as words; what only looks like one stays', () => {
  const statement = 'Close $1 from 2026-11-01 to 2027-01-31, see CRM-2026-11-01-A.';
  const [goal] = withDaysInWords(scorecardWith([goalScore('sales', [], { statement })])).goals;
  expect(goal?.statement).toBe('Close $1 from 1 November 2026 to 31 January 2027, see CRM-2026-11-01-A.');
});
