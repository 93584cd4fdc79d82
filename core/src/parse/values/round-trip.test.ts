import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeValue, type ValueKind, type ValueTypes, valueParsers } from './parse-value.ts';
import { scanValues } from './scan.ts';
import { values } from './testing/random-values.ts';

test.each(Object.keys(values) as ValueKind[])('the reading of any %s parses to the same value', (kind) => {
  roundTrip(kind, values[kind] as fc.Arbitrary<ValueTypes[typeof kind]>);
});

test.each(Object.keys(values) as ValueKind[])('no text makes the parser of %s throw', (kind) => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 320 }), fc.string({ unit: 'binary', maxLength: 60 }), wordSalad),
      (text) => {
        const result = valueParsers[kind](text);
        expect(result.ok || result.problem.message.length > 0).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

test('a scan of any text gives values in order, apart, and inside the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 400 }), wordSalad), (text) => {
      let end = 0;
      for (const { range: place } of scanValues(text)) {
        expect(place.start).toBeGreaterThanOrEqual(end);
        expect(place.end).toBeGreaterThan(place.start);
        end = place.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

/** Sentences out of the words that values are made of, in any order. */
const wordSalad = fc
  .array(
    fc.constantFrom(
      ...'at least 560 leads 95% of within 4 business hours by end Q3 FY27 2026 2026-12-31 $2,000 million every no to and'.split(
        ' ',
      ),
      ...'Monday 10:00 first 25th month twice a half dozen (1) up per / , . - – rolling next day between hundred 1,200 CHF'.split(
        ' ',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(' '));

function roundTrip<Kind extends ValueKind>(kind: Kind, arbitrary: fc.Arbitrary<ValueTypes[Kind]>): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(valueParsers[kind](describeValue(kind, value))).toEqual({ ok: true, value });
    }),
    { numRuns: 200 },
  );
}
