import type { Command } from 'commander';
import { colourOption } from './options.ts';

/** `sla diff-driver`: lets `git diff` show what a change means. */
export function addDiffDriver(program: Command): void {
  program
    .command('diff-driver')
    .summary('let `git diff` show what a change means')
    .description('Git calls this command, once for each file, where it has been told to. By hand it is of no use.')
    .argument(
      '[arguments...]',
      'what git hands to a program of this kind: path, old file, hash, mode, new file, hash, mode',
    )
    // A file may have a name that begins with a dash.
    .allowUnknownOption()
    .addHelpText('after', helpTail)
    .action(async (args: string[], _options: unknown, command: Command) => {
      const { runDiffDriver } = await import('../diff/run-diff-driver.ts');
      await runDiffDriver(args, colourOption(command));
    });
}

const helpTail = `
To switch it on in a repository:
  1. Write two lines into the file .gitattributes, beside the handbook:
       *.mdx diff=sla
       handbook.yaml diff=sla
  2. Tell git what “sla” means; everybody who wants it does so once:
       git config diff.sla.command "npx sla diff-driver"

Then \`git diff\` shows meaning for these files, and \`git log -p --ext-diff\` does, too.
\`git diff --no-ext-diff\` shows the lines as ever.`;
