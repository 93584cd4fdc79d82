import { type Command, Option } from 'commander';

/** `sla codeowners`: who has to look at a change of which file, for a git host. */
export function addCodeowners(program: Command): void {
  program
    .command('codeowners')
    .summary('make the file CODEOWNERS from the contacts of the parties')
    .description(
      'Makes a file CODEOWNERS, by which GitHub and GitLab ask the right people to review a change: for each agreement the ' +
        'contacts of its parties, for each shared term those of every agreement that uses it. It is printed, unless an ' +
        'option says otherwise.',
    )
    .argument('[folder]', 'the handbook (default: the one around the working folder)')
    .addOption(new Option('--write', 'write it to the repository').conflicts('check'))
    .option('--check', 'make the exit code 1 where the file in the repository is out of date; write nothing')
    .option('--file <file>', 'where it lies (default: where it is now, else .github/CODEOWNERS)')
    .addHelpText('after', helpTail)
    .action(async (folder: string | undefined, options: CodeownersOptions) => {
      const { runCodeowners } = await import('../codeowners/run-codeowners.ts');
      process.exitCode = await runCodeowners(folder, options);
    });
}

/** What `sla codeowners` was asked for. */
export interface CodeownersOptions {
  readonly write?: boolean;
  readonly check?: boolean;
  /** From the working folder; absent: where the repository has one, else the usual place. */
  readonly file?: string;
}

const helpTail = `
Examples:
  sla codeowners                  print it
  sla codeowners --write          write it; lines of your own, above and below the generated ones, stay
  sla codeowners content --check  for a build: exit code 1 where it is out of date

An owner is an e-mail address of a contact, which GitHub and GitLab know as a person's, or a contact's own
x-codeowner: "@acme/sales", where a party has a team there.

Exit codes: 0 printed, written or current, 1 out of date, 2 could not run.`;
