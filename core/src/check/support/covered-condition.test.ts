import { expect, it } from 'vitest';
import { comparisonsIn, isCovered } from './covered-condition.ts';

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
])('%s lies within %s', (narrow, wide) => {
  expect(lies(narrow, wide)).toBe(true);
});

it.each([
  ['lead.employees > 10', 'lead.employees > 50'],
  ['lead.employees >= 10', 'lead.employees > 10'],
  ['lead.employees < 50', 'lead.employees > 10'],
  ['lead.employees == 10', 'lead.employees < 10'],
  ['lead.score > 50', 'lead.employees > 10'],
  ['lead.employees > 50', 'lead.employees > 10 && lead.country == "MX"'],
  ['lead.employees > 50', 'lead.employees > 10 || lead.score > 3'],
  ['lead.employees > 50', '!(lead.employees > 10)'],
  ['lead.country == "MX"', 'lead.country == "US"'],
  ['lead.country > "MX"', 'lead.country > "CA"'],
  ['more than 50 staff', 'more than 10 staff'],
])('%s need not lie within %s', (narrow, wide) => {
  expect(lies(narrow, wide)).toBe(false);
});

/** Of what is no comparison nothing is known. */
function lies(narrow: string, wide: string): boolean {
  const [inner, outer] = [comparisonsIn(narrow), comparisonsIn(wide)];
  return inner !== undefined && outer !== undefined && isCovered(inner, outer);
}
