import { expect, it } from 'vitest';
import { coveredBy, selfExcluding } from './covered-cases.ts';
import { writtenCases } from './written-cases.ts';

it.each([
  ['lead.employees > 50', 'lead.employees > 10'],
  ['lead.employees >= 11', 'lead.employees > 10'],
  ['lead.employees > 10', 'lead.employees >= 10'],
  ['lead.employees == 12', 'lead.employees <= 12'],
  ['lead.employees == 12', 'lead.employees > 11.5'],
  ['lead.employees < 3', 'lead.employees < 4'],
  ['lead.employees <= 3', 'lead.employees < 4'],
  ['lead.employees > 50 && lead.country == "MX"', 'lead.employees > 10'],
  ['lead.employees > 20 && lead.employees < 30', 'lead.employees < 40 && lead.employees > 10'],
  ['50 < lead.employees', 'lead.employees > 10'],
  ['lead.employees > 50', 'lead.employees > 10 || lead.score > 3'],
  ['lead.employees > 50 || lead.employees > 60', 'lead.employees > 10'],
  ['lead.employees > 50', '!(lead.employees <= 10)'],
  ['lead.employees > 50', '!(lead.employees <= 10 && lead.score < 3)'],
  ['lead.employees > 50', 'lead.employees != 50'],
  ['lead.employees <= 49', 'lead.employees != 50'],
  ['lead.country == "MX"', 'lead.country in ["US", "MX"]'],
  ['lead.country in ["US", "MX"]', 'lead.country in ["CA", "MX", "US"]'],
  ['lead.country == "MX"', 'lead.country != "US"'],
  ['lead.country == "MX"', '!(lead.country in ["US", "CA"])'],
  ['lead.customer && lead.country == "MX"', 'lead.customer == true'],
  ['!lead.customer', 'lead.customer != true'],
  ['has(lead.phone) && lead.score > 3', 'has( lead.phone )'],
  ['more than 50 staff', 'more than 10 staff'],
  ['The company has 50  or more people.', 'the company has more than 10 people'],
  ['the company has no fewer than 50 people', 'the company has more than 10 people'],
  ['the company is in Mexico and has more than 50 people', 'the company is in Mexico'],
  ['the order is over $5,000', 'the order is at least $2,000'],
])('%s lies within %s', (narrow, wide) => {
  expect(lies(narrow, wide)).toBe(true);
});

it.each([
  ['lead.employees > 10', 'lead.employees > 50'],
  ['lead.employees >= 10', 'lead.employees > 10'],
  ['lead.employees < 50', 'lead.employees > 10'],
  ['lead.employees == 10', 'lead.employees < 10'],
  ['lead.employees != 10', 'lead.employees > 3'],
  ['lead.employees > 9', 'lead.employees != 10'],
  ['lead.score > 50', 'lead.employees > 10'],
  ['lead.employees > 50', 'lead.employees > 10 && lead.country == "MX"'],
  ['lead.employees > 50 || lead.score > 3', 'lead.employees > 10'],
  ['lead.employees > 50', '!(lead.employees > 10)'],
  ['lead.country == "MX"', 'lead.country == "US"'],
  ['lead.country in ["US", "MX"]', 'lead.country == "US"'],
  ['lead.country > "MX"', 'lead.country > "CA"'],
  ['lead.customer', '!lead.customer'],
  ['has(lead.phone)', 'has(lead.email)'],
  ['more than 10 staff', 'more than 50 staff'],
  ['more than 50 staff', 'more than 10 customers'],
  ['more than $50', 'more than 10'],
  ['the company is in Mexico', 'the company is in Mexico and has more than 50 people'],
  ['the company is in Mexico and Canada', 'the company is in Mexico'],
  ['the company is in Mexico or has more than 50 people', 'the company is in Mexico'],
  ['the company is not in Mexico and has more than 50 people', 'the company has more than 50 people'],
])('%s need not lie within %s', (narrow, wide) => {
  expect(lies(narrow, wide)).toBe(false);
});

it('several conditions together take the cases of one', () => {
  const above = ['lead.country == "US"', 'lead.score > 3', 'lead.country == "MX"'].map((text) => ({
    text,
    cases: writtenCases(text) ?? [],
  }));
  const takers = (text: string) => coveredBy(writtenCases(text) ?? [[]], above).map((row) => row.text);
  expect(takers('lead.country in ["MX", "US"]')).toEqual(['lead.country == "US"', 'lead.country == "MX"']);
  expect(takers('lead.country in ["MX", "CA"]')).toEqual([]);
});

it.each([
  ['lead.employees > 50 && lead.employees < 10', true],
  ['lead.employees > 10 && lead.employees <= 10', true],
  ['lead.country == "MX" && lead.country == "US"', true],
  ['lead.country == "MX" && lead.country != "MX"', true],
  ['lead.customer && !lead.customer', true],
  ['lead.employees > 50 && (lead.employees < 10 || lead.employees == 20)', true],
  ['lead.employees > 50 && (lead.employees < 10 || lead.score > 3)', false],
  ['lead.employees >= 10 && lead.employees <= 10', false],
  ['lead.country != "MX" && lead.country != "US"', false],
  ['lead.employees > 10', false],
])('nothing fits %s: %s', (text, nothing) => {
  expect(selfExcluding(writtenCases(text) ?? [[]]) !== undefined).toBe(nothing);
});

it('a condition of more cases than anybody reads is left alone', () => {
  const many = Array.from({ length: 20 }, (_, at) => `(a.b == ${at} || c.d == ${at})`).join(' && ');
  expect(writtenCases(many)).toBeUndefined();
});

/** Where the cases of one of the two cannot be told, nothing is known. */
function lies(narrow: string, wide: string): boolean {
  const [inner, outer] = [writtenCases(narrow), writtenCases(wide)];
  return inner !== undefined && outer !== undefined && coveredBy(inner, [{ cases: outer }]).length > 0;
}
