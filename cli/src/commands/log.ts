import { type Command, Option } from 'commander';
import { colourOption, todayOption } from './options.ts';

/** `sla log`: the versions of agreements, told by git. */
export function addLog(program: Command): void {
  program
    .command('log')
    .summary('list the versions of agreements, and what each changed')
    .description(
      'Lists the versions of an agreement, or of all, the newest first: when each was written and from when it holds, what ' +
        'it changed by class, who signed it, which reviews were held in its time, and what is odd about the past. All of ' +
        'this comes from git; what is not committed yet is shown as such.',
    )
    .argument('[agreement]', 'the id of an agreement, its file, or the folder of a handbook (default: all of them)')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('text'))
    .addOption(todayOption())
    .addHelpText('after', helpTail)
    .action(async (agreement: string | undefined, options: LogOptions, command: Command) => {
      const { runLog } = await import('../log/run-log.ts');
      await runLog(agreement, { ...options, color: colourOption(command) });
    });
}

/** What `sla log` was asked for. */
export interface LogOptions {
  readonly format: (typeof formats)[number];
  /** An ISO date; absent: the machine's own day. */
  readonly today?: string;
  readonly color?: boolean | undefined;
}

const formats = ['text', 'json', 'markdown'] as const;

const helpTail = `
Examples:
  sla log                                   all agreements of the handbook around the working folder
  sla log marketing-sales                   one agreement
  sla log content/slas/marketing-sales.mdx  the same from outside its handbook
  sla log content --format json             all of them, for a program (its schema: sla schema log-report)

Where git knows no past, the present text is listed alone, and a sentence says why.`;
