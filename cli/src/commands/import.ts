import type { Command } from 'commander';
import { colourOption, todayOption } from './options.ts';

/** `sla import`: writes what a program exported into the results. */
export function addImport(program: Command): void {
  program
    .command('import')
    .summary('take over results that a CRM has exported')
    .description(
      'Reads a CSV file or an Excel workbook and writes its values into the results of an agreement. What its columns mean is ' +
        'asked once and kept in handbook.yaml, under “imports”. Where each row is one lead with the moments at which it came ' +
        'and was called, the share that was in time is reckoned by the clock of the goal; names and addresses are never kept.',
    )
    .argument('<file>', 'what was exported: .csv or .xlsx')
    .argument('[folder]', 'the handbook (default: the one around the working folder)')
    .option('--as <id>', 'which import of handbook.yaml (default: the one whose file name fits)')
    .option('--agreement <id>', 'which agreement the values belong to')
    .option('--goal <id>', 'the goal that all rows are about')
    .option('--sheet <name>', 'which sheet of a workbook (default: the first)')
    .option('--dry-run', 'show what would be written, and write nothing')
    .option('--yes', 'write without asking')
    .addOption(todayOption())
    .addHelpText('after', helpTail)
    .action(async (file: string, folder: string | undefined, options: ImportOptions, command: Command) => {
      const { runImport } = await import('../import/run-import.ts');
      process.exitCode = await runImport(file, folder, { ...options, color: colourOption(command) });
    });
}

/** What `sla import` was asked for. */
export interface ImportOptions {
  /** The id of an import in handbook.yaml. */
  readonly as?: string;
  /** The id of an agreement. */
  readonly agreement?: string;
  /** The id of a goal. */
  readonly goal?: string;
  readonly sheet?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  /** An ISO date; absent: now. */
  readonly today?: string;
  readonly color?: boolean | undefined;
}

const helpTail = `
Examples:
  sla import mqls-by-month.csv --dry-run             what would be written
  sla import mqls-by-month.csv                       write it; the columns are asked the first time
  sla import leads.xlsx --as response-times --yes    write it without asking, as a job does

Values that are the same as before stay as they are. A row that the check would not let through is left out, with the
reason. A period that is still running is left out where cases are counted.

Exit codes: 0 all is well, 1 some rows are wrong and were left out, 2 could not run.`;
