import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it('measures three sizes, three times each, where nothing is asked', () => {
    expect(readOptions([])).toEqual({ sizes: [100, 1000, 5000], repetitions: 3, json: undefined, seed: 1 });
  });

  it('sorts the sizes, because growth is told from the smallest', () => {
    const options = readOptions(['--sizes', '1000,100,1000', '--repetitions', '5', '--json', 'out.json']);
    expect(options).toEqual({ sizes: [100, 1000], repetitions: 5, json: 'out.json', seed: 1 });
  });

  it.each([
    ['--sizes', 'many'],
    ['--sizes', '1'],
    ['--sizes', '100,'],
    ['--repetitions', '0'],
    ['--repetitions', '2.5'],
  ])('refuses %s %s', (option, value) => {
    expect(() => readOptions([option, value])).toThrow(`${option} takes whole numbers`);
  });
});
