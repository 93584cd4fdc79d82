import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readResultsTable } from './results-table.ts';
import { findResultRow, writeResultRow, writeResultRows } from './write-result-row.ts';

const head = 'goal,period,value,unit,source,note\n';

describe('a row is written', () => {
  test('at the end, where there is none of its goal, days and segment', () => {
    const text = `${head}a,2026-10,5,MQLs,CRM,\n`;
    expect(writeResultRow(text, { goal: 'a', period: '2026-11', value: '1,095,000', unit: 'USD' })).toBe(
      `${text}a,2026-11,"1,095,000",USD,,\n`,
    );
  });

  test('in place of the one that is there, whatever its period is called; what it leaves open stays', () => {
    const text = `${head}a,Q3 FY2027,5,"MQLs",CRM,"a ""note"""\r\nb,2026-10,7`;
    const options = { fiscalYearStarts: { month: 2, day: 1 } };
    expect(writeResultRow(text, { goal: 'a', period: '2026-08-01 to 2026-10-31', value: '6' }, options)).toBe(
      text.replace('Q3 FY2027,5', '2026-08-01 to 2026-10-31,6'),
    );
    expect(writeResultRow(text, { goal: 'b', period: '2026-10', value: '8', note: 'late' })).toBe(
      text.replace('b,2026-10,7', 'b,2026-10,8,,,late'),
    );
    expect(writeResultRow(text, { goal: 'a', period: 'Q3 FY2027', value: '5', note: '' })).toBe(
      text.replace('"a ""note"""', ''),
    );
  });

  test('with the delimiter, the line ends and the columns of the file', () => {
    const text = '\uFEFFvalue;owner;goal;period\r\n5;me;a;2026-10';
    expect(writeResultRow(text, { goal: 'a', period: '2026-11', value: '1;2', segment: 'source: demo' })).toBe(
      '\uFEFFvalue;owner;goal;period;segment\r\n5;me;a;2026-10\r\n"1;2";;a;2026-11;source: demo',
    );
  });

  test('into an empty text, with the names of the columns', () => {
    expect(writeResultRow('', { goal: 'a', period: '2026-11', value: '5' })).toBe(`${head}a,2026-11,5,,,\n`);
  });

  test('so that no spreadsheet runs it, and on one line', () => {
    const written = writeResultRow('', { goal: 'a', period: '2026-11', value: '5', note: '=HYPERLINK("x")\nsecond' });
    expect(written).toBe(`${head}a,2026-11,5,,,"'=HYPERLINK(""x"") second"\n`);
    expect(findResultRow(written, { goal: 'a', period: 'November 2026' })?.note).toBe('=HYPERLINK("x") second');
  });

  test('once for two rows that are the same', () => {
    const row = { goal: 'a', period: '2026-11', value: '5' };
    expect(writeResultRows('', [row, { ...row, value: '6' }])).toBe(`${head}a,2026-11,6,,,\n`);
    expect(writeResultRows('x', [])).toBe('x');
  });
});

test('whatever is written is read again, and nothing else changes', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', "'", '=', ' ', '\n', 'é', '-'), maxLength: 8 });
  const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const others = fc.array(fc.constantFrom('x,2026-01,1,,,', 'x,2026-02,"1,5",,"a ""b""",', 'y,?,', '', ' , '), {
    maxLength: 5,
  });
  const ends = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(others, ends, fc.boolean(), cell, cell, (lines, end, isClosed, source, note) => {
      const text = [head.trim(), ...lines].join(end) + (isClosed ? end : '');
      const row = { goal: 'z', period: '2026-10', value: '5', source, note };
      const once = writeResultRow(text, row);
      expect(once.startsWith(text)).toBe(true);
      const found = findResultRow(once, row);
      expect([found?.source, found?.note]).toEqual([tidy(source), tidy(note)]);
      expect(writeResultRow(once, row)).toBe(once);
      const changed = writeResultRow(once, { ...row, value: '6' });
      expect(changed).toBe(text + once.slice(text.length).replace('2026-10,5', '2026-10,6'));
      expect(readResultsTable(changed).rows).toHaveLength(readResultsTable(text).rows.length + 1);
    }),
  );
});
