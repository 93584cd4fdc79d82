import { describe, expect, it } from 'vitest';
import { readTokens } from './read-tokens.ts';
import { namesOfTwoTeams } from './testing/names-of-two-teams.ts';
import { tidyText } from './tidy-text.ts';

const names = namesOfTwoTeams();
const keys = (text: string) => readTokens(tidyText(text), names).map(({ kind, key }) => `${kind} ${key}`);

describe('readTokens', () => {
  it.each([
    ['4 business hours', ['amount business 240 minutes']],
    ['one (1) working day', ['amount business 1 days']],
    ['24 hrs', ['amount 1440 minutes']],
    ['$2M', ['amount USD 2000000']],
    ['25k USD', ['amount USD 25000']],
    ['at least 40', ['bound at least', 'amount 40']],
    ['40 or more', ['bound at least', 'amount 40']],
    ['≥ 40', ['bound at least', 'amount 40']],
    ['over 40', ['bound more than', 'amount 40']],
    ['31 Dec 2026', ['date 2026-12-31']],
    ['twice a week', ['rhythm 2 each 7 day']],
    ['9 a.m.', ['time 9:00']],
    ['MQLs', ['term term marketing-sales/marketing-qualified-lead']],
    ['Marketing Qualified Leads (MQLs)', ['term term marketing-sales/marketing-qualified-lead']],
    ['hot lead', ['avoided avoided hot lead']],
    ['the Sales team', ['filler the', 'party party sales']],
    ['Head of sales', ['role role head of sales']],
    ["can't", ['modal can', 'negation not']],
    ['has to', ['modal must']],
    ['#lead-desk', ['name #lead-desk']],
    ['the the lead', ['filler the', 'thing lead']],
  ])('%s', (text, expected) => {
    expect(keys(text).slice(0, expected.length)).toEqual(expected);
  });

  it('keeps apart what looks alike', () => {
    const pairs = [
      ['8 business hours', '1 business day'],
      ['30 days', '1 month'],
      ['-5 points', '5 points'],
      ['2 calls per week', '2 e-mails per week'],
      ['for US', 'for us'],
      ['by midnight', 'by end of day'],
      ['$5', '€5'],
    ] as const;
    for (const [one, other] of pairs) expect(keys(one)).not.toEqual(keys(other));
  });
});
