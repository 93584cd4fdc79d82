import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../check/apply-fixes.ts';
import { movedOffsets } from './moved-offsets.ts';

test('what no edit touches is found again behind the edits, and back', () => {
  const piece = fc.record({ kept: fc.string({ minLength: 1 }), old: fc.string({ minLength: 1 }), text: fc.string() });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      let before = '';
      const kept: number[] = [];
      const edits = pieces.map(({ kept: letters, old, text }) => {
        kept.push(...Array.from({ length: letters.length }, (_, at) => before.length + at));
        const start = before.length + letters.length;
        before += letters + old;
        return { file: 'a', range: { start, end: start + old.length }, text };
      });
      const plain = edits.map((edit) => ({ ...edit, text: edit.text.replace(/[\r\n]/g, '') }));
      const after = applyEdits(before, plain);
      const moved = movedOffsets(plain);
      for (const at of kept) {
        expect(after[moved.after(at)]).toBe(before[at]);
        expect(moved.before(moved.after(at))).toBe(at);
      }
      expect(moved.after(before.length)).toBe(after.length);
    }),
  );
});
