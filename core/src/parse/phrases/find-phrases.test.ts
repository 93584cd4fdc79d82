import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findPhrases } from './find-phrases.ts';
import { firstSymbols } from './first-symbols.ts';

/** A pattern that finds whole words. */
function words(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d-])`, flags);
}

const patterns = [
  words('by|before|until'),
  words('(?:by|on) the (?:first|last|\\d+(?:st|nd|rd|th)) of (?:each|every) month'),
  words('at (?:the )?(?:end|start)(?: of (?:the )?\\p{L}+)?'),
  words('[≤<:=]?\\d+(?:\\.\\d+)? ?(?:h|hrs?)'),
  words('(?:a|an|one|two)(?: \\p{L}+){1,2}'),
  words('Q[1-4]|H[12]', 'gu'),
  words('(?:\\p{L}+ )?permitting|où|été'),
  words('\\(?from (?:\\d+|one)'),
  words('in[a-c]?x{2,3}|no(?= (?:lead|one))|(?:not )?yet'),
  /\bcan(?:not)?\b/g,
];

const texts = [
  '',
  'By the 5th of each month, or before Q3 (from 31).',
  'at end of Q2; at the start; inaxx, inx, inxx, inxxx',
  'No lead waits and cannot. Not yet? ≤4h or 12 hrs',
  'Où va l’été? time permitting, weather permitting',
  'a-by by-b by. BY',
  'one two three four an apple 5TH of each month',
];

describe('what is found', () => {
  it.each(patterns.map((pattern) => [pattern.source, pattern] as const))('is what matchAll finds: %s', (_, pattern) => {
    for (const text of texts) expect(findPhrases(text, pattern)).toEqual(asRanges(text, pattern));
  });

  test('is what matchAll finds in any text', () => {
    const parts = [
      'by',
      'Before',
      ' ',
      ' the ',
      'end',
      '5th',
      ' of each month',
      '-',
      '(',
      'from 3',
      'é',
      'no lead',
      'Q3',
      ',',
      'xx',
      'in',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), (pieces, pattern) => {
        const whole = pieces.join('');
        expect(findPhrases(whole, pattern)).toEqual(asRanges(whole, pattern));
      }),
      { numRuns: 2_000 },
    );
  });
});

it('each pattern finds something', () => {
  expect(patterns.filter((pattern) => texts.every((text) => findPhrases(text, pattern).length === 0))).toEqual([]);
});

test.each([
  ['by|before', ['by*', 'befor']],
  ['(?<![\\p{L}\\d-])(?:in|on the)(?![\\p{L}\\d-])', ['in *', 'on th']],
  ['a[b-d]?e', ['ae*', 'abe*', 'ace*', 'ade*']],
  ['\\d{1,2} x|\\p{L}+', ['0 x*', '00 x*', '000 x', '0000 ', '00000', '*']],
  ['(?:x|)y', ['xy*', 'y*']],
  ['(?:no|any) (?:one|thing)s?', ['no on', 'no th', 'any o', 'any t']],
])('%s begins with', (source, expected) => {
  expect([...firstSymbols(source)].sort()).toEqual([...expected].sort());
});

function asRanges(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
