import { type Command, Option } from 'commander';
import { todayOption } from './options.ts';

/** `sla init`: makes a new handbook. */
export function addInit(program: Command): void {
  program
    .command('init')
    .summary('make a new handbook, with a first agreement that is in order')
    .description(
      'Asks a few questions and makes a handbook: its settings, a first agreement as a draft, the words it uses, a ' +
        'review, and what an editor and a code host need. No file is written over; all files are written or none.',
    )
    .argument('[folder]', 'where it goes; made where it is not there (default: the working folder)')
    .option('--organisation <name>', 'what the organisation is called')
    .option('--parties <names>', 'who makes the first agreement, with commas between the names')
    .addOption(new Option('--start <level>', 'how complete the first agreement is').choices(['simple', 'complete']))
    .addOption(
      new Option('--ci <host>', 'the code host that checks every change').choices(['github', 'gitlab', 'none']),
    )
    .option('--currency <letters>', 'the currency, such as EUR (default: USD)')
    .option('--keep', 'leave a README and the like that are there already as they are')
    .option('--yes', 'ask nothing, and take what is usual for what is not given')
    .addOption(todayOption())
    .addHelpText('after', helpTail)
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { runInit } = await import('../init/run-init.ts');
      process.exitCode = await runInit(folder, options);
    });
}

/** What `sla init` was asked for; what is absent is asked, or taken as usual. */
export interface InitOptions {
  readonly organisation?: string;
  /** Names with commas between them. */
  readonly parties?: string;
  readonly start?: 'simple' | 'complete';
  readonly ci?: 'github' | 'gitlab' | 'none';
  /** Three letters. */
  readonly currency?: string;
  readonly keep?: boolean;
  readonly yes?: boolean;
  /** An ISO date; absent: the machine's own day. */
  readonly today?: string;
}

const helpTail = `
Examples:
  sla init our-handbook                             ask, and make it in the folder our-handbook
  sla init --organisation Acme --ci gitlab          ask for the rest, and make it here
  sla init our-handbook --yes                       ask nothing: Marketing and Sales, simple, for GitHub
  sla init --parties "Sales, Customer Success" --start complete

Where there is no terminal to ask in, --organisation has to be given, or --yes.

Exit codes: 0 made, 2 something stood in the way or was missing; nothing was written then.`;
