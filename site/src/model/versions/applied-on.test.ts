import { expect, test } from 'vitest';
import { appliedOn } from './applied-on.ts';

const versions = [
  { version: '2.0.0', authored: '2026-07-22', binds: true, from: '2026-08-01', until: '2026-10-31', address: '/2/' },
  { version: '1.0.0', authored: '2026-01-20', binds: true, address: '/1/' },
];

test.each([
  ['2026-08-01', '2.0.0', 'applied on 1 August 2026. Its own dates cover that day.'],
  ['2026-07-31', '1.0.0', 'is the last text before 31 July 2026. No version names that day.'],
  [
    '2026-12-24',
    '2.0.0',
    'is the last text before 24 December 2026. No version names that day, and its time ended on 31 October 2026.',
  ],
  ['2026-01-19', undefined, 'Nothing had been agreed for 19 January 2026 yet: the first text came later.'],
  ['2026-02-30', undefined, '“2026-02-30” is no day. Write it as 2026-08-01.'],
  ['<b>', undefined, '“<b>” is no day. Write it as 2026-08-01.'],
  ['', undefined, ''],
])('“%s” is answered with %s', (day, version, words) => {
  const applied = appliedOn(day, versions);
  expect([applied.version?.version, applied.words]).toEqual([version, words]);
});
