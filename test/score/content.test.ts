import { join } from 'node:path';
import { resultsOf } from '@living-sla/core';
import { type Scorecard, scoreAgreement } from '@living-sla/core/score';
import { openHandbook, readHistory } from '@living-sla/host';
import { readScorecards, scoringTexts } from '@living-sla/host/score';
import { beforeEach, describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';

const folder = join(repository, 'content');
const history = await readHistory(folder, { today: '2026-11-22' });
const [late, november, july] = await Promise.all(['2026-11-22', '2026-11-01', '2026-07-01'].map(scorecards));

describe('the example handbook, reckoned by hand', () => {
  // A shallow copy and a folder without git have no earlier texts to score by.
  beforeEach(({ skip }) => {
    if (history.reach.kind !== 'whole') skip(`${history.reach.message} This test reads the repository's own history.`);
  });

  test('judges each month by the text that was in force in it', () => {
    // 2026-02 to 2026-04 by four sentences: 471, 486 and 497 MQLs of 480. The months before belong to no agreement.
    // 520 from May on: 522, 521, 526, 508, 524, 531. November has 389 up to the 20th, and runs.
    expect(states('marketing-sales', 'mql-volume')).toBe('- - - missed met met met met met missed met met ...');
    // Read on the last business day of the month after. 172/522 = 33%, 180/521 = 34.5%, 182/526 = 34.6%, 193/508 = 38%,
    // 215/524 = 41%. October is read on November 30.
    expect(states('marketing-sales', 'sql-rate')).toBe('missed missed missed missed met ... ...');
    // Nobody has a figure for July. 510/524 = 97.3% in September.
    expect(states('marketing-sales', 'assignment')).toBe('met met ? met missed met ...');
    // Everything since the first day of its quarter counts. $1,065,000 of $1,080,000; then $402,000 of $390,000, 753 of 780,
    // 1,095 of 1,170; then 394.5 of 390, 768 of 780, 1,191 of 1,170 thousand.
    expect(states('marketing-sales', 'new-business')).toBe('- - - missed met missed missed met missed met ...');
  });

  test('leaves out a month that an exception of its text sets aside', () => {
    // 191 of 262 is 73% and would be a miss of 80%; 210 of 276 is 76%, 228 of 282 is 81%.
    expect(states('sales-development-account-executives', 'meeting-attendance')).toBe('excepted missed met ...');
    expect(states('sales-development-account-executives', 'wins')).toBe('met missed met ...');
  });

  test('names the remedies that run, and who acts by when', () => {
    // Verdicts: 461 of 524 is 88%, 491 of 531 is 92.5%. Two months in a row: five business days from Sunday, November 1.
    // Answers to SQLs: 201 of 213 is 94.4%. One month: one business day.
    expect(running(late)).toEqual([
      'marketing-sales verdict: since 2026-11-01, by 2026-11-06, version 3.0.0',
      'sales-development-account-executives ae-answer: since 2026-11-01, by 2026-11-02, version 1.0.0',
    ]);
    expect(running(november)).toEqual(running(late));
    expect(goal(late, 'marketing-sales', 'verdict')).toMatchObject({ missesInARow: 2, missesLeft: { count: 1 } });
    // On July 1: follow-up 81% and 79% of 90%, SQLs 171 and 172 of 208, new business $753,000 of $780,000. July 3 is free.
    expect(running(july)).toEqual([
      'marketing-sales full-follow-up: since 2026-07-01, by 2026-07-09, version 2.1.0',
      'marketing-sales new-business: since 2026-07-01, by 2026-07-16, version 2.1.0',
      'marketing-sales sql-volume: since 2026-07-01, by 2026-07-09, version 2.1.0',
    ]);
  });

  test('keeps what is over: four misses in a row across two versions, ended by the rate of September', () => {
    // June is read on Friday, July 31; July on Monday, August 31. Labor Day is September 7. September is read on October 30.
    const told = card(late, 'marketing-sales').consequences.filter((each) => each.goal === 'sql-rate');
    expect(told.map(({ kind, since, actBy, state, overSince }) => [kind, since, actBy, state, overSince])).toEqual([
      ['remedy', '2026-07-31', '2026-08-07', 'over', '2026-10-30'],
      ['remedy', '2026-08-31', '2026-09-15', 'over', '2026-10-30'],
      ['cancellation', '2026-08-31', undefined, 'over', '2026-10-30'],
    ]);
  });

  test('tells the pace of the quarter that runs', () => {
    // 96,000 + 91,500 + 84,000 in 20 days are 13,575 a day; in the 92 days of the quarter 1,248,900 of 1,260,000. Left are 988,500
    // and the 72 days from November 21 on (10 + 31 + 31): 13,729.17 a day.
    expect(goal(late, 'marketing-sales', 'new-business').runRate).toMatchObject({
      reached: 271_500,
      left: 988_500,
      daysPassed: 20,
      daysLeft: 72,
      perDay: 13_575,
      projected: 1_248_900,
      sentence: '$271,500 so far, $13,575 a day; it takes $13,730 a day in the 72 days from 21 November 2026 on.',
    });
    // Up to June 30: 753,000 in 61 days; 417,000 are left for the 31 days of July.
    expect(goal(july, 'marketing-sales', 'new-business').runRate).toMatchObject({ left: 417_000, daysLeft: 31 });
  });

  test('owes nothing for a period that was mostly over when its agreement began', () => {
    // In force from October 1: 31 of the 92 days of Q3 FY2027, August to October. 27 of 28 handovers and meetings are 96.4%.
    const success = card(late, 'sales-customer-success');
    expect([success.standing, success.sentence]).toEqual(['on track', 'All 3 goals that were read were met.']);
    expect(states('sales-customer-success', 'renewals')).toBe('...');
    expect(states('sales-customer-success', 'save-calls')).toBe('met ...');
    // In force from Saturday, August 1: 2 of the 7 days of week 31. From Monday, February 2: 27 of the 28 days of February.
    expect(goal(late, 'sales-development-account-executives', 'next-steps').periods[0]?.name).toBe('week 32 of 2026');
    const [before] = (july ?? []).filter(({ agreement }) => agreement === 'sales-customer-success');
    expect(before?.sentence).toBe('It begins on 1 October 2026.');
  });

  test('counts no miss for a remedy that nobody had agreed', async () => {
    // With 186 SQLs of 192 in place of 193, April would be missed after February and March, under sentences without remedies.
    // May, 171 of 208, would be the fourth in a row and the first that counts: nothing follows from it alone.
    const handbook = await openHandbook(folder, '2026-06-05');
    const results = resultsOf(handbook, 'marketing-sales').map((row) =>
      row.goal === 'goal-4' && row.period.from === '2026-04-01' && row.amount.kind === 'count'
        ? { ...row, amount: { ...row.amount, amount: 186 } }
        : row,
    );
    const texts = scoringTexts(handbook, history).get('marketing-sales') ?? [];
    const june = scoreAgreement({ texts, results, reviews: [], at: '2026-06-05' });
    expect(june.goals.find(({ key }) => key === 'sql-volume')?.missesInARow).toBe(4);
    expect(june.consequences.filter((each) => each.goal === 'sql-volume')).toEqual([]);
  });

  test('knows the reviews that come next', () => {
    const due = (cards: readonly Scorecard[] | undefined) => card(cards, 'marketing-sales').review.due;
    expect([july, november, late].map(due)).toEqual(['2026-07-15', '2027-01-13', '2027-01-13']);
  });
});

async function scorecards(at: string): Promise<readonly Scorecard[]> {
  return readScorecards(await openHandbook(folder, at), history, at);
}

function card(cards: readonly Scorecard[] | undefined, agreement: string): Scorecard {
  const found = cards?.find((each) => each.agreement === agreement);
  if (found === undefined) throw new Error(`There is no scorecard of ${agreement}.`);
  return found;
}

function goal(cards: readonly Scorecard[] | undefined, agreement: string, key: string) {
  const found = card(cards, agreement).goals.find((each) => each.key === key);
  if (found === undefined) throw new Error(`There is no goal ${key}.`);
  return found;
}

/** The states of a goal on 2026-11-22, oldest first: `-` not in force, `?` unknown, `...` not due. */
function states(agreement: string, key: string): string {
  const short: Readonly<Record<string, string>> = { 'not in force': '-', unknown: '?', 'not due': '...' };
  return goal(late, agreement, key)
    .periods.map(({ state }) => short[state] ?? state)
    .join(' ');
}

function running(cards: readonly Scorecard[] | undefined): string[] {
  return (cards ?? []).flatMap(({ agreement, consequences }) =>
    consequences
      .filter(({ state }) => state === 'running')
      .map((each) => `${agreement} ${each.goal}: since ${each.since}, by ${each.actBy}, version ${each.version}`)
      .sort(),
  );
}
