import { describe, expect, it } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { makeResolver } from '../../resolve/index.ts';
import { agreementText, type Files, snapshotOf } from '../testing/snapshot-of.ts';
import type { FileSnapshot } from './snapshot.ts';
import { takeSnapshot } from './take-snapshot.ts';

const files: Files = {
  'handbook.yaml': 'organisation: Acme\n',
  'slas/one.mdx': agreementText(
    `
title: One
goals:
  - id: volume
    statement: >
      Deliver 560 MQLs
      every month.
    target: 560
    note:
  - Answer every hot lead within 4 hours.
definitions:
  - term: Pilot lead
    means: A lead that is no MQL.`,
    'A pilot lead is new.\n',
  ),
  'glossary/mql.mdx':
    '---\nterm: Marketing Qualified Lead\nabbr: MQL\navoid: [hot lead]\nmeans: A lead that fits.\n---\n',
};

function fileOf(path: string, more: Files = {}): FileSnapshot {
  const found = snapshotOf({ ...files, ...more }).files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
}

describe('takeSnapshot', () => {
  it('tells every file by path, with its keys as people read them', () => {
    const { format, files: found } = snapshotOf(files);
    expect(format).toBe(1);
    expect(found.map(({ path, kind, id }) => [path, kind, id])).toEqual([
      ['glossary/mql.mdx', 'term', 'mql'],
      ['handbook.yaml', 'handbook', 'handbook'],
      ['slas/one.mdx', 'agreement', 'one'],
    ]);
    expect(fileOf('slas/one.mdx').fields).toMatchObject({
      title: 'One',
      goals: [
        { id: 'volume', statement: 'Deliver 560 MQLs every month.', target: '560', note: null },
        'Answer every hot lead within 4 hours.',
      ],
    });
  });

  it('tells where terms are used, each once for each place, a word to avoid included', () => {
    expect(fileOf('slas/one.mdx').uses).toEqual([
      { term: 'mql', in: 'goal', key: 'volume' },
      { term: 'mql', in: 'goal', key: 'goal-2' },
      { term: 'mql', in: 'definition', key: 'one/pilot-lead' },
      { term: 'one/pilot-lead', in: 'elsewhere' },
    ]);
    expect(fileOf('glossary/mql.mdx').uses).toEqual([]);
    const sal = { 'glossary/sal.mdx': '---\nterm: SAL\nmeans: An accepted MQL.\n---\n' };
    expect(fileOf('glossary/sal.mdx', sal).uses).toEqual([{ term: 'mql', in: 'definition', key: 'sal' }]);
  });

  it('names misspelt words in a handbook whose language a dictionary knows', () => {
    const slip = { 'glossary/sal.mdx': '---\nterm: SAL\nmeans: A lead that Sales recieved.\n---\n' };
    expect(fileOf('glossary/sal.mdx', slip).misspelt).toEqual(['recieved']);
    const german = { ...slip, 'handbook.yaml': 'organisation: Acme\nlanguage: de\n' };
    expect(fileOf('glossary/sal.mdx', german)).not.toHaveProperty('misspelt');
  });

  it('asks the dictionary that it is given', () => {
    const known = (word: string) => word !== 'MQLs' && word !== 'fits';
    const found = snapshotOf(files, { spelling: known }).files;
    expect(found.map(({ misspelt }) => misspelt)).toEqual([['fits'], [], ['MQLs']]);
  });

  it('gives an equal snapshot when it is read back from JSON, strange keys included', () => {
    const strange = { 'slas/two.mdx': agreementText('__proto__: { polluted: yes }\nconstructor: 1\ntoString: [a]') };
    const snapshot = snapshotOf({ ...files, ...strange });
    expect(JSON.parse(JSON.stringify(snapshot))).toStrictEqual(snapshot);
    const { fields } = snapshot.files.find(({ id }) => id === 'two') as FileSnapshot;
    expect(Object.keys(fields)).toEqual(['__proto__', 'constructor', 'toString']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('keeps the text of a file that cannot be read whole, and of no other', () => {
    const broken = {
      'slas/two.mdx': agreementText('title: "Two'),
      'guide/open.mdx': '---\ntitle: Open\n---\n<Callout>\n',
    };
    const whole = { 'guide/plain.mdx': 'A page without keys.\n' };
    const found = snapshotOf({ ...files, ...broken, ...whole }).files.filter(
      ({ unreadable }) => unreadable !== undefined,
    );
    expect(found.map(({ path, unreadable }) => [path, unreadable])).toEqual([
      ['guide/open.mdx', broken['guide/open.mdx']],
      ['slas/two.mdx', broken['slas/two.mdx']],
    ]);
  });

  it('keeps the text of what is nested too deeply', () => {
    const deep = {
      'slas/keys.mdx': agreementText(`x-deep: ${'['.repeat(150)}${']'.repeat(150)}`),
      'slas/quotes.mdx': agreementText('title: Two', `${'>'.repeat(300)} deep\n`),
      'slas/marks.mdx': agreementText('title: Two', `${'*a **b '.repeat(300)}x${'** *'.repeat(300)}\n`),
    };
    const found = snapshotOf(deep).files;
    expect(found.map(({ path, unreadable }) => [path, unreadable !== undefined])).toEqual(
      expect.arrayContaining([
        ['slas/keys.mdx', true],
        ['slas/quotes.mdx', true],
      ]),
    );
    expect(() => JSON.stringify(found)).not.toThrow();
  });

  it('looks again only at the file that has changed', () => {
    const parsed = (changed: Files) =>
      Object.entries({ ...files, ...changed }).flatMap(([path, text]) => {
        const known = changed[path] === undefined ? kept.get(path) : undefined;
        const file = known ?? parseFile(path, text, portableParser);
        if (file === undefined) return [];
        kept.set(path, file);
        return [file];
      });
    const kept = new Map<string, NonNullable<ReturnType<typeof parseFile>>>();
    const resolver = makeResolver();
    const options = { today: '2026-11-21', paths: Object.keys(files) };
    const first = takeSnapshot(resolver.resolve(parsed({}), options));
    const second = takeSnapshot(resolver.resolve(parsed({ 'slas/one.mdx': agreementText('title: Other') }), options));
    const same = second.files.filter((file, at) => file === first.files[at]);
    expect(same.map(({ path }) => path)).toEqual(['glossary/mql.mdx', 'handbook.yaml']);
  });
});
