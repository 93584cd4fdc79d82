import { describe, expect, it } from 'vitest';
import type { PlainMap } from '../snapshot/snapshot.ts';
import { agreementText, snapshotOf } from '../testing/snapshot-of.ts';
import { compareSnapshots } from './compare-snapshots.ts';
import type { Difference } from './difference.ts';
import { type Piece, snapshotOfSmall } from './testing/random-snapshots.ts';
import { differencesBetween } from './testing/told.ts';

function things<Thing>(make: (at: number) => Thing): Thing[] {
  return Array.from({ length: 10_000 }, (_, at) => make(at));
}

function compare(before: PlainMap, after: PlainMap, ...bodies: readonly (readonly Piece[])[]): readonly Difference[] {
  const [one, other] = [before, after].map((fields, at) => snapshotOfSmall({ fields, body: bodies[at] ?? [] }));
  return one === undefined || other === undefined ? [] : compareSnapshots(one, other);
}

describe('hostile files', () => {
  it('compares ten thousand things that all changed', () => {
    const goals = (word: string) => things((at) => ({ id: `g${at}`, statement: `Deliver ${word} ${at} now.` }));
    expect(compare({ goals: goals('lead') }, { goals: goals('call') })).toHaveLength(10_000);
  });

  it('compares ten thousand things that nobody can tell apart', () => {
    const goals = (word: string) => things(() => `Deliver ${word} now.`);
    const found = compare({ goals: goals('many leads') }, { goals: goals('more calls') });
    expect(found.length).toBeGreaterThanOrEqual(10_000);
    expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
  });

  it('compares long bodies without a common word', () => {
    const body = (word: string) => things((at) => ({ kind: 'paragraph' as const, text: `${word}${at} ${word} thing` }));
    expect(compare({}, {}, body('a'), body('b')).length).toBeGreaterThanOrEqual(10_000);
  });

  it('compares a long list that stands the other way round', () => {
    const routing = things((at) => ({ when: `case ${at}`, to: 'sales' }));
    expect(compare({ routing }, { routing: [...routing].reverse() })).toHaveLength(9_999);
  });

  it('takes strange keys for keys', () => {
    const strange = (value: string) =>
      `__proto__: ${value}\nconstructor: { prototype: ${value} }\nhasOwnProperty: ${value}`;
    const found = differencesBetween({ keys: strange('a') }, { keys: strange('b') });
    expect(found.map(({ path }) => path)).toEqual(['__proto__', 'constructor/prototype', 'hasOwnProperty']);
    expect(differencesBetween({ keys: 'title: One' }, { keys: `title: One\n${strange('a')}` })).toHaveLength(3);
  });

  it('gives paths of their own to things that are called to look alike', () => {
    const goals = ['a', 'a~2', 'a', 'order', 'x/y', '""'].map((id) => `{ id: ${id}, statement: Words of ${id}. }`);
    const found = differencesBetween(
      { keys: 'goals: []' },
      { keys: `goals: [${goals.join(', ')}]`, body: '# a~2\n\n# a\n\n# a' },
    );
    expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
  });

  it('keeps paths short, however long a name is', () => {
    const long = 'word '.repeat(5_000);
    const keys = `goals: [{ id: ${'a'.repeat(5_000)} }]\n? ${'k'.repeat(900)}\n: 1`;
    const found = differencesBetween({ keys: 'title: One' }, { keys, body: `# ${long}\n\nText.\n` });
    expect(found).toHaveLength(5);
    expect(Math.max(...found.map(({ path }) => path.length))).toBeLessThan(200);
  });

  it('compares what is broken with what is not', () => {
    const texts = [
      '',
      '---',
      '---\n---',
      '---\ngoals: [',
      '---\n- a\n---\n',
      '---\ntitle: &a\nb: *a\n---\n<A',
      '\u0000\uD800',
      '{',
    ];
    for (const one of texts) {
      for (const other of [...texts, agreementText('title: One')]) {
        const found = compareSnapshots(snapshotOf({ 'slas/one.mdx': one }), snapshotOf({ 'slas/one.mdx': other }));
        expect(found.length > 0).toBe(one !== other);
      }
    }
  });
});
