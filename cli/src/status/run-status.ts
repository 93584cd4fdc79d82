import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { forTerminal, type Handbook } from '@living-sla/core';
import type { Scorecard } from '@living-sla/core/score';
import { statusGithub, statusJson, statusMarkdown, statusText } from '@living-sla/core/status';
import { openHandbook, readHistory, today } from '@living-sla/host';
import { readScorecards } from '@living-sla/host/score';
import { CannotRun } from '../cannot-run.ts';
import { baseOf } from '../check/run-check.ts';
import type { StatusOptions } from '../commands/status.ts';
import { noSuchAgreement } from '../handbook/choose-agreement.ts';
import { chooseHandbook } from '../handbook/choose-handbook.ts';
import { writeNewFiles } from '../init/write-new-files.ts';
import { paintFor } from '../terminal/paint.ts';
import { dueReviews } from './due-reviews.ts';
import { unreadRows } from './unread-rows.ts';

/**
 * Prints where the agreements of a handbook stand.
 * @param path the folder of a handbook; undefined means the one around the working folder.
 * @returns the exit code: 1 where a remedy is due, 2 where a part of the history is missing, else 0.
 */
export async function runStatus(path: string | undefined, options: StatusOptions): Promise<number> {
  const { folder } = chooseHandbook([path ?? '.']);
  const at = options.at ?? today();
  const [handbook, history] = await Promise.all([openHandbook(folder, at), readHistory(folder, { today: at })]);
  const scorecards = chosenFrom(readScorecards(handbook, history, at), handbook, options.agreement);
  print(scorecards, baseOf(folder), options);
  const tell = options.format === 'text' ? console.log : console.error;
  if (handbook.results.length === 0) tell(noResults);
  else if ('message' in history.reach) console.error(forTerminal(`${presentOnly} ${history.reach.message}`));
  const unread = unreadRows(handbook);
  if (unread !== undefined) console.error(unread);
  if (options.openReviews === true)
    for (const line of openReviews(handbook, scorecards, folder)) tell(forTerminal(line));
  // Texts that a shallow clone leaves out would have asked for something: that nothing is due cannot be told without them.
  if (history.reach.kind === 'cut' && handbook.results.length > 0) return 2;
  return scorecards.some(({ standing }) => standing === 'remedy due') ? 1 : 0;
}

function chosenFrom(all: readonly Scorecard[], handbook: Handbook, id: string | undefined): readonly Scorecard[] {
  const ids = handbook.agreements.map((agreement) => agreement.id);
  if (ids.length === 0) throw new CannotRun('The handbook has no agreements yet. Agreements are .mdx files in slas/.');
  if (id !== undefined && !ids.includes(id)) throw noSuchAgreement(id, ids);
  return id === undefined ? all : all.filter(({ agreement }) => agreement === id);
}

function print(scorecards: readonly Scorecard[], base: string, { format, color }: StatusOptions): void {
  const forms = {
    text: () => statusText(scorecards, paintFor(process.stdout, color)),
    json: () => statusJson(scorecards),
    markdown: () => statusMarkdown(scorecards),
    github: () => statusGithub(scorecards, { base }),
  };
  process.stdout.write(forms[format]());
  if (format === 'github')
    addToSummary(process.env.GITHUB_STEP_SUMMARY, statusMarkdown(scorecards, { mostCharacters }));
}

/** GitHub takes 1 MiB for one step, and a character may take three bytes of it. */
const mostCharacters = 300_000;

/** Puts a text on the page of a job in GitHub Actions. What is told is not less true where that fails. */
function addToSummary(path: string | undefined, text: string): void {
  if (path === undefined || path === '') return;
  try {
    appendFileSync(path, text);
  } catch (error) {
    console.error(`sla: The summary of the job could not be written: ${(error as Error).message}.`);
  }
}

/** Begins the reviews that are due, each in a file of its own. @returns what was done, line by line. */
function openReviews(handbook: Handbook, scorecards: readonly Scorecard[], folder: string): string[] {
  const due = dueReviews(handbook, scorecards);
  writeNewFiles(due.map(({ path, text }) => ({ path: join(folder, path), text })));
  if (due.length === 0) return ['No review is due that has no file yet.'];
  return due.map(({ path, why }) => `Begun: ${baseOf(folder)}${path}. ${why}`);
}

const presentOnly = 'Values are held against the texts that are known here, and older ones may be missing.';

const noResults =
  'There are no results yet, so nothing can be scored. Write down what was reached with “sla record”, or take over what a ' +
  'CRM has exported with “sla import”.';
