import { expect, test } from 'vitest';
import { runScript } from './programs.ts';

test('every file is formatted, and no lint rule has anything to say', () => {
  const biome = runScript(
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--colors=off',
    '--error-on-warnings',
    '--max-diagnostics=20',
  );
  expect(biome.output).toMatch(/Checked \d+ files/);
  expect(biome.code, biome.output).toBe(0);
});
