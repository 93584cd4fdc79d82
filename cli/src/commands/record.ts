import type { Command } from 'commander';
import { isFolder, todayOption } from './options.ts';

/** `sla record`: writes a value into the results of an agreement. */
export function addRecord(program: Command): void {
  program
    .command('record')
    .summary('write down what was reached')
    .description(
      'Adds one value to the results of an agreement: how much of a goal was reached in a period. The value is checked first, ' +
        'and nothing else in the file changes. It says what the period stands at then, by the text that was in force. Without ' +
        'goal, period and value it asks.',
    )
    .argument('[goal]', 'the id of a goal, such as mql-volume')
    .argument('[period]', 'such as 2026-10, "October 2026", "Q3 FY2027", 2026-W43 or 2026-10-31')
    .argument('[value]', 'such as 524, "1,095,000", 93% or "480 of 505"')
    .argument('[folder]', 'the handbook (default: the one around the working folder)')
    .option('--agreement <id>', 'which agreement, where several have such a goal')
    .option('--unit <unit>', 'what the value is counted in (default: what the goal is counted in)')
    .option('--source <words>', 'where the number comes from (default: the source that the goal names)')
    .option('--note <words>', 'what one should know about it')
    .option('--segment <trait>', 'the cases it is about, such as "source: demo request" (default: all)')
    .option('--replace', 'correct the value that is there')
    .option('--dry-run', 'show what would be written, and write nothing')
    .addOption(todayOption())
    .addHelpText('after', helpTail)
    .action(async (goal: Written, period: Written, value: Written, folder: Written, options: RecordOptions) => {
      const { runRecord } = await import('../record/run-record.ts');
      // Whoever names a folder alone wants to be asked.
      const asks = goal !== undefined && period === undefined && isFolder(goal);
      const words = asks ? [] : [goal, period, value];
      process.exitCode = await runRecord(words, asks ? goal : folder, options);
    });
}

/** An argument that may be left out. */
type Written = string | undefined;

/** What `sla record` was asked for, besides the value. */
export interface RecordOptions {
  /** The id of an agreement. */
  readonly agreement?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly note?: string;
  readonly segment?: string;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  /** An ISO date; absent: the machine's own day. */
  readonly today?: string;
}

const helpTail = `
Examples:
  sla record mql-volume 2026-10 524
  sla record first-contact "October 2026" "480 of 505" content
  sla record mql-volume 2026-10 131 --segment "source: demo request"
  sla record mql-volume 2026-10 531 --replace --note "the last day was missing"
  sla record                                     ask

A note that begins with “excepted:” and the words of an exception of the agreement sets the period aside.

Exit codes: 0 written, 1 the value is not taken (the message says why), 2 could not run.`;
