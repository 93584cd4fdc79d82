import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it('measures three sizes, three times each, where nothing is asked', () => {
    expect(readOptions([])).toEqual({
      sizes: [100, 1000, 5000],
      repetitions: 3,
      json: undefined,
      seed: 1,
      peers: true,
      long: true,
      kilobytes: [250, 500, 1000],
      entries: [1000, 5000, 10_000],
    });
  });

  it('sorts the sizes, because growth is told from the smallest', () => {
    const options = readOptions(['--sizes', '1000,100,1000', '--repetitions', '5', '--json', 'out.json']);
    expect(options).toMatchObject({ sizes: [100, 1000], repetitions: 5, json: 'out.json' });
  });

  it('leaves parts out, and takes other lengths', () => {
    const options = readOptions(['--no-peers', '--no-long', '--kilobytes', '20,10', '--entries', '50']);
    expect(options).toMatchObject({ peers: false, long: false, kilobytes: [10, 20], entries: [50] });
  });

  it.each([
    ['--sizes', 'many'],
    ['--sizes', '1'],
    ['--sizes', '100,'],
    ['--repetitions', '0'],
    ['--repetitions', '2.5'],
    ['--kilobytes', '1000000'],
    ['--entries', '1'],
  ])('refuses %s %s', (option, value) => {
    expect(() => readOptions([option, value])).toThrow(`${option} takes whole numbers`);
  });
});
