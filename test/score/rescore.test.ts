import { describe, expect, test } from 'vitest';
import {
  type CaseText,
  contact,
  goal,
  monthly,
  outcomes,
  proposing,
  rescored,
  says,
  statesOf,
  volume,
} from './rescore-texts.ts';

describe('worked by hand', () => {
  test('a goal that is harder to meet: who answers for it loses, the other side gains', async () => {
    // At least 95%: 92 no, 91 no, 96 yes, 95 yes, 90 no, 97 yes: 3 of 6. At least 90%: all six.
    const told = await rescored([says(goal.contact('at least 90%')), proposing(goal.contact('at least 95%'))], contact);
    expect(told.sentence).toBe(
      'With this text the last two fiscal quarters (1 May to 31 October 2026) would have been 3 of 6 met instead of 6 of 6; Marketing gains, Sales loses.',
    );
    expect(statesOf(told, 'contact')).toEqual('missed missed met met missed met'.split(' '));
    expect(told.left).toEqual([]);
  });

  test('two goals: the one that did not change counts along', async () => {
    // At least 560: only July (560) and September (600), 2 of 6. Contact as before, 6 of 6. Together 8 of 12, were 12 of 12.
    const before = says(goal.volume('at least 500'), goal.contact('at least 90%'));
    const after = proposing(goal.volume('at least 560'), goal.contact('at least 90%'));
    const told = await rescored([before, after], [...volume, ...contact]);
    expect(told.tally).toEqual({ was: { met: 12, of: 12 }, would: { met: 8, of: 12 } });
    expect(told.sentence).toContain('8 of 12 met instead of 12 of 12; Sales gains, Marketing loses.');
    expect(told.goals.map(({ key, differs }) => [key, differs])).toEqual([
      ['volume', true],
      ['contact', false],
    ]);
    expect(told.goals[0]?.periods[1]).toMatchObject({
      name: 'June 2026',
      was: { state: 'met' },
      would: { state: 'missed' },
    });
  });

  test('a goal that is easier to meet: the other way round', async () => {
    // At least 540: 560, 540 and 600, 3 of 6. At least 500: all six.
    const told = await rescored([says(goal.volume('at least 540')), proposing(goal.volume('at least 500'))], volume);
    expect(told.tally).toEqual({ was: { met: 3, of: 6 }, would: { met: 6, of: 6 } });
    expect(outcomes(told)).toEqual({ marketing: 'gains', sales: 'loses' });
  });

  test('one goal harder for each side: what becomes of the goals of each', async () => {
    const before = says(goal.volume('at least 500'), goal.contact('at least 90%'));
    const after = proposing(goal.volume('at least 560'), goal.contact('at least 95%'));
    const told = await rescored([before, after], [...volume, ...contact]);
    // 2 of 6 and 3 of 6.
    expect(told.tally.would).toEqual({ met: 5, of: 12 });
    expect(told.sentence).toContain('; Marketing would have missed 4 more, Sales would have missed 3 more.');
  });

  test('a shared goal is lost by all who answer for it', async () => {
    const shared = (target: string) => goal.volume(target).replace('owner: marketing', 'owner: [marketing, sales]');
    const told = await rescored([says(shared('at least 500')), proposing(shared('at least 510'))], volume);
    // Only October (505) is below 510.
    expect(told.sentence).toContain('5 of 6 met instead of 6 of 6; Marketing and Sales lose.');
  });

  test('a ceiling', async () => {
    // Returned leads: 12, 15, 9, 10, 14, 8. No more than 15: six. No more than 10: 9, 10 and 8, three.
    const returned = (target: string) =>
      `  - { id: returned, owner: marketing, statement: Returned MQLs., metric: returned MQL, target: ${target}, per: month }`;
    const told = await rescored(
      [says(returned('no more than 15')), proposing(returned('no more than 10'))],
      monthly('returned', [12, 15, 9, 10, 14, 8]),
    );
    expect(told.tally).toEqual({ was: { met: 6, of: 6 }, would: { met: 3, of: 6 } });
  });

  test('a change of text between: each month is held against the text that was in force then', async () => {
    // 500 until July: three met. 520 from August: 540 and 600 met, 505 missed: 5 of 6. Always 540: 560, 540, 600: 3 of 6.
    const first: CaseText = says(goal.volume('at least 500'));
    const second: CaseText = {
      ...says(goal.volume('at least 520')),
      version: '1.1.0',
      from: '2026-08-01',
      authored: '2026-07-20',
    };
    const told = await rescored([first, second, proposing(goal.volume('at least 540'))], volume);
    expect(told.tally).toEqual({ was: { met: 5, of: 6 }, would: { met: 3, of: 6 } });
    // Better in no month: October was missed before.
    expect(outcomes(told)).toEqual({ marketing: 'loses', sales: 'gains' });
  });

  test('a goal with a day and steps: sums from its first day', async () => {
    // $400,000, $900,000 and $1,500,000 at the end of August, September, October. The new steps ask for 450, 900 and 1,400.
    const revenue = (...targets: readonly string[]) =>
      [
        '  - id: revenue',
        '    owner: [marketing, sales]',
        '    statement: Close new business.',
        '    metric: new business',
        `    target: at least $${targets[2]}`,
        '    from: 2026-08-01',
        '    by: 2026-10-31',
        '    steps:',
        ...['2026-08-31', '2026-09-30', '2026-10-31'].map(
          (by, at) => `      - { by: ${by}, target: "$${targets[at]}" }`,
        ),
      ].join('\n');
    const rows = ['"400,000"', '"500,000"', '"600,000"'].map(
      (value, at) => `revenue,2026-${['08', '09', '10'][at]},${value},USD,CRM,,`,
    );
    const before: CaseText = { ...says(revenue('400,000', '850,000', '1,600,000')), from: '2026-08-01' };
    const after = { ...proposing(revenue('450,000', '900,000', '1,400,000')), from: '2026-08-01' };
    const told = await rescored([before, after], rows);
    // Was: 400 ≥ 400 met, 900 ≥ 850 met, 1,500 < 1,600 missed. Would: 400 < 450 missed, 900 ≥ 900 met, 1,500 ≥ 1,400 met.
    expect(statesOf(told, 'revenue')).toEqual(['missed', 'met', 'met']);
    expect(told.sentence).toContain(
      '2 of 3 met as before, but not the same ones; Marketing would have missed 1 more and met 1 more, Sales would have missed 1 more and met 1 more.',
    );
  });

  test('a row for some cases: partly met is not met', async () => {
    // 600 in all, 130 of them demo requests: the new text wants 140 of those.
    const rows = ['volume,2026-09,600,,CRM,,', 'volume,2026-09,130,,CRM,,source: demo request'];
    const after = goal.volume(
      'at least 500',
      ', by-segment: [{ when: { source: demo request }, target: at least 140 }]',
    );
    const told = await rescored([says(goal.volume('at least 500')), proposing(after)], rows);
    expect(told.goals[0]?.periods.map(({ was, would }) => [was.state, would.state])).toEqual([['met', 'partly']]);
    expect(told.tally.would).toEqual({ met: 0, of: 1 });
  });

  test('nothing differs: said so', async () => {
    const told = await rescored([says(goal.volume('at least 500')), proposing(goal.volume('at least 501'))], volume);
    expect(told.sentence).toBe(
      'With this text every result of the last two fiscal quarters (1 May to 31 October 2026) would have come out as it did: 6 of 6 met.',
    );
    expect(outcomes(told)).toEqual({ marketing: 'neither', sales: 'neither' });
  });

  test('a proposal that binds nobody yet is taken as if it did', async () => {
    const draft = { ...proposing(goal.volume('at least 560')), status: 'proposed' };
    const told = await rescored([says(goal.volume('at least 500')), draft], volume);
    expect(told.tally.would).toEqual({ met: 2, of: 6 });
  });
});

test('the quarter that runs is left out', async () => {
  const told = await rescored(
    [says(goal.volume('at least 500')), proposing(goal.volume('at least 560'))],
    volume,
    '2026-08-15',
  );
  // On 15 August the fiscal quarters that are over are February to April, and May to July.
  expect(told.span).toMatchObject({ from: '2026-02-01', until: '2026-07-31' });
  expect(told.tally.would).toEqual({ met: 1, of: 3 });
});
