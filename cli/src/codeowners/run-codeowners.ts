import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findRepository, openHandbook, today } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import { writeFileAtOnce } from '../check/write-file.ts';
import type { CodeownersOptions } from '../commands/codeowners.ts';
import { chooseHandbook, pathFrom } from '../handbook/choose-handbook.ts';
import { cleanLines } from '../terminal/clean-lines.ts';
import { codeOwners } from './code-owners.ts';
import { withBlock } from './own-block.ts';

/**
 * Prints, writes or compares the file CODEOWNERS.
 * @returns the exit code: 1 where the file was to be compared and is out of date, else 0.
 * @throws CannotRun where there is no repository to write to, or nobody to name.
 */
export async function runCodeowners(place: string | undefined, options: CodeownersOptions): Promise<number> {
  const { folder } = chooseHandbook([place ?? '.']);
  const top = findRepository(folder)?.folder;
  const below = top === undefined ? '' : pathFrom(top, folder);
  const prefix = below === '' ? '' : `${below}/`;
  const { lines, unowned } = codeOwners(await openHandbook(folder, today()), prefix);
  for (const title of unowned)
    console.error(cleanLines(`sla: No contact of “${title}” has an e-mail address, so nobody is asked about it.`));
  if (lines.length === 0)
    throw new CannotRun(
      'No contact of this handbook has an e-mail address. Give the parties contacts, such as “- { role: Head of sales, email: sales@acme.example }”.',
    );
  const file = fileFor(options.file, top);
  const before = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (!options.write && !options.check) {
    process.stdout.write(withBlock(undefined, lines, prefix));
    return 0;
  }
  if (file === undefined)
    throw new CannotRun(
      'The handbook is in no git repository, so there is no place for CODEOWNERS. Name one with --file.',
    );
  const after = withBlock(before, lines, prefix);
  const name = pathFrom('.', file);
  if (options.check) return tellState(before === after, name);
  if (before !== after) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtOnce(file, after);
  }
  process.stdout.write(cleanLines(before === after ? `“${name}” is current.\n` : `Written: “${name}”.\n`));
  return 0;
}

function tellState(isCurrent: boolean, name: string): number {
  if (isCurrent) process.stdout.write(cleanLines(`“${name}” is current.\n`));
  else console.error(cleanLines(`sla: “${name}” is out of date. Write it anew: sla codeowners --write`));
  return isCurrent ? 0 : 1;
}

/** Where the repository has one; else where its git host looks for it. */
function fileFor(given: string | undefined, top: string | undefined): string | undefined {
  if (given !== undefined) return resolve(given);
  if (top === undefined) return undefined;
  const places = ['.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].map((each) =>
    join(top, each),
  );
  const usual = existsSync(join(top, '.gitlab-ci.yml')) ? places[1] : places[0];
  return places.find((each) => existsSync(each)) ?? usual;
}
