import { checkHandbook } from '@living-sla/core';
import { expect, test } from 'vitest';
import * as examples from './first-examples.ts';
import { handbookOf } from './test-handbook.ts';

const { firstAgreement, firstDates, firstReview, ...others } = examples;

test.each([firstAgreement, firstDates('2026-12-21'), ...Object.values(others)])(
  'the example for $file is right in a handbook that has nothing else',
  async ({ file, text }) => {
    expect(await graveFindings({ [file]: text })).toEqual([]);
  },
);

test('the example of a review is right beside the agreement that it names', async () => {
  const { file, text } = firstReview('marketing-sales', '2026-11-20');
  expect(await graveFindings({ [firstAgreement.file]: firstAgreement.text, [file]: text })).toEqual([]);
});

/** Hints aside: they tell of what is still missing around a first file. */
async function graveFindings(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = checkHandbook(await handbookOf(files));
  return findings.filter(({ severity }) => severity !== 'hint').map(({ rule, message }) => `${rule}: ${message}`);
}
