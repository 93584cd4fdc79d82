import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExplainedCase } from './case-answer.ts';
import { caseFieldsOf } from './case-fields.ts';
import type { CaseText, FieldValue } from './case-text.ts';
import { explainCase } from './explain-case.ts';
import { exampleTexts } from './testing/example-texts.ts';

const texts = await exampleTexts();
const whole = { score: 120, fit: 'A', email: 'a@b.example', budget: true, sites: 3, tags: 'demo' };

function ask(on: string, fields: Record<string, FieldValue> = {}, asked: readonly CaseText[] = texts): ExplainedCase {
  const answer = explainCase({ texts: asked, on, fields });
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

describe('which text applied', () => {
  test('the one in force on that day, with the reason', () => {
    expect(ask('2026-11-13 16:30').applied).toEqual({
      version: '2.0.0',
      at: 0,
      why: 'Version 2.0.0 applied: it holds from 1 November 2026 to 31 January 2027.',
    });
    const before = ask('2026-10-30 16:30');
    expect(before.applied?.why).toBe(
      'Version 1.0.0 applied: it holds from 1 July 2026 to 31 October 2026. Version 2.0.0 begins later, on 1 November 2026.',
    );
    expect(before.duties[0]).toMatchObject({ due: '2026-11-02T16:30:00-05:00' });
  });

  test('the day is that of the calendar, and a day alone is its opening', () => {
    expect(ask('2026-11-01T03:30:00Z')).toMatchObject({ day: '2026-10-31', applied: { version: '1.0.0' } });
    expect(ask('13 November 2026')).toMatchObject({ onInWords: 'Friday 13 November 2026 at 09:00' });
  });

  test('none before the first and after the last, and then nothing was owed', () => {
    const early = ask('2026-06-30 12:00');
    expect([early.applied, early.duties, early.definitions]).toEqual([undefined, [], []]);
    expect(early.summary).toBe(
      'On 30 June 2026 no text of this agreement bound anybody: the first of them, version 1.0.0, begins on 1 July 2026.',
    );
    expect(ask('2027-02-01 12:00').summary).toContain('version 2.0.0 held until 31 January 2027.');
  });

  test('what cannot be read is told', () => {
    const answers = ['soon', '2026-13-01', '11/12/2026 10:00'].map((on) => explainCase({ texts, on, fields: {} }));
    expect(answers.map((answer) => answer.ok)).toEqual([false, false, false]);
    expect(explainCase({ texts: [], on: '2026-11-13', fields: {} })).toMatchObject({ ok: false });
  });
});

describe('what the lead counts as', () => {
  const holds = (fields: Record<string, FieldValue>) =>
    ask('2026-11-13 16:30', fields).definitions.find(({ id }) => id === 'mql')?.holds;

  test.each<[Record<string, FieldValue>, string]>([
    [{}, 'not known'],
    [whole, 'yes'],
    [{ ...whole, score: 99 }, 'no'],
    [{ score: 99 }, 'no'],
    [{ ...whole, score: '1,200' }, 'yes'],
    [{ ...whole, score: 'many' }, 'not known'],
    [{ ...whole, score: '-5' }, 'no'],
    [{ ...whole, fit: ' a ' }, 'yes'],
    [{ ...whole, fit: 'C' }, 'no'],
    [{ ...whole, email: '' }, 'not known'],
    [{ ...whole, email: '', phone: 'yes' }, 'yes'],
    [{ ...whole, email: '', phone: 'no' }, 'not known'],
    [{ ...whole, email: 'no', phone: 'no' }, 'no'],
    [{ ...whole, email: 'yes' }, 'yes'],
    [{ ...whole, budget: 'no', tags: 'other; demo' }, 'yes'],
    [{ ...whole, budget: 'no', tags: 'other' }, 'no'],
    [{ 'lead.score': 120, 'lead.fit': 'B' }, 'not known'],
  ])('%j: %s', (fields, expected) => {
    expect(holds(fields)).toBe(expected);
  });

  test('each condition says what is known of it, and a definition says who is left out', () => {
    const [definition] = ask('2026-11-13 16:30', { ...whole, score: 80 }).definitions;
    expect(definition?.conditions[0]).toEqual({
      condition: 'lead.score >= 100',
      list: 'all',
      holds: 'no',
      why: 'lead.score is 80.',
    });
    expect(definition?.sentence).toBe('This does not count as MQL: lead.score is 80, and lead.score >= 100 is asked.');
    expect(ask('2026-11-13 16:30', { score: 'many' }).definitions[0]?.conditions[0]?.why).toBe(
      'lead.score is not known, for “many” cannot be read.',
    );
    expect(ask('2026-11-13 16:30', whole).definitions[0]?.sentence).toContain('unless it is one of these: students.');
  });

  test('a definition on which no goal hangs is told where something of it is known', () => {
    const ids = (fields: Record<string, FieldValue>) =>
      ask('2026-11-13 16:30', fields).definitions.map(({ id, holds: each }) => [id, each]);
    expect(ids({})).toEqual([['mql', 'not known']]);
    expect(ids({ 'company.fit': 'A' })).toEqual([
      ['firm', 'yes'],
      ['mql', 'not known'],
    ]);
  });
});

describe('who owed what by when', () => {
  const contact = (fields: Record<string, FieldValue>) => ask('2026-11-13 16:30', fields).duties[0];

  test('the goal itself, and the rows that may apply', () => {
    expect(contact({})).toMatchObject({
      owners: [{ id: 'sales', name: 'Sales' }],
      starts: 'the MQL is assigned',
      stops: ['a call is logged', 'an e-mail is logged'],
      doesNotStop: ['an automatic reply'],
      applies: 'not known',
      row: undefined,
      dueInWords: 'Monday 16 November 2026 at 12:30',
      limitInWords: 'Monday 16 November 2026 at 16:30',
      otherwise: [
        { row: 'source: demo request', dueInWords: 'Monday 16 November 2026 at 09:30' },
        { row: 'source: demo request, fit: A', dueInWords: 'Friday 13 November 2026 at 17:00' },
      ],
      sentence:
        'If this counts as MQL, Sales had until Monday 16 November 2026 at 12:30 for “Contact 95% of MQLs in time”, ' +
        'and until Monday 16 November 2026 at 16:30 at the latest; another row may apply.',
    });
  });

  test('a row that what is known fits, and the more specific one that may', () => {
    expect(contact({ source: 'Demo Request' })).toMatchObject({
      row: 'source: demo request',
      due: '2026-11-16T09:30:00-05:00',
      otherwise: [{ row: 'source: demo request, fit: A' }],
    });
    expect(contact({ source: 'demo request', 'lead.fit': 'A' })).toMatchObject({
      row: 'source: demo request, fit: A',
      due: '2026-11-13T17:00:00-05:00',
      otherwise: [],
    });
    expect(contact({ source: 'fair' })).toMatchObject({ row: undefined, otherwise: [] });
  });

  test('nothing for a lead that the goal is not about', () => {
    const answer = ask('2026-11-13 16:30', { score: 1 });
    expect(answer.duties[0]).toMatchObject({ applies: 'no', sentence: expect.stringMatching(/^Nothing was owed by/) });
    expect(answer.exceptions).toEqual([]);
    expect(ask('2026-11-13 16:30').exceptions.map(({ when }) => when)).toEqual(['the contact has opted out']);
  });

  test('a goal on trial bound nobody, and counts by its own calendar', () => {
    expect(ask('2026-11-13 18:30').duties[1]).toMatchObject({
      binding: false,
      counted: '2026-11-13T17:30:00-06:00',
      due: '2026-11-13T17:40:00-06:00',
      sentence: expect.stringMatching(/Marketing and Sales had until .* 17:40 .* it bound nobody\.$/),
    });
  });

  test('what has a time and no clock: commitments that bind, the answer to a handover, the follow-up', () => {
    const { promises } = ask('2026-11-25 16:30');
    expect(promises[0]).toEqual({
      statement: 'Sales gives a return reason for each lead.',
      by: [{ id: 'sales', name: 'Sales' }],
      due: '2026-11-27T16:30:00-05:00',
      dueInWords: 'Friday 27 November 2026 at 16:30',
    });
    expect(promises.slice(1).map(({ statement, by, due }) => [statement, by[0]?.name, due.slice(0, 10)])).toEqual([
      ['Accept or return what goes from MQL to Accepted lead.', 'Sales', '2026-11-30'],
      ['Return what does not go on from MQL to Accepted lead, with the reason.', 'Sales', '2026-11-27'],
      ['Finish the follow-up.', 'Sales', '2026-12-10'],
    ]);
  });
});

test('a form asks for each field once, and first for those on which a goal hangs', () => {
  expect(
    caseFieldsOf(texts).map(({ name, label, kind, known, matters }) => [name, label, kind, known, matters]),
  ).toEqual([
    ['lead.score', 'score', 'number', [120, 100], true],
    ['lead.fit', 'fit', 'text', ['A', 'B'], true],
    ['lead.phone', 'phone filled in', 'yes-no', [], true],
    ['lead.email', 'email filled in', 'yes-no', [], true],
    ['lead.budget', 'budget', 'yes-no', [true], true],
    ['lead.sites', 'sites', 'number', [2, 1], true],
    ['lead.tags', 'tags', 'list', ['demo'], true],
    ['source', 'source', 'text', ['demo request'], true],
    ['company.fit', 'fit', 'text', ['A'], false],
  ]);
  const { missing, unused } = ask('2026-11-13 16:30', { score: 120, fit: 'A', colour: 'red' });
  expect(missing.map(({ name }) => name)).toEqual([
    ...['lead.phone', 'lead.email', 'lead.budget', 'lead.sites', 'lead.tags', 'source'],
  ]);
  expect(unused).toEqual(['colour']);
  // Where the lead is none that the goal is about, no row of the goal matters any more.
  expect(ask('2026-11-13 16:30', { score: 99 }).missing).toEqual([]);
});

test('what is asked and answered is plain data, as a browser keeps it', () => {
  const copied: CaseText[] = JSON.parse(JSON.stringify(texts));
  const plain = (answer: ExplainedCase) => JSON.parse(JSON.stringify(answer));
  expect(plain(ask('2026-11-13 16:30', whole, copied))).toEqual(plain(ask('2026-11-13 16:30', whole)));
});

test('nothing that is typed into a form makes it fail', () => {
  const names = fc.constantFrom(
    'lead.score',
    'lead.tags',
    'fit',
    'source',
    '__proto__',
    'lead.__proto__',
    'lead',
    'constructor',
  );
  const values = fc.oneof(fc.string(), fc.double(), fc.boolean());
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constant('2026-11-13 16:30')), fc.dictionary(names, values), (on, fields) => {
      const answer = explainCase({ texts, on, fields });
      expect(answer.ok ? answer.value.summary : answer.problem).not.toBe('');
    }),
    { numRuns: 60 },
  );
});
