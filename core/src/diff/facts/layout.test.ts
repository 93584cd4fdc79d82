import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../testing/snapshot-of.ts';
import { compareSnapshots } from './compare-snapshots.ts';
import { smallAgreement } from './testing/random-snapshots.ts';
import { layout, textOfSmall } from './testing/random-text.ts';
import { told } from './testing/told.ts';

describe('layout', () => {
  it('is all that differs between two ways to write the same agreement', () => {
    fc.assert(
      fc.property(smallAgreement, layout, layout, (agreement, one, other) => {
        const texts = [textOfSmall(agreement, one), textOfSmall(agreement, other)] as const;
        const [before, after] = texts.map((text) => snapshotOf({ 'slas/one.mdx': text }));
        if (before === undefined || after === undefined) throw new Error('two texts give two snapshots');
        expect(before.files[0]?.unreadable).toBeUndefined();
        expect(told(compareSnapshots(before, after))).toEqual(texts[0] === texts[1] ? [] : ['changed layout:  → ']);
      }),
      { numRuns: 80 },
    );
  });
});
