import { expect, test } from 'vitest';
import { addressOfCase, caseOfAddress, readCase } from './case-address.ts';

const fields = [
  { name: 'lead.score', kind: 'number', isFree: false },
  { name: 'source', kind: 'text', isFree: false },
  { name: 'lead.student', kind: 'yes-no', isFree: false },
  { name: 'lead.words', kind: 'text', isFree: true },
] as const;

test('an address asks what was put in, and holds no words of one’s own', () => {
  const entry = {
    day: '2026-11-13',
    time: '16:30',
    fields: { 'lead.score': '120', source: 'demo & more', 'lead.student': '', 'lead.words': 'Jane Doe' },
  };
  const address = addressOfCase(entry, fields);
  expect(address).toBe('?on=2026-11-13&at=16%3A30&f.lead.score=120&f.source=demo+%26+more');
  expect(caseOfAddress(`${address}&f.unknown=1&f.__proto__=2`, fields)).toEqual({
    day: '2026-11-13',
    time: '16:30',
    fields: { 'lead.score': '120', source: 'demo & more' },
  });
  expect(caseOfAddress('?utm=1', fields)).toBeUndefined();
});

test('numbers, yes and no are read; what is left out is not known', () => {
  const entry = {
    day: '2026-11-13',
    time: '',
    fields: { 'lead.score': '1,200.5', source: ' webinar ', 'lead.student': 'No' },
  };
  expect(readCase(entry, fields)).toEqual({
    ok: true,
    on: '2026-11-13',
    fields: { 'lead.score': 1200.5, source: 'webinar', 'lead.student': false },
  });
  const bare = readCase({ day: '2026-11-13', time: '09:05', fields: {} }, fields);
  expect(bare).toEqual({ ok: true, on: '2026-11-13 09:05', fields: {} });
});

test.each([
  [{ day: '' }, 'day', 'Choose a day.'],
  [{ day: '2026-02-30' }, 'day', '“2026-02-30” is no day. Write it as 2026-11-13.'],
  [{ time: '25:00' }, 'time', '“25:00” is no time of day. Write it as 16:30.'],
  [{ fields: { 'lead.score': 'high' } }, 'lead.score', '“high” is not a number. Write one such as 120.'],
  [{ fields: { 'lead.score': '1e9' } }, 'lead.score', '“1e9” is not a number. Write one such as 120.'],
  [{ fields: { 'lead.student': 'maybe' } }, 'lead.student', '“maybe” is not yes or no.'],
])('%o is told at its field', (wrong, name, message) => {
  const reading = readCase({ day: '2026-11-13', time: '', fields: {}, ...wrong }, fields);
  expect(reading).toEqual({ ok: false, problems: { [name]: message } });
});
