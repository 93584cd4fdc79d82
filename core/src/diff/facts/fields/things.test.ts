import { fields } from '@living-sla/schema';
import { describe, expect, it } from 'vitest';
import { knownLists } from './things.ts';

describe('things of lists', () => {
  it('has a rule for every list of things in the schemas, and for no other place', () => {
    const all = Object.values(fields).flat();
    const places = new Set(all.map(({ path }) => path));
    const lists = all.filter(({ path, types }) => path.endsWith('/*') && types.includes('object') && isList(path));
    expect(new Set(lists.map(({ path }) => path.slice(0, -2)).filter((list) => !knownLists().includes(list)))).toEqual(
      new Set(),
    );
    expect(knownLists().filter((list) => !places.has(list))).toEqual([]);
  });
});

/** Whether the place above is a list; a mapping with free keys is none. */
function isList(path: string): boolean {
  const list = path.slice(0, -2);
  return Object.values(fields).some((kind) =>
    kind.some((field) => field.path === list && field.types.includes('array')),
  );
}
