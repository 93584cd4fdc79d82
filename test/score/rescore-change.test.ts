import { describe, expect, test } from 'vitest';
import { type CaseText, contact, goal, proposing, reasons, rescored, says, volume } from './rescore-texts.ts';

describe('of a change alone', () => {
  // 500 until July, 560 from August: 510, 530 and 560 met, 540 missed, 600 met, 505 missed: 4 of 6.
  const first = says(goal.volume('at least 500'), goal.contact('at least 90%'));
  const second: CaseText = {
    ...says(goal.volume('at least 560'), goal.contact('at least 90%')),
    version: '1.1.0',
    from: '2026-08-01',
    authored: '2026-07-20',
  };
  const told = (proposed: CaseText) => rescored([first, second, proposed], [...volume, ...contact], '2026-11-22', true);

  test('a goal that an earlier text raised comes out as it did; the one that this text raises does not', async () => {
    // Contact: 3 of 6 instead of 6 of 6. Volume stays at 4 of 6, although 560 would have been 2 of 6 all the time.
    const { tally, goals, sentence } = await told(proposing(goal.volume('at least 560'), goal.contact('at least 95%')));
    expect(tally).toEqual({ was: { met: 10, of: 12 }, would: { met: 7, of: 12 } });
    expect(goals.map(({ key, kept, differs }) => [key, kept, differs])).toEqual([
      ['volume', true, false],
      ['contact', false, true],
    ]);
    expect(sentence).toContain('7 of 12 met instead of 10 of 12; Marketing gains, Sales loses.');
  });

  test('a goal that this text takes away is told, one that an earlier text took away is not', async () => {
    const gone = await told(proposing(goal.volume('at least 560')));
    expect(reasons(gone)).toEqual({ contact: 'This text no longer has it. Until now it was scored: 6 of 6 met.' });
    const before: CaseText = {
      ...says(goal.volume('at least 500')),
      version: '1.1.0',
      from: '2026-11-01',
      authored: '2026-10-20',
    };
    const later = await rescored(
      [first, before, proposing(goal.volume('at least 510'))],
      [...volume, ...contact],
      '2026-11-22',
      true,
    );
    expect(reasons(later)).toEqual({});
    // Of volume only October (505) is below 510.
    expect(later.tally.would).toEqual({ met: 5, of: 6 });
  });

  test('a remedy that comes new is tried on what was really missed', async () => {
    // By the texts in force August and October were missed, never two in a row; one miss is enough for the new remedy.
    const plan =
      'remedies: [{ when: { goal: volume, missed: 1 month }, then: Marketing presents a plan., by: marketing }]';
    const { consequences, goals } = await told(
      proposing(goal.volume('at least 560'), goal.contact('at least 90%'), plan),
    );
    expect(goals.filter(({ differs }) => differs)).toEqual([]);
    expect(consequences.map(({ because, was, would }) => [because, was, would])).toEqual([
      [['August 2026'], undefined, 'Marketing presents a plan.'],
      [['October 2026'], undefined, 'Marketing presents a plan.'],
    ]);
  });

  test('what this text changes cannot be re-scored: said so, whatever else came out as it did', async () => {
    const clock = ', clock: { starts: the MQL is assigned, stops: a call, within: 2 business hours }';
    const { sentence } = await told(proposing(goal.volume('at least 560'), goal.contact('at least 90%', clock)));
    expect(sentence).toMatch(
      /^No result of the last two fiscal quarters .* can be held against what this text changes\.$/,
    );
  });
});

describe('what follows from misses', () => {
  const remedy = (missed: string, then: string) =>
    `remedies: [{ when: { goal: volume, missed: ${missed} }, then: ${then}, by: marketing }]`;

  test('a remedy that would have been set off', async () => {
    // At least 560: May and June missed in a row, July met, August missed, September met, October missed: once.
    const plan = remedy('2 consecutive months', 'Marketing presents a plan.');
    const told = await rescored(
      [says(goal.volume('at least 500'), plan), proposing(goal.volume('at least 560'), plan)],
      volume,
    );
    expect(told.consequences).toMatchObject([
      {
        kind: 'remedy',
        goal: 'volume',
        because: ['May 2026', 'June 2026'],
        was: undefined,
        would: 'Marketing presents a plan.',
      },
    ]);
    expect(told.sentence).toMatch(/One consequence would be another\.$/);
  });

  test('a remedy that would not have been set off, and one with other words', async () => {
    const plan = remedy('2 consecutive months', 'Marketing presents a plan.');
    const spared = await rescored(
      [says(goal.volume('at least 560'), plan), proposing(goal.volume('at least 500'), plan)],
      volume,
    );
    expect(spared.consequences).toMatchObject([{ was: 'Marketing presents a plan.', would: undefined }]);
    const other = remedy('2 consecutive months', 'The heads meet.');
    const told = await rescored(
      [says(goal.volume('at least 560'), plan), proposing(goal.volume('at least 560'), other)],
      volume,
    );
    expect(told.consequences.map(({ sentence }) => sentence)).toEqual([
      'From the misses of “Deliver MQLs every month” (May 2026 and June 2026) this would have followed: The heads meet. Until now it was: Marketing presents a plan.',
    ]);
  });
});
