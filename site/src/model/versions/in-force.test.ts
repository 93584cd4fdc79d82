import { expect, test } from 'vitest';
import { type DatedVersion, versionOn } from './in-force.ts';

const versions: readonly DatedVersion[] = [
  { version: '5.0.0', authored: '2026-11-10', binds: false, from: '2026-11-01', until: '2027-01-31' },
  { version: '4.0.0', authored: '2026-10-22', binds: true, from: '2026-11-01', until: '2027-01-31' },
  { version: '3.0.0', authored: '2026-07-22', binds: true, from: '2026-08-01', until: '2026-10-31' },
  { version: '2.0.0', authored: '2026-04-22', binds: true, from: '2026-05-01' },
  { version: '1.0.0', authored: '2026-01-20', binds: true },
];

test.each([
  ['2027-01-31', '4.0.0', 'dates'],
  ['2026-10-25', '3.0.0', 'dates'],
  ['2026-07-25', '2.0.0', 'dates'],
  ['2026-05-01', '2.0.0', 'dates'],
  ['2026-04-30', '1.0.0', 'last'],
  ['2026-04-21', '1.0.0', 'last'],
  ['2026-01-20', '1.0.0', 'last'],
])('on %s the text of %s applied, known by its %s', (day, version, by) => {
  expect(versionOn(day, versions)).toMatchObject({ version: { version }, by });
});

test('before the first version nothing applied; after the last day of all, the last text is named', () => {
  expect(versionOn('2026-01-19', versions)).toBeUndefined();
  expect(versionOn('2027-03-01', versions.slice(0, 2))).toMatchObject({ version: { version: '4.0.0' }, by: 'last' });
  expect(versionOn('2026-01-01', [])).toBeUndefined();
});

test('of two versions that cover a day, the newer one counts', () => {
  const open = [
    { version: '2.0.0', authored: '2026-06-01', binds: true, from: '2026-04-01' },
    { version: '1.0.0', authored: '2026-01-01', binds: true, from: '2026-01-01' },
  ];
  expect(versionOn('2026-04-01', open)?.version.version).toBe('2.0.0');
  expect(versionOn('2026-03-31', open)?.version.version).toBe('1.0.0');
});
