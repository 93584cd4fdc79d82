import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { installProgram } from './install-program.ts';
import type { Program } from './programs.ts';

/** As a program from the registry, but its package lies on the disk. */
function localProgram(folder: string): Program {
  const packed = join(folder, 'tiny');
  mkdirSync(packed);
  writeFileSync(join(packed, 'package.json'), '{ "name": "tiny", "version": "1.0.0" }');
  return {
    name: 'tiny-1',
    what: 'Tiny',
    packages: { tiny: `file:${packed}` },
    proof: 'node_modules/tiny/package.json',
  };
}

test('a program is installed once, whole, and without leaving anything else', async () => {
  const folder = temporaryFolder();
  const cache = join(folder, 'cache');
  const told: string[] = [];
  const tell = (line: string) => told.push(line);
  const program = localProgram(folder);
  const place = await installProgram(program, tell, cache);
  expect(existsSync(join(place, program.proof))).toBe(true);
  expect(readdirSync(cache)).toEqual(['tiny-1']);
  expect(told).toHaveLength(2);
  expect(await installProgram(program, tell, cache)).toBe(place);
  expect(told).toHaveLength(2);
});

test('what an ended install has left is no program, and goes', async () => {
  const folder = temporaryFolder({ 'cache/tiny-1/node_modules/x': '', 'cache/tiny-1.123/node_modules/x': '' });
  const cache = join(folder, 'cache');
  const place = await installProgram(localProgram(folder), () => {}, cache);
  expect(existsSync(join(place, 'node_modules/x'))).toBe(false);
  expect(readdirSync(cache)).toEqual(['tiny-1']);
});

test('a program that npm cannot bring is told with a way out, and leaves nothing', async () => {
  const folder = temporaryFolder();
  const program = { ...localProgram(folder), packages: { tiny: `file:${join(folder, 'nowhere.tgz')}` } };
  const cache = join(folder, 'cache');
  const installing = installProgram(program, () => {}, cache);
  await expect(installing).rejects.toThrow(/tiny could not be installed\. .*--project/s);
  expect(readdirSync(cache)).toEqual([]);
});
