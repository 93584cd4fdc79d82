import { checkHandbook, fileFacts } from '@living-sla/core';
import type { Completion } from '@living-sla/core/editor';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allCases, type Case, handbookWith, offeredIn, withOffer, withWindowsLines } from './completion-cases.ts';

const cases = allCases();
const of = (...kinds: Case['kind'][]) => cases.filter(({ kind }) => kinds.includes(kind));

test('the example handbook has thousands of places', () => {
  expect(of('key').length).toBeGreaterThan(2000);
  expect(of('value').length).toBeGreaterThan(400);
  expect(of('unit').length).toBeGreaterThan(50);
});

describe('what was taken out of the example handbook is offered at its place', () => {
  test.each<[Case['kind'], number]>([
    ['key', 200],
    ['key alone', 100],
    ['begun key', 100],
    ['value', 200],
    ['unit', 60],
  ])('%s', (kind, numRuns) => {
    fc.assert(
      fc.property(fc.constantFrom(...of(kind)), fc.boolean(), (plain, isWindows) => {
        const each = isWindows ? withWindowsLines(plain) : plain;
        expect(
          offeredIn(each).map(({ label }) => label),
          placeOf(each),
        ).toContain(each.wanted);
      }),
      { numRuns },
    );
  });
});

describe('what is offered is right', () => {
  test('a value that is put in makes no file unsound and names nothing that is not there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...of('value', 'unit')), fc.nat(), (each, at) => {
        const offer = pick(offeredIn(each), at);
        const text = withOffer(each, offer);
        const end = offer.range.end + text.length - each.text.length;
        const { findings } = checkHandbook(handbookWith(each.path, text).handbook);
        // Another agreement than the one that was reviewed has other parties: what stands elsewhere may then be wrong.
        const wrong = findings.filter(({ rule, category, file, range }) => {
          const isHere = file === each.path && range.start <= end && range.end >= offer.range.start;
          return rule === 'yaml-syntax' || (isHere && (category === 'structure' || category === 'safety'));
        });
        expect(
          wrong.map(({ rule, message }) => `${rule}: ${message}`),
          placeOf(each),
        ).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('a key or a block that is put in leaves a file that can be read, with keys that are known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...of('key', 'begun key')), fc.nat(), fc.boolean(), (plain, at, isWindows) => {
        const each = isWindows ? withWindowsLines(plain) : plain;
        const { file } = handbookWith(each.path, withOffer(each, pick(offeredIn(each), at)));
        const unknown = fileFacts(file).schemaErrors.filter(({ keyword }) => keyword === 'additionalProperties');
        expect([...file.problems, ...unknown], placeOf(each)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

test('anywhere in a file that ends there or goes on, what is replaced stands around the cursor in one line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.nat(), fc.boolean(), (each, at, goesOn) => {
      const offset = at % each.text.length;
      const text = goesOn ? each.text : each.text.slice(0, offset);
      for (const { range, label } of offeredIn({ ...each, text, offset })) {
        expect(range.start <= offset && offset <= range.end, `${label} ${placeOf({ ...each, text, offset })}`).toBe(
          true,
        );
        expect(text.slice(range.start, range.end)).not.toMatch(/[\r\n]/);
      }
    }),
    { numRuns: 150 },
  );
});

function pick(offers: readonly Completion[], at: number): Completion {
  const offer = offers[at % offers.length];
  if (offer === undefined) throw new Error('Nothing is offered.');
  return offer;
}

function placeOf({ kind, path, text, offset, near }: Case): string {
  const around = `${text.slice(Math.max(0, offset - 60), offset)}¦${text.slice(offset, offset + 40)}`;
  return `${kind} in ${path}, which was:\n${near}\nand is now:\n${around}`;
}
