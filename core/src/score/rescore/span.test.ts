import { expect, test } from 'vitest';
import { lastTwoQuarters, namedSpan } from './span.ts';

const february = { month: 2, day: 1 };
const january = { month: 1, day: 1 };

// A fiscal year from February on has quarters that begin in February, May, August and November.
test.each([
  ['2026-11-22', february, '2026-05-01', '2026-10-31', 'the last two fiscal quarters (1 May to 31 October 2026)'],
  ['2026-10-31', february, '2026-02-01', '2026-07-31', 'the last two fiscal quarters (1 February to 31 July 2026)'],
  ['2026-11-01', february, '2026-05-01', '2026-10-31', 'the last two fiscal quarters (1 May to 31 October 2026)'],
  [
    '2026-03-15',
    february,
    '2025-08-01',
    '2026-01-31',
    'the last two fiscal quarters (1 August 2025 to 31 January 2026)',
  ],
  ['2026-11-22', january, '2026-04-01', '2026-09-30', 'the last two quarters (1 April to 30 September 2026)'],
  ['2026-01-01', january, '2025-07-01', '2025-12-31', 'the last two quarters (1 July to 31 December 2025)'],
])('on %s, with a year that begins on %o: %s to %s', (at, starts, from, until, name) => {
  expect(lastTwoQuarters(at, starts)).toEqual({ from, until, name });
});

test('a stretch that somebody asks for has its days as its name', () => {
  const span = { from: '2026-08-01', until: '2026-08-31' };
  expect(namedSpan(span)).toEqual({ ...span, name: 'the time from 1 August to 31 August 2026' });
});
