import { type Field, type FileKind, fields, type ValueKind } from '@living-sla/schema';
import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../facts/compare-snapshots.ts';
import type { FileSnapshot, HandbookSnapshot, Plain, PlainMap } from '../../snapshot/snapshot.ts';
import type { Change } from '../change.ts';
import { decisionRules } from '../decision-rules.ts';
import { judge } from '../judge.ts';
import { judgements } from '../kinds/index.ts';
import { mirrored } from '../verdicts.ts';
import { besides, everywhere, rowOf, table } from './index.ts';

const kinds = Object.keys(fields) as FileKind[];
const places = kinds.flatMap((kind) => fields[kind].map((field) => ({ kind, field })));

describe('the table of judgements', () => {
  it('knows every field of every schema', () => {
    const unknown = places.filter(({ kind, field }) => rowOf(kind, field.path).is === 'unknown');
    expect(unknown.map(({ kind, field }) => `${kind} ${field.path}`)).toEqual([]);
  });

  it('names no field that no schema has', () => {
    const stale = kinds.flatMap((kind) => {
      const paths = new Set(fields[kind].map(({ path }) => path));
      const rows = Object.keys(table[kind]).map((path) => path.replace(/\/\*\*$/, ''));
      return rows.filter((path) => !paths.has(path)).map((path) => `${kind} ${path}`);
    });
    expect(stale).toEqual([]);
  });

  it('uses every judgement', () => {
    const rows = [
      ...kinds.flatMap((kind) => Object.values(table[kind])),
      ...Object.values({ ...everywhere, ...besides }),
    ];
    const used = new Set(rows.map(({ is }) => is));
    expect(Object.keys(judgements).filter((name) => !used.has(name as never) && name !== 'unknown')).toEqual([]);
  });
});

/** Two thousand comparisons, in milliseconds: a second on a machine that does nothing else. */
const patience = 60_000;

describe('every field', () => {
  const cases = places.flatMap(({ kind, field }) => pairsOf(field).map((pair) => ({ kind, field, ...pair })));

  it(
    'is judged by a written rule, in a sentence, and in the class of that rule',
    () => {
      const classes = new Map(decisionRules.map((rule) => [rule.id, rule.class]));
      for (const { kind, field, before, after } of cases) {
        for (const change of changesAt(kind, field, before, after)) {
          const where = `${kind} ${field.path}: ${JSON.stringify([before, after])} ${change.message}`;
          expect(change.class, where).toBe(classes.get(change.because));
          expect(change.message, where).toMatch(/^[^\p{Ll}].*\.$/su);
          expect(change.message, where).not.toMatch(/undefined|\[object|NaN/);
          if (change.class === 'editorial') expect(change.parties, where).toEqual([]);
        }
      }
    },
    patience,
  );

  it(
    'means the mirror image on the way back: what is stricter one way is weaker the other',
    () => {
      for (const { kind, field, before, after } of cases) {
        const there = changesAt(kind, field, before, after).map((change) => line(change, mirrored));
        const back = changesAt(kind, field, after, before).map((change) => line(change, (direction) => direction));
        expect(back.toSorted(), `${kind} ${field.path}: ${JSON.stringify([before, after])}`).toEqual(there.toSorted());
      }
    },
    patience,
  );
});

function line({ path, class: each, direction, effects }: Change, turn: typeof mirrored): string {
  const parties = effects.map((effect) => `${effect.party} ${turn(effect.direction)}`).toSorted();
  return [path, each, turn(direction), ...parties].join(' ');
}

/** What may stand in a field, one against nothing and one against another. */
function pairsOf(field: Field): { before: Plain | undefined; after: Plain | undefined }[] {
  const values = valuesOf(field);
  const alone = values.slice(0, 1).map((after) => ({ before: undefined, after }));
  return [...alone, ...values.slice(1).map((after, at) => ({ before: values[at], after }))];
}

function valuesOf({ value = [], words = [], examples = [], types, path }: Field): readonly Plain[] {
  const texts = [...examples.map(plainOf), ...value.flatMap((kind) => samples[kind]), ...words];
  if (types.includes('object')) return [...texts, { [path.length % 2 === 0 ? 'note' : 'status']: 'draft' }];
  if (types.includes('array')) return [...texts, ['One', 'Two'], ['Two']];
  return [...texts, 'One thing', 'Another thing of 12'];
}

function plainOf(example: unknown): Plain {
  if (Array.isArray(example)) return example.map(plainOf);
  if (typeof example !== 'object' || example === null) return String(example);
  return Object.fromEntries(Object.entries(example).map(([key, each]) => [key, plainOf(each)]));
}

const samples: Readonly<Record<ValueKind, readonly string[]>> = {
  money: ['$1,000', '€2,000'],
  percent: ['10%', '20%'],
  count: ['10', '20 leads'],
  range: ['1 to 2', '1 to 3'],
  target: ['at least 10', 'at most 10', '20'],
  duration: ['1 hour', '4 business hours', '1 business day', 'same business day'],
  date: ['2026-01-01', '2026-02-01'],
  period: ['month', 'quarter'],
  when: ['2026-01-01', 'Q2 FY2027', 'end of March'],
  recurrence: ['every month', 'Monday', '2nd of the month', '5th of the month'],
  condition: ['a.b >= 1', 'a.b >= 2', 'a.b == "x"'],
  version: ['1.0.0', '1.1.0'],
  frequency: ['once a week', 'twice a week'],
  email: ['a@b.example', 'c@b.example'],
  url: ['https://a.example', 'https://b.example'],
  path: ['guide/a.mdx', 'guide/b.mdx'],
  hours: ['09:00 to 17:00', '08:00 to 18:00'],
  weekdays: ['Monday to Friday', 'Monday to Thursday'],
  'time-zone': ['Europe/Berlin', 'Europe/Paris'],
  'month-day': ['January 1', 'February 1'],
  currency: ['USD', 'EUR'],
};

function changesAt(
  kind: FileKind,
  field: Field,
  before: Plain | undefined,
  after: Plain | undefined,
): readonly Change[] {
  const [then, now] = [snapshotWith(kind, field, before), snapshotWith(kind, field, after)];
  return judge(compareSnapshots(then, now), then, now);
}

function snapshotWith(kind: FileKind, field: Field, value: Plain | undefined): HandbookSnapshot {
  const keys = field.path.split('/');
  const own = kind === 'agreement' ? agreement : kind === 'term' ? term : {};
  const placed = put(own, keys, value, isItem(kind, keys)) as PlainMap;
  const files = [fileOf(kind, 'tried', placed)];
  if (kind !== 'agreement') files.push(fileOf('agreement', 'ms', agreement));
  return { format: 1, files };
}

function fileOf(kind: FileKind, id: string, keys: PlainMap): FileSnapshot {
  const uses = kind === 'agreement' ? [{ term: 'tried', in: 'goal' as const, key: 'volume' }] : [];
  return { path: `${id}.mdx`, id, kind, hash: JSON.stringify(keys), fields: keys, blocks: [], uses };
}

const term: PlainMap = { term: 'MQL', means: 'A lead that fits.' };
const agreement: PlainMap = {
  title: 'Marketing and Sales',
  parties: [
    { id: 'marketing', name: 'Marketing' },
    { id: 'sales', name: 'Sales' },
  ],
  goals: [{ id: 'volume', owner: 'marketing', statement: 'Deliver MQLs.', metric: 'MQL', target: 'at least 50' }],
};

/** Whether each `*` of a path stands for an item of a list, and not for a free key. */
function isItem(kind: FileKind, keys: readonly string[]): (length: number) => boolean {
  return (length) => {
    const parent = fields[kind].find(({ path }) => path === keys.slice(0, length).join('/'));
    return parent?.types.includes('array') === true;
  };
}

/** A copy with a value put at a path; nothing is put where there is none. */
function put(
  plain: Plain | undefined,
  keys: readonly string[],
  value: Plain | undefined,
  inList: (length: number) => boolean,
  depth = 0,
): Plain | undefined {
  const key = keys[depth];
  if (key === undefined) return value;
  if (key === '*' && inList(depth)) {
    const list = Array.isArray(plain) ? (plain as readonly Plain[]) : [];
    const first = put(list[0], keys, value, inList, depth + 1);
    return [...(first === undefined ? [] : [first]), ...list.slice(1)];
  }
  const map = typeof plain === 'object' && plain !== null && !Array.isArray(plain) ? (plain as PlainMap) : {};
  const name = key === '*' ? 'own' : key;
  const inner = put(map[name], keys, value, inList, depth + 1);
  const { [name]: _, ...rest } = map;
  return inner === undefined ? rest : { ...map, [name]: inner };
}
