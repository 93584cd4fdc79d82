import type { Command } from 'commander';
import { colourOption, todayOption } from './options.ts';

/** `sla build`: makes the site of a handbook. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .summary('make the site of a handbook, to be published')
    .description(
      'Checks a handbook and makes its site: plain files for any web server. Findings that make a page unreadable or ' +
        'unsafe stop it, also where a baseline has put them off. The output folder is replaced as a whole when the site is ready, never before.',
    )
    .argument('[folder]', 'the handbook (default: the one around the working folder)')
    .option('--out <folder>', 'where the site goes', 'dist')
    .option('--force', 'replace the output folder even where no earlier build has made it')
    .addOption(todayOption())
    .addHelpText('after', helpTail)
    .action(async (folder: string | undefined, options: BuildOptions, command: Command) => {
      const { runBuild } = await import('../build/run-build.ts');
      process.exitCode = await runBuild(folder, { ...options, color: colourOption(command) });
    });
}

/** What `sla build` was asked for. */
export interface BuildOptions {
  /** The output folder, from the working folder. */
  readonly out: string;
  readonly force?: boolean;
  /** An ISO date; absent: the machine's own day. */
  readonly today?: string;
  readonly color?: boolean | undefined;
}

const helpTail = `
Examples:
  sla build                          the handbook around the working folder, into dist/
  sla build content --out public     the handbook in content/, into public/

Exit codes: 0 built, 1 findings stopped it, 2 could not run.`;
