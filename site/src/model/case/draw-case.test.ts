import type { ExplainedCase } from '@living-sla/core/score';
import { expect, test } from 'vitest';
import { html } from '../html.ts';
import { readable } from '../test-handbook.ts';
import { drawCase, toldOfCase } from './draw-case.ts';

const bad = '<img src=x onerror=alert(1)>"{1+1}';
const then = bad;
const party = { id: 'sales', name: bad };

const answer: ExplainedCase = {
  agreement: 'a',
  title: bad,
  on: '2026-11-13T16:30:00-05:00',
  onInWords: 'Friday 13 November 2026 at 16:30',
  day: '2026-11-13',
  applied: { version: '2.0.0', at: 0, why: 'Its own dates cover that day.' },
  definitions: [
    {
      id: 'mql',
      name: bad,
      holds: 'yes',
      sentence: bad,
      excludes: [bad],
      conditions: [{ condition: `lead.x == "${bad}"`, list: 'all', holds: 'yes', why: bad }],
    },
    { id: 'sql', name: 'SQL', holds: 'not known', sentence: '', excludes: [], conditions: [] },
  ],
  duties: [
    {
      goal: 'contact',
      statement: bad,
      binding: false,
      owners: [party],
      starts: bad,
      stops: [bad],
      doesNotStop: [bad],
      applies: 'yes',
      appliesWhy: bad,
      row: bad,
      counted: '2026-11-13T16:30:00-05:00',
      countedInWords: 'Friday at 16:30',
      due: '2026-11-16T12:30:00-05:00',
      dueInWords: 'Monday at 12:30',
      limit: undefined,
      limitInWords: undefined,
      otherwise: [{ row: bad, due: undefined, dueInWords: undefined, limit: undefined, limitInWords: undefined }],
      steps: [bad],
      sentence: bad,
    },
  ],
  promises: [{ statement: bad, by: [party], due: '2026-11-16T12:30:00-05:00', dueInWords: 'Monday' }],
  exceptions: [{ when: bad, then, supersedes: [] }],
  missing: [{ name: 'lead.fit', label: bad, kind: 'text', known: [], askedBy: [bad], matters: true }],
  unused: [bad],
  summary: bad,
};

const data = { versions: [{ version: '2.0.0', address: '/agreements/a/versions/2.0.0/' }] };

test('whatever an author writes comes out as words', () => {
  const drawn = html(drawCase(answer, data));
  expect(drawn.match(/<(?:img|script)/g)).toBeNull();
  expect(drawn.split('&#x3C;img').length).toBeGreaterThan(15);
});

test('it names the text that applied, who owed what by when, and what is not known', () => {
  const drawn = html(drawCase(answer, data));
  expect(drawn).toContain('what applied was <a href="/agreements/a/versions/2.0.0/">version 2.0.0</a>.');
  expect(toldOfCase(answer)).toBe('Its own dates cover that day. No goal with a clock hangs on this lead.');
  const bound = answer.duties.map((duty) => ({ ...duty, binding: true }));
  expect(toldOfCase({ ...answer, duties: bound })).toBe(
    'Its own dates cover that day. One goal with a clock hangs on this lead; the first was due by Monday at 12:30.',
  );
  expect(drawn).toContain('<dt>Due </dt><dd>Monday at 12:30</dd>');
  expect(readable(drawn)).toContain('Not known, and it would matter: ');
});

test('where a lead is none of a goal, no time is told; where no text applied, that is all', () => {
  const duty = { ...(answer.duties[0] as ExplainedCase['duties'][number]), applies: 'no' as const };
  expect(html(drawCase({ ...answer, duties: [duty] }, data))).not.toContain('Counted from');
  const none = {
    ...answer,
    applied: undefined,
    definitions: [],
    duties: [],
    promises: [],
    exceptions: [],
    missing: [],
    unused: [],
  };
  expect(readable(html(drawCase(none, data)))).toBe('On Friday 13 November 2026 at 16:30 no text bound anybody.');
});
