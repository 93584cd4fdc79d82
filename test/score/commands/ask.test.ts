import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHandbook } from '@living-sla/host';
import { expect, test } from 'vitest';
import { askMapping } from '../../../cli/src/import/ask-mapping.ts';
import { guessMapping } from '../../../cli/src/import/guess-mapping.ts';
import { keepMapping, withMapping } from '../../../cli/src/import/keep-mapping.ts';
import { type ImportMapping, mappingFor, mappingsOf } from '../../../cli/src/import/mapping.ts';
import { tableOf } from '../../../cli/src/import/table.ts';
import { askValue } from '../../../cli/src/record/ask-value.ts';
import { openForResults } from '../../../cli/src/record/open-for-results.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { recordedHandbook, recordedResults } from './recorded-handbook.ts';
import { keys, typeKeys } from './type-keys.ts';

const { enter, down, clear, interrupt } = keys;
const today = '2026-11-22';

test('a person is asked for goal, period and value; the period is the last whole one', async () => {
  const open = await openForResults(temporaryFolder(recordedHandbook), today);
  const typed = [down, enter, enter, 'many', enter, clear, '524', enter];
  const { answer, shown } = await typeKeys((terminal) => askValue(open, {}, terminal), typed);
  expect(answer).toEqual({ goal: 'mql-volume', period: '2026-10', value: '524', agreement: 'marketing-sales' });
  expect(shown).toContain('is not a value');
  expect(shown).not.toContain('Of which agreement?');
  await expect(typeKeys((terminal) => askValue(open, {}, terminal), [interrupt])).rejects.toThrow(
    'Nothing was written',
  );
});

test('a period that has a value, or has not begun, and a number that can be read in two ways are asked again', async () => {
  const folder = temporaryFolder({ ...recordedHandbook, 'results/marketing-sales.csv': recordedResults });
  const open = await openForResults(folder, today);
  const typed = [
    down,
    enter,
    clear,
    '2026-12',
    enter,
    clear,
    '2026-09',
    enter,
    clear,
    '2026-10',
    enter,
    '1.024',
    enter,
  ];
  const { answer, shown } = await typeKeys(
    (terminal) => askValue(open, {}, terminal),
    [...typed, clear, '1024', enter],
  );
  expect(answer).toMatchObject({ period: '2026-10', value: '1024' });
  for (const words of ['has not begun yet', 'There is a value already: 471 MQLs', 'can be read as 1024'])
    expect(shown.replace(/[\s│]+/g, ' ')).toContain(words);
  const again = [down, enter, clear, '2026-09', enter, '480', enter];
  const corrected = await typeKeys((terminal) => askValue(open, { replace: true }, terminal), again);
  expect(corrected.answer).toMatchObject({ period: '2026-09', value: '480' });
});

test('the columns are asked with what was guessed, and kept for the next time', async () => {
  const folder = temporaryFolder(recordedHandbook);
  const handbook = await openHandbook(folder, today);
  const table = tableFrom([
    ['Name', 'Lead source', 'Assigned at', 'First call at'],
    ['A', 'guide', '10/31/2026 10:00', '10/31/2026 11:00'],
  ]);
  const agreement = handbook.agreements[0] as (typeof handbook.agreements)[0];
  const guess = guessMapping('exports/leads 2026-10.csv', table, agreement);
  const asking = typeKeys(
    (terminal) => askMapping(guess, table, agreement, { handbook }, terminal),
    Array(5).fill(enter),
  );
  const { answer } = await asking;
  const expected: ImportMapping = {
    id: 'leads',
    file: 'leads *.csv',
    agreement: 'marketing-sales',
    goal: 'first-contact',
    columns: { started: 'Assigned at', stopped: 'First call at' },
    traits: { source: 'Lead source' },
    period: 'month',
    dates: 'month first',
  };
  expect(answer).toEqual(expected);
  keepMapping(folder, await withMapping(handbook, answer));
  const again = await openHandbook(folder, today);
  expect(mappingFor(again, '/anywhere/LEADS 2027-01.csv', undefined)).toEqual(expected);
  expect(readFileSync(join(folder, 'handbook.yaml'), 'utf8').startsWith(recordedHandbook['handbook.yaml'] ?? '')).toBe(
    true,
  );
});

test('a column for each goal, or one for all, can be chosen instead', async () => {
  const handbook = await openHandbook(temporaryFolder(recordedHandbook), today);
  const agreement = handbook.agreements[0] as (typeof handbook.agreements)[0];
  const table = tableFrom([
    ['Month', 'MQLs', 'Closed'],
    ['2026-10', '524', '1'],
  ]);
  const guess = guessMapping('a.csv', table, agreement);
  expect([guess.kind, guess.values]).toEqual(['periods', { 'mql-volume': 'MQLs' }]);
  const typed = [enter, clear, 'A b', enter, clear, 'crm', enter, enter, keys.up, enter, enter, enter];
  const { answer, shown } = await typeKeys(
    (terminal) => askMapping(guess, table, agreement, { handbook }, terminal),
    typed,
  );
  expect(shown).toContain('small letters');
  expect(answer).toMatchObject({
    id: 'crm',
    columns: { period: 'Month' },
    values: { 'new-business': 'Closed', 'mql-volume': 'MQLs' },
  });
});

test.each([
  [
    'no imports',
    '# top\norganisation: Acme # ours\n# end',
    '# top\norganisation: Acme # ours\n# end\n\nimports:\n  - id: a\n',
  ],
  ['an empty list', 'imports: []\r\norganisation: Acme\r\n', 'imports:\r\n  - id: a\r\n'],
  [
    'one before, with its own indent and a comment behind it',
    'imports:\n    - id: b\n      agreement: x # why\n# between\npreset: strict\norganisation: Acme\n',
    'imports:\n    - id: b\n      agreement: x # why\n    - id: a\n      file: "*.csv"\n      agreement: "#1: {a}"\n      columns:\n        period: "Month \\"x\\""\n        value: "=1"\n# between\npreset: strict\n',
  ],
])('an import is added to a handbook.yaml with %s, and nothing else changes', async (_, before, expected) => {
  const folder = temporaryFolder({ 'handbook.yaml': before });
  const mapping = { id: 'a', file: '*.csv', agreement: '#1: {a}', columns: { period: 'Month "x"', value: '=1' } };
  const kept = await withMapping(await openHandbook(folder, today), mapping);
  expect(kept.after).toContain(expected);
  keepMapping(folder, kept);
  const after = await openHandbook(folder, today);
  expect(mappingsOf(after).find(({ id }) => id === 'a')).toEqual(mapping);
  expect(after.settings.organisation).toBe('Acme');
  for (const line of before.split(/\r?\n/).filter((each) => !each.includes('[]'))) expect(kept.after).toContain(line);
});

test('where there is no place for an import, its lines are shown and nothing is written', async () => {
  const folder = temporaryFolder({ 'handbook.yaml': 'organisation: Acme\nimports: [{ id: b, agreement: x }]\n' });
  const mapping = { id: 'a', agreement: 'x' };
  await expect(withMapping(await openHandbook(folder, today), mapping)).rejects.toThrow(
    /yourself:\nimports:\n {2}- id: a/,
  );
});

function tableFrom(rows: readonly (readonly string[])[]) {
  return tableOf(
    rows.map((cells, at) => ({ line: at + 1, cells })),
    [],
    [],
  );
}
