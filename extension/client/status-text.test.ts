import { expect, test } from 'vitest';
import type { HandbookCounts } from '../protocol.ts';
import { inFull, statusText, statusTooltip } from './status-text.ts';

const counts: HandbookCounts = {
  errors: 2,
  warnings: 1,
  hints: 0,
  silenced: 0,
  known: 0,
  agreements: 1,
  measurable: 3,
  unmeasurable: 1,
  terms: 31,
  overdueReviews: 0,
};
const acme = { folder: 'file:///acme', title: 'Acme', counts };

test('the line of status counts errors and terms', () => {
  expect(statusText([acme])).toBe('SLA: 2 errors, 31 terms');
  expect(statusText([{ ...acme, counts: { ...counts, errors: 0, terms: 1 } }])).toBe('SLA: no errors, 1 term');
});

test('two handbooks are counted together, and one that is gone is not', () => {
  const gone = { folder: 'file:///gone', title: 'Gone' };
  expect(statusText([acme, acme, gone])).toBe('SLA: 4 errors, 62 terms');
  expect(statusText([gone])).toBe('SLA: no handbook');
});

test('the tooltip has a line a handbook', () => {
  expect(statusTooltip([{ ...acme, title: 'Acme\n& Sons' }]).split('\n')).toEqual([
    'Acme & Sons: 2 errors, 1 warning, no hints, 1 agreement, 3 of 4 goals measurable, 31 terms.',
    'Click to read what is seen, and why nothing is shown where nothing is shown.',
  ]);
});

test('goals are left out where there are none', () => {
  expect(inFull({ ...counts, measurable: 0, unmeasurable: 0 })).toBe(
    '2 errors, 1 warning, no hints, 1 agreement, 31 terms',
  );
});
