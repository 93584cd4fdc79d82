import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statusJson } from '@living-sla/core/status';
import { openHandbook, readHistory } from '@living-sla/host';
import { readScorecards, scoringTexts } from '@living-sla/host/score';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaComplaints } from '../command/small-handbook.ts';
import { gitRepository } from '../support/git-repository.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../support/temporary-folder.ts';

const first = text('1.0.0', '2026-03-01', [
  '  - Sales calls 90% of the MQLs of each month within 1 business day.',
  '  - Marketing delivers at least 500 MQLs to Sales every month.',
]);
const second = text('2.0.0', '2026-05-01', [
  '  - Marketing sends the campaign calendar to Sales 1 time every month.',
  '  - Sales calls 90% of the MQLs of each month within 1 business day.',
  '  - { id: mqls, owner: marketing, statement: Marketing delivers at least 520 MQLs to Sales every month., target: at least 520, per: month }',
]);
const results = `goal,period,value,unit
goal-1,2026-03,91%,
goal-1,2026-04,85%,
goal-2,2026-03,510,MQLs
goal-2,2026-04,505,MQLs
goal-2,2026-05,92%,
mqls,2026-05,510,MQLs
`;

describe('an agreement whose sentences moved and became goals', () => {
  let folder = '';

  beforeAll(() => {
    const { folder: made, commit } = gitRepository(makeFolder());
    folder = made;
    commit('1.0.0', '2026-02-20', { 'handbook.yaml': 'organisation: Case\n', 'slas/case.mdx': first });
    commit('2.0.0', '2026-04-20', { 'slas/case.mdx': second, 'results/case.csv': results });
  });

  afterAll(() => removeFolder(folder));

  async function open(at: string) {
    const [handbook, history] = [await openHandbook(folder, at), await readHistory(folder, { today: at })];
    return { handbook, history, cards: readScorecards(handbook, history, at) };
  }

  test('each goal knows the keys that it had', async () => {
    const { handbook, history } = await open('2026-06-05');
    const texts = scoringTexts(handbook, history).get('case') ?? [];
    const told = texts.map(({ version, authored, goals }) => [
      version,
      authored,
      ...goals.map(({ key, otherKeys }) => `${key}: ${otherKeys.join(', ')}`),
    ]);
    expect(told).toEqual([
      ['2.0.0', '2026-04-20', 'goal-1: ', 'goal-2: goal-1', 'mqls: goal-2'],
      ['1.0.0', '2026-02-20', 'goal-1: goal-2', 'goal-2: mqls'],
    ]);
  });

  test('each value is held against the goal that had its key then', async () => {
    const { cards } = await open('2026-06-05');
    const told = cards[0]?.goals.map(({ key, periods }) => [
      key,
      ...periods.map(({ name, state }) => `${name} ${state}`),
    ]);
    expect(told).toEqual([
      ['goal-1', 'May 2026 unknown', 'June 2026 not due'],
      ['goal-2', 'March 2026 met', 'April 2026 missed', 'May 2026 met', 'June 2026 not due'],
      ['mqls', 'March 2026 met', 'April 2026 met', 'May 2026 missed', 'June 2026 not due'],
    ]);
  });

  test('told for a day before the second version, there was only the first', async () => {
    const { cards } = await open('2026-04-10');
    expect(cards[0]).toMatchObject({ version: '1.0.0', goals: [{ key: 'goal-1' }, { key: 'goal-2' }] });
  });

  test('without a history the present text stands alone', async () => {
    const handbook = await openHandbook(folder, '2026-06-05');
    expect(scoringTexts(handbook, undefined).get('case')).toHaveLength(1);
    expect(readScorecards(handbook, undefined, '2026-06-05')[0]?.goals.map(({ key }) => key)).toEqual([
      'goal-1',
      'goal-2',
      'mqls',
    ]);
  });
});

test('what the folder says of the newest version counts, and a version that is not committed begins when it says', async () => {
  const { folder, commit } = gitRepository(temporaryFolder());
  commit('1.0.0', '2026-02-20', { 'handbook.yaml': 'organisation: Case\n', 'slas/case.mdx': first });
  writeFileSync(join(folder, 'slas/case.mdx'), first.replace('at least 500', 'at least 515'));
  mkdirSync(join(folder, 'results'));
  writeFileSync(
    join(folder, 'results/case.csv'),
    'goal,period,value,unit\ngoal-2,2026-03,510,MQLs\ngoal-2,2026-04,510,MQLs\n',
  );
  const states = async () => {
    const [handbook, history] = [
      await openHandbook(folder, '2026-05-05'),
      await readHistory(folder, { today: '2026-05-05' }),
    ];
    const goal = readScorecards(handbook, history, '2026-05-05')[0]?.goals.find(({ key }) => key === 'goal-2');
    return goal?.periods.map(({ name, state, version }) => `${name} ${state} ${version}`);
  };
  expect(await states()).toEqual(['March 2026 missed 1.0.0', 'April 2026 missed 1.0.0', 'May 2026 not due 1.0.0']);
  const draft = first
    .replace('1.0.0', '1.1.0')
    .replace('2026-03-01', '2026-04-01')
    .replace('at least 500', 'at least 515');
  writeFileSync(join(folder, 'slas/case.mdx'), draft);
  expect(await states()).toEqual(['March 2026 met 1.0.0', 'April 2026 missed 1.1.0', 'May 2026 not due 1.1.0']);
});

test('a retired agreement binds nobody from that day on', async () => {
  const { folder, commit } = gitRepository(temporaryFolder());
  commit('1.0.0', '2026-02-20', { 'handbook.yaml': 'organisation: Case\n', 'slas/case.mdx': first });
  const retired = first.replace('1.0.0', '1.1.0').replace('title: Case', 'title: Case\nstatus: retired');
  commit('1.1.0', '2026-04-15', { 'slas/case.mdx': retired, 'results/case.csv': results });
  const [handbook, history] = [
    await openHandbook(folder, '2026-06-05'),
    await readHistory(folder, { today: '2026-06-05' }),
  ];
  const [scorecard] = readScorecards(handbook, history, '2026-06-05');
  expect(scorecard).toMatchObject({ standing: 'not in force', sentence: expect.stringContaining('14 April 2026') });
  expect(scorecard?.goals.flatMap(({ periods }) => periods.map(({ name }) => name))).not.toContain('June 2026');
});

test('the scorecards of the example handbook fit their schema, and every goal of it can be scored', async () => {
  const folder = join(import.meta.dirname, '../../content');
  const [handbook, history] = [
    await openHandbook(folder, '2026-11-22'),
    await readHistory(folder, { today: '2026-11-22' }),
  ];
  const scorecards = readScorecards(handbook, history, '2026-11-22');
  expect(schemaComplaints('scorecard', statusJson(scorecards))).toEqual([]);
  expect(scorecards.map(({ agreement }) => agreement)).toEqual(handbook.agreements.map(({ id }) => id));
  expect(scorecards.flatMap(({ goals }) => goals.filter(({ asks }) => asks === ''))).toEqual([]);
});

function text(version: string, from: string, goals: readonly string[]): string {
  const top = [
    '---',
    'title: Case',
    `version: ${version}`,
    `effective: { from: ${from} }`,
    'parties: [Marketing, Sales]',
  ];
  return [...top, 'goals:', ...goals, '---', '', 'How we work together.', ''].join('\n');
}
