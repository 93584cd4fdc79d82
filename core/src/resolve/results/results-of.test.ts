import { describe, expect, test } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { makeResolver, resolveHandbook } from '../resolve-handbook.ts';
import { exceptionWords, namesException } from './exception-words.ts';
import { resultsOf } from './results-of.ts';

const agreement = `---
title: Marketing and Sales
parties: [Marketing, Sales]
goals:
  - { id: mql-volume, statement: Deliver 560 MQLs every month., target: at least 560, per: month }
  - Close $2,000,000 of new business by 2026-12-31.
  - { id: first-contact, statement: Contact MQLs quickly., clock: { within: 4 business hours } }
  - { id: median, statement: Answer fast., target: at most 4 business hours, per: month }
---
`;
const options = { today: '2026-11-22', paths: [] };

function read(csv: string, settings = 'organisation: Acme\nfiscal-year: { starts: February 1 }\n') {
  const files = { 'handbook.yaml': settings, 'slas/a.mdx': agreement, 'results/a.csv': csv };
  const parsed = Object.entries(files).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
  return resolveHandbook(parsed, options);
}

describe('the values of an agreement', () => {
  test('are those of the rows that can be read, with what their file and their goal say', () => {
    const csv = [
      ...['goal,period,value,unit,source,note,segment', 'mql-volume,Q3 FY2027,524,MQLs,CRM,,"source: demo, size: big"'],
      ...['mql-volume,Q3,524,,,,', ',2026-10,5,,,,', 'mql-volume,2026-10,many,,,,', 'mql-volume,2026-10,"5,,,,'],
      'gone,2025-10,3.5,business hours,,Excepted: the CRM is down; two days,',
    ];
    expect(resultsOf(read(csv.join('\n')), 'a')).toEqual([
      {
        goal: 'mql-volume',
        period: { unit: 'fiscal-quarter', from: '2026-08-01', until: '2026-10-31' },
        amount: { kind: 'count', amount: 524, noun: 'MQLs' },
        segment: { size: 'big', source: 'demo' },
        source: 'CRM',
        note: undefined,
        excepted: undefined,
        file: 'results/a.csv',
        line: 2,
      },
      {
        goal: 'gone',
        period: { unit: 'month', from: '2025-10-01', until: '2025-10-31' },
        amount: { kind: 'duration', amount: 3.5, unit: 'hour', clock: 'business' },
        segment: {},
        source: undefined,
        note: 'Excepted: the CRM is down; two days',
        excepted: 'the CRM is down',
        file: 'results/a.csv',
        line: 7,
      },
    ]);
  });

  test('count what the goal asks for, where no unit stands beside them', () => {
    const csv =
      'goal,period,value\nmql-volume,2026-10,5\ngoal-2,2026-10,5\nfirst-contact,2026-10,5\nmedian,2026-10,5\ngone,2026-10,5\n';
    expect(resultsOf(read(csv), 'a').map(({ amount }) => amount)).toEqual([
      { kind: 'count', amount: 5, noun: undefined },
      { kind: 'money', amount: 5, currency: 'USD' },
      { kind: 'percent', percent: 5 },
      { kind: 'duration', amount: 5, unit: 'hour', clock: 'business' },
      { kind: 'count', amount: 5, noun: undefined },
    ]);
  });

  test('stand once where a row says the same as one before it, and both times where it does not', () => {
    const csv = 'goal,period,value\na,2026-10,5\na,October 2026,5\na,2026-10,6\n';
    expect(resultsOf(read(csv), 'a').map(({ line }) => line)).toEqual([2, 4]);
  });

  test('are none where there is no file, no row, or no such agreement', () => {
    expect(resultsOf(read('goal,period,value\n'), 'a')).toEqual([]);
    expect(resultsOf(read('goal,period,value\na,2026,5\n'), 'other')).toEqual([]);
  });
});

test('a resolver keeps the results of a file that has not changed, and reads a new one', () => {
  const parse = (path: string, text: string) =>
    parseFile(path, text, portableParser) as NonNullable<ReturnType<typeof parseFile>>;
  const resolver = makeResolver();
  const page = parse('slas/a.mdx', agreement);
  const before = resolver.resolve([parse('results/a.csv', 'goal,period,value\na,2026,5\n'), page], options);
  const [first] = before.results;
  const after = resolver.resolve(
    [before.results[0]?.file as typeof page, parse('slas/a.mdx', `${agreement}\nMore.`)],
    options,
  );
  expect(after.results[0]).toBe(first);
  expect(after.results.map(({ id, table }) => [id, table.rows.length])).toEqual([['a', 1]]);
  const changed = resolver.resolve([parse('results/b.csv', ''), page], options);
  expect(changed.results.map(({ id, table }) => [id, table.rows.length])).toEqual([['b', 0]]);
});

test.each([
  ['excepted: the CRM is down', 'the CRM is down', true],
  ['Excepted:  The CRM  is down.', 'the CRM is down', true],
  ['excepted: the CRM is down (two days)', 'the CRM is down.', true],
  ['excepted: the CRM is downgraded', 'the CRM is down', false],
  ['excepted: the CRM', 'the CRM is down', false],
  ['excepted:', 'the CRM is down', false],
  ['excepted:', '', false],
  ['not excepted: the CRM is down', 'the CRM is down', false],
])('the note “%s” names the exception “%s”: %s', (note, when, expected) => {
  const words = exceptionWords(note);
  expect(words !== undefined && namesException(words, when)).toBe(expected);
});
