import type { Command } from 'commander';
import { addressOptions, colourOption, todayOption } from './options.ts';

/** `sla serve`: builds a handbook and shows it. */
export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .summary('build a handbook and show it in the browser')
    .description(
      'Builds a handbook as it will be published and serves it until you press Ctrl-C. Changes made after the start ' +
        'are not shown; `sla dev` shows them.',
    )
    .argument('[folder]', 'the handbook (default: the one around the working folder)');
  for (const option of [...addressOptions(), todayOption()]) command.addOption(option);
  command
    .addHelpText('after', helpTail)
    .action(async (folder: string | undefined, options: ServeOptions, command: Command) => {
      const { runServe } = await import('../serve/run-serve.ts');
      process.exitCode = await runServe(folder, { ...options, color: colourOption(command) });
    });
}

/** What `sla serve` and `sla dev` were asked for. */
export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** An ISO date; absent: the machine's own day. */
  readonly today?: string;
  readonly color?: boolean | undefined;
}

const helpTail = `
Examples:
  sla serve                          the handbook around the working folder, at http://127.0.0.1:4321/
  sla serve content --port 4322      the handbook in content/, at another port
  npm start -- --port 4322           the same through npm`;
