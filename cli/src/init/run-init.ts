import { join, resolve } from 'node:path';
import { counted, forTerminal } from '@living-sla/core';
import { newHandbook } from '@living-sla/core/editor';
import { findRepository, today } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import type { InitOptions } from '../commands/init.ts';
import { pathFrom } from '../handbook/choose-handbook.ts';
import { defaultAnswers, givenAnswers, type InitAnswers } from './answers.ts';
import { demandFreePlace } from './free-place.ts';
import { nextSteps } from './next-steps.ts';
import { surroundingsFor } from './surroundings.ts';
import { withoutKept } from './what-is-there.ts';
import { type FileToWrite, writeNewFiles } from './write-new-files.ts';

/**
 * Makes a new handbook in a folder.
 * @param path the folder, which need not exist; undefined means the working folder.
 * @returns the exit code.
 * @throws CannotRun where something stands in the way or is missing; nothing has been written then.
 */
export async function runInit(path: string | undefined, options: InitOptions): Promise<number> {
  const folder = resolve(path ?? '.');
  demandFreePlace(folder);
  const repository = findRepository(folder);
  const make = (answers: InitAnswers) =>
    newHandbook({ ...answers, currency: options.currency ?? '' }, options.today ?? today(), []);
  const answers = await answersFor(options, defaultAnswers(repository?.remote), (answers) => {
    const made = make(answers);
    return 'refused' in made ? made.refused : undefined;
  });
  const pages = make(answers);
  if ('refused' in pages) throw new CannotRun(pages.refused);
  const own = pages.files.map((file) => ({ text: file.text, path: join(folder, file.path) }));
  const more = surroundingsFor(answers, folder, repository?.folder ?? folder);
  const files = await withoutKept(own, more, options.keep === true, asks(options));
  writeNewFiles(files);
  tell(
    files,
    nextSteps({ folder, agreement: pages.open.path, inRepository: repository !== undefined, ci: answers.ci }),
  );
  return 0;
}

async function answersFor(
  options: InitOptions,
  usual: InitAnswers,
  object: (answers: InitAnswers) => string | undefined,
): Promise<InitAnswers> {
  const given = givenAnswers(options);
  // What was given is looked at before anything is asked.
  const known = { ...usual, ...given };
  const objection = object(known);
  if (objection !== undefined) throw new CannotRun(objection);
  const open = Object.keys(usual).some((key) => !(key in given));
  if (asks(options) && open) {
    const { askAnswers } = await import('./ask.ts');
    return askAnswers(given, usual, object);
  }
  if (given.organisation === undefined && options.yes !== true) throw new CannotRun(nobodyToAsk);
  return known;
}

/** Questions are for a person at a terminal who has not said yes to everything. */
function asks({ yes }: InitOptions): boolean {
  return yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

const nobodyToAsk =
  'The name of the organisation is missing, and there is no terminal to ask for it in. Give it with ' +
  '--organisation "Our company", or take what is usual for everything with --yes.';

function tell(files: readonly FileToWrite[], steps: readonly string[]): void {
  const paths = files.map(({ path }) => `  ${forTerminal(pathFrom('.', path))}`);
  console.log([`Wrote ${counted(files.length, 'file')}:`, ...paths, '', ...steps].join('\n'));
}
