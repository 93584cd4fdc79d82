import { schemas } from '@living-sla/schema';
import { describe, expect, test } from 'vitest';
import type { ResultValue } from '../../parse/index.ts';
import { type Scorecard, type ScoringText, scoreAgreement } from '../../score/index.ts';
import { goalWith, textWith, valueFor } from '../../score/testing/texts.ts';
import { isOnTrack, statusGithub, statusJson, statusMarkdown, statusText } from './index.ts';

const then = 'The managers present a plan.';
const when = { form: 'missed', goal: undefined, times: 1, unit: 'month', inARow: true } as const;
const within = { form: 'span', amount: 5, unit: 'day', clock: 'calendar' } as const;
const remedies = [{ when, then, by: ['marketing'], within, binding: true }];

function card(results: readonly ResultValue[], parts: Partial<ScoringText> = {}, at = '2026-03-10'): Scorecard {
  return scoreAgreement({ texts: [textWith(parts)], results, reviews: [], at });
}

const january = valueFor('2026-01-01', '2026-01-31', 110);
const missed = card([january, valueFor('2026-02-01', '2026-02-28', 90, { line: 3 })], { remedies });
const fine = card([january, valueFor('2026-02-01', '2026-02-28', 100)]);
const hole = card([january]);

describe('a remedy that is due', () => {
  test('the text tells where it stands, who acts by when, and every goal', () => {
    expect(statusText([missed])).toBe(
      [
        'Case 1.0.0: a remedy is due',
        '  “Deliver at least 100 MQLs” was missed in February 2026: The managers present a plan. By 6 March 2026: Marketing.',
        '',
        '  missed  MQL  February 2026  90 MQLs against at least 100.',
        '',
        '1 agreement on 2026-03-10: 1 with a remedy due.',
        '',
      ].join('\n'),
    );
  });

  test('GitHub shows it as an error at the row that set it off', () => {
    expect(statusGithub([missed], { base: 'content/' })).toBe(
      [
        '::error file=content/results/case.csv,line=3,title=Case 1.0.0%3A a remedy is due::“Deliver at least 100 MQLs” was missed in February 2026: The managers present a plan. By 6 March 2026: Marketing.',
        'Case 1.0.0: a remedy is due. “Deliver at least 100 MQLs” was missed in February 2026: The managers present a plan. By 6 March 2026: Marketing.',
        '1 agreement on 2026-03-10: 1 with a remedy due.',
        '',
      ].join('\n'),
    );
  });

  test('Markdown tells it above a table of goals', () => {
    expect(statusMarkdown([missed])).toContain(
      '| Deliver at least 100 MQLs. | Marketing | February 2026 | **missed** | 90 MQLs against at least 100. |',
    );
  });

  test('only a remedy that is due is off track', () => {
    expect([isOnTrack([missed]), isOnTrack([fine]), isOnTrack([hole]), isOnTrack([])]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});

test('a value that is missing stands out as missing in every format', () => {
  expect(statusText([hole])).toContain(
    '  no value  MQL  February 2026  No value is recorded. It was due on 1 March 2026.\n',
  );
  expect(statusMarkdown([hole])).toContain('| **no value** | No value is recorded. It was due on 1 March 2026. |');
  expect(statusGithub([hole])).toContain(
    '::warning title=Case 1.0.0%3A a value is missing::Deliver at least 100 MQLs.',
  );
});

test('goals that only sentences name have two lines, and a period says what was agreed then', () => {
  const sentence = (asks: string) =>
    goalWith({ asks, name: undefined, statement: `Deliver ${asks} MQLs to Sales every month.` });
  const texts = [
    textWith({ version: '2.0.0', from: '2026-03-01', goals: [sentence('at least 120')], remedies }),
    textWith({ until: '2026-02-28', goals: [sentence('at least 100')] }),
  ];
  const before = 'Deliver at least 100 MQLs to Sales every month.';
  const words = 'Agreed for that time: “Deliver at least 100 MQLs to Sales every month”.';
  const later = scoreAgreement({ texts, results: [january], reviews: [], at: '2026-03-10' });
  expect(statusText([later])).toContain(
    '  no value  Deliver at least 120 MQLs to Sales every month.\n            February 2026: No value is recorded.',
  );
  expect([statusText([later]), statusMarkdown([later])].map((each) => each.includes(words))).toEqual([true, true]);
  expect(
    JSON.parse(statusJson([later])).scorecards[0].goals[0].periods.map(({ asked }: { asked: string }) => asked),
  ).toEqual([before, before, null]);
});

test('a month without a case is neither missing nor an annotation', () => {
  const none = card([january, valueFor('2026-02-01', '2026-02-28', { kind: 'share', hits: 0, cases: 0 })], {
    goals: [goalWith({ asks: 'at least 95%' })],
  });
  expect(statusText([none])).toContain('  no cases  MQL  February 2026  There were no cases.\n');
  expect(statusMarkdown([none])).toContain('| no cases | There were no cases. |');
  expect(statusGithub([none])).not.toContain('::');
});

test('what may follow is told when one miss is left, and never of a goal that was met', () => {
  const after = (times: number) => [{ when: { ...when, times }, then, by: ['marketing'], within, binding: true }];
  const short = valueFor('2026-02-01', '2026-02-28', 90);
  expect(statusText([card([january, short], { remedies: after(2) })])).toContain(
    '\n          One more miss sets off: The managers present a plan.\n',
  );
  expect(statusText([card([january, short], { remedies: after(3) })])).not.toContain('sets off');
  expect(statusText([card([january], { remedies }, '2026-02-10')])).not.toContain('sets off');
});

test('a goal whose first period is still to come says so', () => {
  const quarter = goalWith({ per: { form: 'each', unit: 'quarter' } });
  const told = card([], { from: '2026-02-20', goals: [quarter] });
  expect(statusText([told])).toContain('  not due  MQL    Its first period has not begun.\n');
});

test('the headline counts the agreements by where they stand, the gravest first', () => {
  expect(statusText([fine, hole, missed, card([])])).toMatch(
    /\n4 agreements on 2026-03-10: 1 with a remedy due, 1 with missing values, 1 on track, 1 without results\.\n$/,
  );
  expect(statusText([])).toBe('There is no agreement to tell of.\n');
});

test('what an author writes cannot act on a terminal, a table or an annotation', () => {
  const evil = 'x\u001B[31m | <img src=x> @sales #1\n::error::y \u202E{z}';
  const evilRemedies = remedies.map((remedy) => Object.assign({ ...remedy }, Object.fromEntries([['then', evil]])));
  const hostile = card([january, valueFor('2026-02-01', '2026-02-28', 90, { file: `results/${evil}.csv` })], {
    title: evil,
    version: evil,
    goals: [goalWith({ statement: evil })],
    remedies: evilRemedies,
    parties: [{ id: 'marketing', name: evil }],
  });
  const [text, github, markdown, json] = [statusText, statusGithub, statusMarkdown, statusJson].map((form) =>
    form([hostile]),
  );
  for (const each of [text, github, markdown, json])
    expect(['\u001B', '\u202E'].filter((mark) => each?.includes(mark) ?? true)).toEqual([]);
  expect(text).not.toMatch(/^::/m);
  expect(github?.match(/^::/gm)).toHaveLength(1);
  expect(markdown).not.toMatch(/<img|@sales|[^\\]\| &lt;/);
  expect(JSON.parse(json ?? '').scorecards[0].title).toBe(evil);
});

test('the JSON keeps all that was scored, and null for what is not there', () => {
  const { version, scorecards } = JSON.parse(statusJson([missed]));
  expect(version).toBe(1);
  expect(scorecards[0]).toMatchObject({
    standing: 'remedy due',
    review: { due: null, isOverdue: false, broughtForward: null },
    consequences: [{ kind: 'remedy', then, state: 'running', actBy: '2026-03-06', overSince: null }],
    goals: [
      { key: 'mqls', missesLeft: null, trend: null, runRate: null, latest: { state: 'missed', attainment: 0.9 } },
    ],
  });
  expect(scorecards[0].goals[0].periods).toHaveLength(3);
  expect(Object.keys(schemas)).toContain('scorecard');
});
