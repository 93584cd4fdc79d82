import { expect, test } from 'vitest';
import type { Rescore } from '../../score/index.ts';
import { rescoreData } from './json.ts';
import { rescoreBlock } from './markdown.ts';
import { consequencesInWords } from './rescore-rows.ts';
import { rescoresAsText } from './text.ts';

const example: Rescore = {
  agreement: 'a',
  title: 'Marketing and Sales',
  version: '2.0.0',
  span: { from: '2026-05-01', until: '2026-10-31', name: 'the last two quarters' },
  sentence:
    'With this text the last two quarters would have been 1 of 2 met instead of 2 of 2; Sales gains, Marketing loses.',
  tally: { was: { met: 2, of: 2 }, would: { met: 1, of: 2 } },
  goals: [
    {
      key: 'volume',
      statement: 'Deliver MQLs.',
      owners: ['marketing'],
      asks: { was: 'at least 500 per month', would: 'at least 560 per month' },
      tally: { was: { met: 2, of: 2 }, would: { met: 1, of: 2 } },
      kept: false,
      differs: true,
      periods: [
        {
          name: 'May 2026',
          from: '2026-05-01',
          until: '2026-05-31',
          reached: '510',
          was: { state: 'met', asked: 'at least 500' },
          would: { state: 'missed', asked: 'at least 560' },
        },
        {
          name: 'June 2026',
          from: '2026-06-01',
          until: '2026-06-30',
          reached: '570',
          was: { state: 'met', asked: 'at least 500' },
          would: { state: 'met', asked: 'at least 560' },
        },
      ],
    },
  ],
  parties: [{ party: 'marketing', name: 'Marketing', outcome: 'loses', own: { worse: 1, better: 0 } }],
  consequences: [],
  left: [{ goal: 'care', statement: 'Look after everybody.', periods: ['May 2026'], why: 'Nothing was recorded.' }],
  doubts: [],
};

test('Markdown: the sentence, the goals that differ, and what is left out behind a line', () => {
  expect(rescoreBlock(example)).toEqual([
    '### What this would have meant: Marketing and Sales',
    '',
    `${example.sentence} Each goal counts once for each of its periods, where both texts can judge it.`,
    '',
    '| Goal | Asks for | Was met | Would be met | What differs |',
    '| --- | --- | --- | --- | --- |',
    '| Deliver MQLs | at least 500 per month → at least 560 per month | 2 of 2 | 1 of 2 | Missed instead of met: May 2026 (510) |',
    '',
    '<details>',
    '<summary>1 goal cannot be re-scored, or not in full</summary>',
    '',
    '- “Look after everybody” (May 2026): Nothing was recorded.',
    '',
    '</details>',
    '',
  ]);
});

test('text: the same, line by line', () => {
  expect(rescoresAsText([example])).toBe(
    [
      'What this would have meant: Marketing and Sales',
      `  ${example.sentence}`,
      '  Each goal counts once for each of its periods, where both texts can judge it.',
      '  Deliver MQLs',
      '      at least 500 per month → at least 560 per month; met 2 of 2, would have been 1 of 2',
      '      Missed instead of met: May 2026 (510)',
      '  1 goal cannot be re-scored, or not in full:',
      '      “Look after everybody” (May 2026): Nothing was recorded.',
      '',
    ].join('\n'),
  );
});

test('a hostile text stays text in each form', () => {
  const bad = '</details><img src=x> | `a` \u001B[31m\n# x';
  const [goal] = example.goals;
  const hostile: Rescore = {
    ...example,
    title: bad,
    sentence: bad,
    goals: goal ? [{ ...goal, statement: bad, asks: { was: bad, would: 'b' } }] : [],
    left: [{ goal: 'x', statement: bad, periods: [bad], why: bad }],
    consequences: [
      { kind: 'remedy', goal: 'x', statement: bad, because: [bad], was: undefined, would: bad, sentence: bad },
    ],
  };
  const markdown = rescoreBlock(hostile).join('\n');
  expect(markdown.match(/<\/?details>/g)).toEqual(['<details>', '</details>']);
  expect(markdown).not.toMatch(/<img|^# x/m);
  expect(markdown).not.toContain('\u001B');
  expect(rescoresAsText([hostile])).not.toContain('\u001B');
});

test('JSON: what is not there is null', () => {
  const one = {
    kind: 'remedy',
    goal: 'volume',
    statement: 'Deliver MQLs.',
    because: ['May 2026'],
    was: undefined,
    would: 'A plan.',
    sentence: 'S.',
  } as const;
  expect(rescoreData({ ...example, version: undefined, consequences: [one] })).toMatchObject({
    version: null,
    consequences: [{ was: null, would: 'A plan.' }],
    goals: [
      {
        goal: 'volume',
        periods: [
          { was: 'met', would: 'missed' },
          { was: 'met', would: 'met' },
        ],
      },
    ],
  });
});

test('what follows is told once, with all the misses behind it', () => {
  const plan = 'Marketing presents a plan.';
  const one = { kind: 'remedy', goal: 'a', because: ['May 2026'], was: undefined, would: plan, sentence: '' } as const;
  const all = [
    { ...one, statement: 'Deliver MQLs.' },
    { ...one, statement: 'Call MQLs.', because: ['May 2026', 'June 2026'] },
    { ...one, statement: 'Call MQLs.', was: plan, would: undefined },
    { ...one, statement: 'Call MQLs.', was: plan, would: 'They meet' },
  ];
  expect(consequencesInWords({ consequences: all })).toEqual([
    'Would have followed: Marketing presents a plan. After the misses of “Deliver MQLs” (May 2026) and “Call MQLs” (May 2026 and June 2026).',
    'Followed, and would not have: Marketing presents a plan. After the misses of “Call MQLs” (May 2026).',
    'Would have followed: They meet. Until now it was: Marketing presents a plan. After the misses of “Call MQLs” (May 2026).',
  ]);
});
