import { expect, test } from 'vitest';
import { addresses, addressPart, at } from './addresses.ts';

test('an id is a part of an address, with its folders', () => {
  expect(addresses.guide('personas/plant-manager')).toBe('/guide/personas/plant-manager/');
});

test('what means something else in an address becomes a hyphen', () => {
  expect(addressPart('a b?c#d%e')).toBe('a-b-c-d-e');
  expect(addresses.agreement('éclair & co')).toBe('/agreements/%C3%A9clair-co/');
  expect(addresses.term('"><script>')).toBe('/glossary/-script-/');
});

test('a place within a page is encoded', () => {
  expect(at('/a/', 'goal "x"')).toBe('/a/#goal%20%22x%22');
});
