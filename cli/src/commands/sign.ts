import { type Command, Option } from 'commander';
import { readDate, todayOption } from './options.ts';

/** `sla sign`: writes the yes of a party into an agreement. */
export function addSign(program: Command): void {
  program
    .command('sign')
    .summary('write the sign-off of a party into an agreement')
    .description(
      'Writes into the keys of an agreement that a party agrees to the version it carries now. Nothing else in the file ' +
        'is touched. The sign-off is void once the text changes materially after it.',
    )
    .argument('<agreement>', 'the id of an agreement, or its file')
    .requiredOption('--party <party>', 'who agrees: the id or the name of a party')
    .requiredOption('--by <role>', 'the role that gives the yes, such as “Head of sales”')
    .addOption(new Option('--on <date>', 'the day of the yes (default: today)').argParser(readDate))
    .option('--dry-run', 'show what would be written, and write nothing')
    .addOption(todayOption())
    .addHelpText('after', helpTail)
    .action(async (agreement: string, options: SignOptions) => {
      const { runSign } = await import('../sign/run-sign.ts');
      await runSign(agreement, options);
    });
}

/** What `sla sign` was asked for. */
export interface SignOptions {
  readonly party: string;
  readonly by: string;
  /** An ISO date; absent: today. */
  readonly on?: string;
  readonly dryRun?: boolean;
  /** An ISO date; absent: the machine's own day. */
  readonly today?: string;
}

const helpTail = `
Examples:
  sla sign marketing-sales --party sales --by "Head of sales"
  sla sign slas/marketing-sales.mdx --party sales --by "Head of sales" --on 2026-10-22 --dry-run

Exit codes: 0 written, 2 could not be written (no version, no such party or role, signed already).`;
