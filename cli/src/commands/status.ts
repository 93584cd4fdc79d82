import { type Command, Option } from 'commander';
import { colourOption, readDate } from './options.ts';

/** `sla status`: says where both sides stand. */
export function addStatus(program: Command): void {
  program
    .command('status')
    .summary('say where the agreements stand: goals met and missed, and what follows')
    .description(
      'Holds the results against the goals, each period by the text that was in force then, and says where every agreement ' +
        'stands: what was met and missed, which agreed remedy is due and who acts by when, and when the next review is.',
    )
    .argument('[folder]', 'the handbook (default: the one around the working folder)')
    .addOption(
      new Option('--at <date>', 'the day it is told for, such as 2026-12-31 (default: today)').argParser(readDate),
    )
    .addOption(new Option('--format <format>', 'how to print it').choices(Object.keys(formats)).default('text'))
    .option('--agreement <id>', 'one agreement only')
    .option('--open-reviews', 'begin a file in reviews/ for each review that is due and has none')
    .addHelpText('after', helpTail)
    .action(async (folder: string | undefined, options: StatusOptions, command: Command) => {
      const { runStatus } = await import('../status/run-status.ts');
      process.exitCode = await runStatus(folder, { ...options, color: colourOption(command) });
    });
}

/** What `sla status` was asked for. */
export interface StatusOptions {
  readonly format: keyof typeof formats;
  /** An ISO date; absent: the machine's own day. */
  readonly at?: string;
  /** The id of an agreement. */
  readonly agreement?: string;
  readonly openReviews?: boolean;
  readonly color?: boolean | undefined;
}

const formats = {
  text: 'for people',
  json: 'for programs (its schema: sla schema scorecard)',
  markdown: 'for a comment or a mail',
  github: 'annotations in GitHub Actions, and the summary of the job',
} as const;

const helpTail = `
Formats:
${Object.entries(formats)
  .map(([name, use]) => `  ${name.padEnd(10)}${use}`)
  .join('\n')}

Examples:
  sla status                          the handbook around the working folder, today
  sla status content --at 2026-10-31  as it stood on that day
  sla status --agreement marketing-sales --format json
  sla status --open-reviews           begin the reviews that are due

Exit codes: 0 no remedy is due, 1 a remedy is due, 2 could not run, or a part of the history is missing that is needed to
tell.`;
