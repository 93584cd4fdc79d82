import { describe, expect, test } from 'vitest';
import { contact, goal, monthly, proposing, reasons, rescored, says, volume } from './rescore-texts.ts';

describe('what cannot be re-scored', () => {
  test('a new goal, one that is gone, and one without a target', async () => {
    const vague = '  - { id: care, owner: sales, statement: Look after every customer well., per: month }';
    const told = await rescored(
      [says(goal.volume('at least 500')), proposing(goal.contact('at least 90%'), vague)],
      volume,
    );
    expect(reasons(told)).toEqual({
      contact: 'It is new, and nothing was recorded for it.',
      care: 'It has no target that can be read, so no number can meet or miss it.',
      volume: 'This text no longer has it. Until now it was scored: 6 of 6 met.',
    });
    expect(told.sentence).toMatch(/^No result of the last two fiscal quarters .* can be held against this text\.$/);
  });

  test('a new goal whose numbers were kept all along', async () => {
    const told = await rescored(
      [says(goal.volume('at least 500')), proposing(goal.volume('at least 500'), goal.contact('at least 95%'))],
      [...volume, ...contact],
    );
    expect(reasons(told)).toEqual({ contact: 'It is new: no text asked for it then. By itself: 3 of 6 met.' });
  });

  test('another period: the quarters are told by themselves', async () => {
    // May to July: 510 + 530 + 560 = 1,600. August to October: 540 + 600 + 505 = 1,645. At least 1,620: 1 of 2.
    const after = goal.volume('"at least 1,620"').replace('per: month', 'per: fiscal quarter');
    const told = await rescored([says(goal.volume('at least 500')), proposing(after)], volume);
    expect(reasons(told)).toEqual({
      volume: 'It is counted per fiscal quarter, and was counted per month. By itself: 1 of 2 met.',
    });
    expect(told.tally.was.of).toBe(0);
  });

  test('another unit, another measure, another base', async () => {
    const unit = await rescored([says(goal.volume('at least 500')), proposing(goal.volume('at least 50%'))], volume);
    expect(reasons(unit).volume).toBe('Its target is a share, and what was recorded is a number.');
    const measure = goal.volume('at least 500').replace('metric: MQL', 'metric: SQL');
    const told = await rescored([says(goal.volume('at least 500')), proposing(measure)], volume);
    expect(reasons(told).volume).toMatch(/^What is counted has changed/);
    const base = goal.contact('at least 90%').replace('of: MQLs of the month', 'of: MQLs accepted');
    expect(reasons(await rescored([says(goal.contact('at least 90%')), proposing(base)], contact)).contact).toMatch(
      /^What is counted has changed/,
    );
  });

  test('another clock: only shares are there, not the times', async () => {
    const clock = (hours: number) =>
      `, clock: { starts: the MQL is assigned, stops: a call, within: ${hours} business hours }`;
    const told = await rescored(
      [says(goal.contact('at least 90%', clock(4))), proposing(goal.contact('at least 90%', clock(2)))],
      contact,
    );
    expect(reasons(told).contact).toMatch(
      /^Its clock has changed, and only shares were recorded, not the times behind them/,
    );
    const fresh = await rescored(
      [says(goal.contact('at least 90%')), proposing(goal.contact('at least 90%', clock(4)))],
      contact,
    );
    expect(reasons(fresh).contact).toMatch(/^Its time is measured by a clock that was not there then\./);
  });

  test('a definition that changes what is counted: certain for the goal that counts it', async () => {
    const files = {
      'glossary/mql.mdx':
        '---\nterm: Marketing Qualified Lead\nabbr: MQL\nmeans: A lead that has asked for a demo and works at a firm of 50 people or more.\n---\n',
    };
    const told = await rescored(
      [says(goal.volume('at least 500')), { ...proposing(goal.volume('at least 450')), files }],
      volume,
    );
    expect(reasons(told).volume ?? told.doubts[0]?.why).toMatch(
      /^What is counted has changed, so the numbers of then count something else: /,
    );
  });

  test('months without a value, and months that are excepted, are left out by name', async () => {
    // June is missing. August is excepted. Of May, July, September and October: 560 and 600 reach 560, 2 of 4.
    const rows = monthly('volume', [510, '', 560, '', 600, 505]);
    rows.push('volume,2026-08,100,,CRM,excepted: the CRM is down,');
    const except = 'exceptions: [{ when: the CRM is down, supersedes: [volume], then: the month does not count }]';
    const told = await rescored(
      [says(goal.volume('at least 500'), except), proposing(goal.volume('at least 560'), except)],
      rows,
    );
    expect(told.tally).toEqual({ was: { met: 4, of: 4 }, would: { met: 2, of: 4 } });
    expect(told.left.map(({ periods, why }) => [periods, why])).toEqual([
      [['June 2026'], 'Nothing was recorded that can be held against it.'],
      [['August 2026'], 'An exception of the agreement sets it aside.'],
    ]);
  });
});
