// biome-ignore-all lint/suspicious/noThenProperty: the format has a key of this name
import { expect, test } from 'vitest';
import { scoreCsv } from './csv.ts';
import { scoreGoalPage } from './score-goal-page.ts';
import { scoreSheet } from './score-sheet.ts';
import { scorecardPage } from './scorecard-page.ts';
import { goalScore, monthScore, scorecardWith, subjectOfScores, valueIn } from './test-scorecards.ts';

const months = (from: number, count: number) =>
  [...Array(count).keys()].map((at) => {
    const month = from + at;
    return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });

test('a goal through its months: words and values in each cell, and the version over the months that it decided', async () => {
  const scores = [
    valueIn('2026-07', 571),
    valueIn('2026-08', 524),
    valueIn('2026-09', 540, {
      state: 'excepted',
      why: 'The CRM was down.',
      rows: [{ file: 'f', line: 2, note: 'Down.' }],
    }),
    monthScore('2026-10', 'unknown', { version: '2.0.0' }),
    monthScore('2026-11', 'not due', { version: '2.0.0' }),
  ];
  const { groups } = scorecardPage(await subjectOfScores(scorecardWith([goalScore('mqls', scores)])));
  const { columns, versions, rows } = groups[0]!.latest;
  expect(groups.map(({ title }) => title)).toEqual(['Month by month']);
  expect(columns.map(({ name }) => name)).toEqual(['Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026', 'Nov 2026']);
  expect(columns.map(({ isTurn }) => isTurn)).toEqual([false, false, false, true, false]);
  expect(versions).toEqual([
    { columns: 3, words: 'Version 1.0.0', address: '/agreements/a/versions/1.0.0/' },
    { columns: 2, words: '2.0.0 from Oct 2026', address: undefined },
  ]);
  expect(rows[0]!.cells.map((cell) => [cell?.verdict, cell?.amount, cell?.target])).toEqual([
    ['Met', '571', '560'],
    ['Missed', '524', '560'],
    ['Excepted', '540', '560'],
    ['No value', undefined, undefined],
    ['Not due', undefined, undefined],
  ]);
  expect(rows[0]!.head).toMatchObject({ anchor: 'score-mqls', address: '/agreements/a/goals/#goal-mqls' });
  expect(rows[0]!.excepted).toEqual([{ period: 'September 2026', why: 'The CRM was down.', notes: ['Down.'] }]);
  expect(rows[0]!.reasons.map(({ period }) => period)).toEqual(['August 2026', 'October 2026']);
});

test('the last twelve months stand in the table, older ones on the page of the goal, and what is older still in the files', async () => {
  const scores = months(0, 40).map((month) => valueIn(month, 560));
  const subject = await subjectOfScores(scorecardWith([goalScore('mqls', scores)]));
  const [latest] = scorecardPage(subject).groups;
  expect([latest?.latest.columns.length, latest?.older.length]).toEqual([12, 0]);
  expect(latest?.latest.rows[0]?.head.page).toBe('/agreements/a/scorecard/mqls/');
  const { groups } = scoreGoalPage('mqls', subject);
  const [group] = groups;
  expect(group?.latest.columns.map(({ name }) => name).at(-1)).toBe('Apr 2028');
  expect([group?.latest.columns.length, group?.older.map(({ columns }) => columns.length), group?.left]).toEqual([
    12,
    [12, 12],
    4,
  ]);
  expect(group?.older[0]?.rows[0]?.head.anchor).toBeUndefined();
  expect(group?.older[0]?.label).toBe('Month by month, May 2026 to Apr 2027');
});

test('a goal of which another version decided says so in its own cell; one that is gone is marked', async () => {
  const own = goalScore('own', [valueIn('2026-10', 560, { version: '0.9.0' })], { isCurrent: false });
  const rest = ['b', 'c'].map((key) => goalScore(key, [valueIn('2026-10', 560)]));
  const { groups } = scorecardPage(await subjectOfScores(scorecardWith([...rest, own])));
  const { rows, versions } = groups[0]!.latest;
  expect(versions.map(({ words }) => words)).toEqual(['Version 1.0.0']);
  expect(rows.map(({ cells }) => cells[0]?.version)).toEqual([undefined, undefined, '0.9.0']);
  expect(rows[2]!.head).toMatchObject({ address: undefined, badge: { words: 'No longer agreed' } });
});

test('what a miss sets off is told at once where the goal was missed last, and on demand where it was not', async () => {
  const missesLeft = { count: 1, then: 'the parties meet' };
  const goals = [
    goalScore('missed', [valueIn('2026-10', 1)], { missesInARow: 2, missesLeft }),
    goalScore('met', [valueIn('2026-10', 600)], { missesLeft: { ...missesLeft, count: 3 } }),
    goalScore('free', [valueIn('2026-10', 1)], { missesInARow: 1 }),
  ];
  const { groups } = scorecardPage(await subjectOfScores(scorecardWith(goals)));
  expect(groups[0]?.latest.rows.map(({ head }) => [head.streak, head.follows])).toEqual([
    ['Missed 2 times in a row. After one more miss: The parties meet.', ''],
    ['', 'After 3 misses: The parties meet.'],
    ['', ''],
  ]);
});

test('a goal that is long gone is named with its page, and its old address leads there', async () => {
  const now = goalScore(
    'now',
    months(12, 14).map((month) => valueIn(month, 560)),
  );
  const gone = goalScore('gone', [valueIn('2025-12', 1)], { isCurrent: false });
  const { groups, others } = scorecardPage(await subjectOfScores(scorecardWith([now, gone])));
  expect(groups.map(({ latest }) => latest.rows.map(({ head }) => head.anchor))).toEqual([['score-now']]);
  expect(others).toEqual([
    { anchor: 'score-gone', statement: 'Reach gone.', isCurrent: false, address: '/agreements/a/scorecard/gone/' },
  ]);
});

test('the more goals there are, the fewer periods stand beside each; those without room are named', async () => {
  const goals = [...Array(60).keys()].map((at) =>
    goalScore(
      `g${at}`,
      months(0, 24).map((month) => valueIn(month, 560)),
    ),
  );
  const { groups, others } = scorecardPage(await subjectOfScores(scorecardWith(goals)));
  const [{ latest }] = groups as [(typeof groups)[number]];
  expect([latest.rows.length, latest.columns.length, others.length]).toEqual([40, 4, 20]);
});

test('a goal that had other periods before is told of at length in one table only', async () => {
  const quarter = monthScore('2026-10', 'met', {
    name: 'Q3 FY2027',
    period: { unit: 'fiscal-quarter', from: '2026-08-01', until: '2026-10-31' },
  });
  const goal = goalScore('changed', [valueIn('2026-07', 560), quarter]);
  const { groups } = scorecardPage(await subjectOfScores(scorecardWith([goal])));
  expect(groups.map(({ anchor, latest }) => [anchor, latest.rows[0]?.head.anchor])).toEqual([
    ['by-month', undefined],
    ['by-quarter', 'score-changed'],
  ]);
});

test('months, quarters and goals with a day stand in tables of their own', async () => {
  const quarter = monthScore('2026-09', 'met', {
    name: 'Q3 FY2027',
    period: { unit: 'fiscal-quarter', from: '2026-08-01', until: '2026-10-31' },
  });
  const step = monthScore('2026-11', 'not due', {
    name: 'by 2026-11-30',
    period: { unit: 'span', from: '2026-11-01', until: '2026-11-30' },
  });
  const goals = [goalScore('q', [quarter]), goalScore('d', [step]), goalScore('m', [valueIn('2026-10', 1)])];
  const { groups } = scorecardPage(await subjectOfScores(scorecardWith(goals)));
  expect(groups.map(({ title, latest }) => [title, latest.columns.map(({ name }) => name)])).toEqual([
    ['Goals with a day', ['by 30 Nov 2026']],
    ['Month by month', ['Oct 2026']],
    ['Quarter by quarter', ['Q3 FY2027']],
  ]);
});

test('what runs and what is over, with who acts by when, and the goal it comes from', async () => {
  const consequence = {
    kind: 'remedy',
    then: 'marketing presents a plan',
    version: '1.0.0',
    goal: 'mqls',
    because: ['September 2026', 'October 2026'],
    since: '2026-11-02',
    by: ['marketing'],
    actBy: '2026-11-09',
    state: 'running',
    overSince: undefined,
    sentence: 'It runs.',
  } as const;
  const scorecard = scorecardWith([goalScore('mqls', [valueIn('2026-10', 1)])], {
    consequences: [consequence, { ...consequence, state: 'over', overSince: '2026-11-20', actBy: undefined, by: [] }],
  });
  const subject = await subjectOfScores(scorecard);
  const { consequences } = scoreGoalPage('mqls', subject);
  const [running] = consequences.running;
  expect(scorecardPage(subject).over).toEqual([
    {
      follows: 'Marketing presents a plan',
      when: 'over since 20 November 2026',
      goal: { statement: 'Reach mqls.', address: '/agreements/a/scorecard/mqls/#over' },
    },
  ]);
  expect(running).toMatchObject({ follows: 'Marketing presents a plan', badge: { words: 'Remedy due' } });
  expect(running?.facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Because: missed in September 2026 and October 2026',
    'Goal: <a href="#score-mqls">Reach mqls.</a>',
    'Due since: 2 November 2026',
    'Who acts: Marketing',
    'Act by: 9 November 2026, a day that has passed',
    'Agreed in: <a href="/agreements/a/versions/1.0.0/">version 1.0.0</a>',
  ]);
  expect(consequences.over[0]?.facts.map(({ name }) => name)).toEqual([
    'Because',
    'Goal',
    'Due since',
    'Over since',
    'Agreed in',
  ]);
});

test('a goal with a day says what is reached, what is left, what a day needs and where the pace leads', async () => {
  const runRate = {
    reached: 310_000,
    left: 950_000,
    daysPassed: 21,
    daysLeft: 71,
    perDay: 310_000 / 21,
    neededPerDay: 950_000 / 71,
    projected: (310_000 / 21) * 92,
    unit: 'money',
    sentence: 'The pace.',
  } as const;
  const target = { comparator: 'at-least', quantity: { kind: 'money', amount: 1_260_000, currency: 'USD' } } as const;
  const goal = goalScore('sales', [monthScore('2026-11', 'not due', { target })], { runRate });
  const { runRates } = scorecardPage(await subjectOfScores(scorecardWith([goal])));
  expect(runRates[0]?.sentences).toEqual([
    '$310,000 of $1,260,000 is reached in 21 days; $950,000 is left.',
    'It takes $13,381 a day for the 71 days that are left. Until now it was $14,761 a day.',
    'At this pace it comes to $1,358,095, 107.7% of the goal.',
  ]);
  expect(runRates[0]).toMatchObject({ isBehind: false, projected: 1 });
});

test('without results a scorecard has no tables, and says that it is empty', async () => {
  const goal = goalScore('mqls', [monthScore('2026-10', 'unknown')]);
  const page = scorecardPage(await subjectOfScores(scorecardWith([goal], { standing: 'no results' })));
  expect(page).toMatchObject({ groups: [], standing: { isEmpty: true, worst: [], count: undefined } });
});

test('the files have one row for each goal and period, and no cell that begins like a formula', async () => {
  const scores = [valueIn('2026-10', 524, { rows: [{ file: 'f', line: 2, note: '=HYPERLINK("http://x")' }] })];
  const goal = goalScore('mqls', scores, { statement: '+1 "more",\nthen' });
  const sheet = scoreSheet(await subjectOfScores(scorecardWith([goal])));
  expect(sheet.rows[0]?.slice(4, 10)).toEqual([
    { kind: 'day', day: '2026-10-01' },
    { kind: 'day', day: '2026-10-31' },
    { kind: 'text', text: 'Missed' },
    { kind: 'number', number: 524 },
    undefined,
    { kind: 'number', number: 560 },
  ]);
  expect(scoreCsv(sheet)).toBe(
    'Goal,Id,Who answers,Period,From,Until,Verdict,Reached,Cases,Target,Unit,Asked for,Attainment,Version,Why,Notes\r\n' +
      '"\'+1 ""more"",\nthen",mqls,Marketing,October 2026,2026-10-01,2026-10-31,Missed,524,,560,MQLs,at least 560,93.57%,' +
      '1.0.0,It was missed.,"\'=HYPERLINK(""http://x"")"\r\n',
  );
});
