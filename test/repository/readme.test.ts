import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { readmeCommands } from './readme-commands.ts';

const readme = readFileSync(join(repository, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

test('every command line of the README is listed with its proof, and no other', () => {
  expect([...new Set(commandLines(readme))].sort()).toEqual(readmeCommands.map(({ line }) => line).sort());
});

test('every `npm` command of the README is a script of this package', () => {
  const scripts = readmeCommands.flatMap(
    ({ line }) => line.match(/^npm (?:run )?(?<script>[\w:-]+)/)?.groups?.script ?? [],
  );
  expect(scripts.filter((script) => manifest.scripts[script] === undefined)).toEqual([]);
});

test('every proof that is named exists', () => {
  const proofs = readmeCommands.flatMap((command) => ('provenBy' in command ? [command.provenBy] : []));
  expect(proofs.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
});

describe('a command of the README does what it says', () => {
  const calls = readmeCommands.flatMap((command) => ('exits' in command ? [command] : []));
  test.each(calls)('$line', async ({ line, exits }) => {
    const { code, stdout, stderr } = await run(line.split(' ').slice(1));
    expect(code, stdout + stderr).toBe(exits);
  });
});

/** The lines of all fences marked `sh`, without comments; a line that goes on after a backslash is one. */
function commandLines(markdown: string): string[] {
  const fences = [...markdown.matchAll(/^```sh\n(?<code>.*?)^```/gms)].map(({ groups }) => groups?.code ?? '');
  const lines = fences.flatMap((code) => code.replaceAll(/\\\n\s*/g, '').split('\n'));
  return lines.map((line) => line.replace(/(^|\s)#.*$/, '').trim()).filter((line) => line !== '');
}
