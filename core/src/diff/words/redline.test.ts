import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RedlinePart, redline } from './redline.ts';

const kept = (parts: readonly RedlinePart[], ...kinds: RedlinePart['kind'][]) =>
  parts.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join('');

const shown = (parts: readonly RedlinePart[]) =>
  parts.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');

describe('redline', () => {
  it.each([
    ['', '', ''],
    ['Call.', 'Call.', 'Call.'],
    ['Deliver 500 MQLs.', 'Deliver 560 MQLs.', 'Deliver [-500-]{+560+} MQLs.'],
    ['Deliver 1,000 MQLs.', 'Deliver 1,200 MQLs.', 'Deliver [-1,000-]{+1,200+} MQLs.'],
    ['within 4 hours', 'within 4 business hours', 'within 4 {+business +}hours'],
    ['Call. Wait. Mail.', 'Call. Mail.', 'Call. [-Wait. -]Mail.'],
    ['call on Monday at noon', 'call on Friday at noon', 'call on [-Monday-]{+Friday+} at noon'],
  ])('%j to %j', (before, after, parts) => expect(shown(redline(before, after))).toBe(parts));

  it('shows a sentence that shares little with the other one whole', () => {
    const parts = redline('We sit on one floor, the two of us.', 'Nobody knows why leads come and go there.');
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('keeps the words of a phrase together', () => {
    expect(shown(redline('Sales owns each lead from now on.', 'Sales keeps every lead from now on.'))).toBe(
      'Sales [-owns each-]{+keeps every+} lead from now on.',
    );
  });

  const word = fc.constantFrom(
    'Sales',
    'calls',
    ' ',
    '  ',
    '. ',
    ', ',
    '\n\n',
    '4',
    'é',
    '🙂',
    '’',
    '1,000',
    'If ',
    '; ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
  );

  it('gives both texts back to the letter', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = redline(before, after);
        expect(kept(parts, 'same', 'removed')).toBe(before);
        expect(kept(parts, 'same', 'added')).toBe(after);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        const twins = parts.filter((part, at) => part.kind === parts[at - 1]?.kind);
        expect(twins).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives up on words where two long texts have nothing in common, and stays exact', () => {
    const before = Array.from({ length: 40_000 }, (_, at) => `b${at}`).join(' ');
    const after = Array.from({ length: 40_000 }, (_, at) => `a${at}`).join(' ');
    const parts = redline(`Same. ${before}`, `Same. ${after}`);
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
    expect(kept(parts, 'same', 'removed')).toBe(`Same. ${before}`);
  });
});
