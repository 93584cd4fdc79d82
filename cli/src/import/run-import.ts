import { confirm } from '@clack/prompts';
import { CannotRun } from '../cannot-run.ts';
import type { ImportOptions } from '../commands/import.ts';
import { chooseHandbook } from '../handbook/choose-handbook.ts';
import { openForResults } from '../record/open-for-results.ts';
import { writeResults } from '../record/results-on-disk.ts';
import { answerOf } from '../terminal/answer-of.ts';
import { paintFor } from '../terminal/paint.ts';
import { type ChosenImport, chooseImport } from './choose-import.ts';
import { byHand, keepMapping, withMapping } from './keep-mapping.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { readRows } from './read-rows.ts';
import { planLines, planSummary } from './show-plan.ts';

/**
 * Writes what a program exported into the results of an agreement, by a mapping of its columns.
 * @param file the file that was exported. @param path the folder of a handbook; undefined means the working folder.
 * @returns the exit code: 0 all is well, 1 some rows are wrong and were left out.
 */
export async function runImport(file: string, path: string | undefined, options: ImportOptions): Promise<number> {
  const { folder } = chooseHandbook([path ?? '.']);
  const open = await openForResults(folder, options.today);
  const chosen = await chooseImport(file, open, options, asks(options));
  const { table, mapping, into } = chosen;
  const found = chosen.cases === undefined ? readRows(table, mapping, into) : await countCases(chosen);
  const plan = await planImport({ ...found, notes: [...table.notes, ...found.notes] }, into, open);
  tell(planLines(plan, paintFor(process.stdout, options.color)));
  const isNothing = plan.after === plan.disk.text;
  const kept = chosen.isNew ? await withMapping(open.handbook, mapping) : undefined;
  if (options.dryRun === true) return sayDry(plan, chosen);
  if (!isNothing) await agree(plan, chosen, options);
  if (!isNothing) writeResults(plan.disk, plan.after);
  if (kept !== undefined) keepMapping(folder, kept);
  tell([
    `${isNothing ? 'Nothing to write' : `Written to ${plan.disk.shown}`}: ${planSummary(plan)}.`,
    ...(kept === undefined
      ? []
      : [`The columns are kept in handbook.yaml as “${mapping.id}”: nobody is asked for them again.`]),
  ]);
  return plan.hasWrong ? 1 : 0;
}

/** Long files tell how far they are, where a person looks on. */
async function countCases({ table, mapping, cases }: ChosenImport) {
  const { readCases } = await import('./read-cases.ts');
  const { stderr } = process;
  const tells = stderr.isTTY === true && table.rows.length > 2000;
  const tell = (read: number) => tells && stderr.write(`\rRead ${read} of ${table.rows.length} rows …`);
  const found = readCases(table, mapping, cases as NonNullable<typeof cases>, tell);
  if (tells) stderr.write('\r\u001B[K');
  return found;
}

function sayDry(plan: ImportPlan, { isNew, mapping }: ChosenImport): number {
  const { disk } = plan;
  tell([
    `Would write to ${disk.shown}; nothing is written: ${planSummary(plan)}.`,
    ...(isNew ? ['Would keep in handbook.yaml:', ...byHand(mapping).split('\n')] : []),
  ]);
  return plan.hasWrong ? 1 : 0;
}

/** Asks before anything is written, unless the command line has said yes. @throws CannotRun where the answer is no. */
async function agree(plan: ImportPlan, chosen: ChosenImport, options: ImportOptions): Promise<void> {
  if (options.yes === true) return;
  if (!asks(options))
    throw new CannotRun(
      `Nothing was written: ${planSummary(plan)}. There is no terminal to ask in. Look at it with --dry-run, then give --yes.`,
    );
  const keep = chosen.isNew ? ', and keep the columns in handbook.yaml' : '';
  const asked = confirm({ message: `Write this (${planSummary(plan)})${keep}?` });
  if (!(await answerOf(asked, { output: process.stdout }))) throw new CannotRun('Nothing was written.');
}

function asks({ yes }: ImportOptions): boolean {
  return yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

function tell(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
