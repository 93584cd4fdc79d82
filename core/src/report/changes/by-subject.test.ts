import { expect, it } from 'vitest';
import { bySubject, leadsOf } from './by-subject.ts';
import { exampleChange } from './example-change.ts';

const change = (path: string, field: string, some: Parameters<typeof exampleChange>[0] = {}) =>
  exampleChange({ path, field, id: path, ...some });

it('tells a goal once, by its figure', () => {
  const changes = [
    change('goals/volume/statement', 'goals/*/statement'),
    change('goals/volume/target', 'goals/*/target'),
    change('goals/volume/steps/1/target', 'goals/*/steps/*/target'),
    change('goals/calls/target', 'goals/*/target'),
  ];
  const [volume, calls, ...more] = bySubject(changes);
  expect(volume?.lead.path).toBe('goals/volume/target');
  expect(volume?.rest.map(({ path }) => path)).toEqual(['goals/volume/statement', 'goals/volume/steps/1/target']);
  expect(calls).toEqual({ lead: changes[3], rest: [] });
  expect(more).toEqual([]);
});

it('puts the gravest first, whatever stands nearer to the top', () => {
  const [first, second] = bySubject([
    change('title', 'title', { class: 'editorial' }),
    change('body/When we meet/paragraph', 'body', { class: 'clarifying' }),
    change('body/When we meet/item', 'body'),
  ]);
  expect(first?.lead).toMatchObject({ path: 'body/When we meet/item', class: 'material' });
  expect(first?.rest).toHaveLength(1);
  expect(second?.lead.path).toBe('title');
});

it('keeps things of different files, and a key and an item of one name, apart', () => {
  const changes = [
    change('means', 'means', { agreement: undefined, file: 'glossary/mql.mdx' }),
    change('means', 'means', { agreement: undefined, file: 'glossary/sql.mdx' }),
    change('effective/from', 'effective/from'),
    change('effective/until', 'effective/until'),
  ];
  expect(bySubject(changes).map(({ rest }) => rest.length)).toEqual([0, 0, 1]);
});

it('says how much more there is', () => {
  const said = (count: number) =>
    leadsOf(Array.from({ length: count }, () => exampleChange({ message: 'More.' }))).map(({ message }) => message);
  expect(said(1)).toEqual(['More.']);
  expect(said(2)).toEqual(['More. (and 1 more change about this)']);
  expect(said(3)).toEqual(['More. (and 2 more changes about this)']);
});
