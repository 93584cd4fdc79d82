import type { Command } from 'commander';
import { addressOptions, todayOption } from './options.ts';
import type { ServeOptions } from './serve.ts';

/** `sla dev`: shows a handbook while it is being written. */
export function addDev(program: Command): void {
  const command = program
    .command('dev')
    .summary('show a handbook in the browser while you write it')
    .description('Serves a handbook until you press Ctrl-C. A page shows a change as soon as its file is saved.')
    .argument('[folder]', 'the handbook (default: the one around the working folder)');
  for (const option of [...addressOptions(), todayOption()]) command.addOption(option);
  command
    .addHelpText('after', helpTail)
    .action(async (folder: string | undefined, options: Omit<ServeOptions, 'color'>) => {
      const { runDev } = await import('../serve/run-dev.ts');
      process.exitCode = await runDev(folder, options);
    });
}

const helpTail = `
Examples:
  sla dev                        the handbook around the working folder, at http://127.0.0.1:4321/
  sla dev content --port 4322    the handbook in content/, at another port`;
