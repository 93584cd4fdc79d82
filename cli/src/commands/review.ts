import { type Command, InvalidArgumentError, Option } from 'commander';
import { colourOption, todayOption } from './options.ts';

/** `sla review`: the whole picture of a change, for a pull request. */
export function addReview(program: Command): void {
  program
    .command('review')
    .summary('show all that matters about a change, for a pull request')
    .description(
      'Compares the working tree with a revision of git and says first what the change comes to; then what changes by ' +
        'class and party, which version number and which sign-offs that asks for and who is missing, what the new text would ' +
        'have meant for past results, what the check finds now and did not find before, and the words before and after.',
    )
    .argument('<base>', 'the revision of git to compare with, such as origin/main')
    .argument('[folder]', 'the handbook (default: the one around the working folder)')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('markdown'))
    .option('--require-signoffs', 'make the exit code 1 where a party has not signed what it has to')
    .option('--require-bump', 'make the exit code 1 where a version number is too low for its changes')
    .option('--require-clean', 'make the exit code 1 where the check finds a new error')
    .addOption(
      new Option('--max-length <characters>', 'how long the Markdown may get; GitHub takes 65,536 for a comment')
        .argParser(readLength)
        .default(65_000),
    )
    .addOption(todayOption())
    .addHelpText('after', helpTail)
    .action(async (base: string, folder: string | undefined, options: ReviewOptions, command: Command) => {
      const { runReview } = await import('../review/run-review.ts');
      process.exitCode = await runReview(base, folder, { ...options, color: colourOption(command) });
    });
}

/** What `sla review` was asked for. */
export interface ReviewOptions {
  readonly format: (typeof formats)[number];
  readonly requireSignoffs?: boolean;
  readonly requireBump?: boolean;
  readonly requireClean?: boolean;
  /** In characters. */
  readonly maxLength: number;
  /** An ISO date; absent: the machine's own day. */
  readonly today?: string;
  readonly color?: boolean | undefined;
}

const formats = ['markdown', 'text', 'json'] as const;

function readLength(text: string): number {
  const length = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(length >= 1_000)) throw new InvalidArgumentError('Give a whole number of at least 1000.');
  return length;
}

const helpTail = `
Examples:
  sla review origin/main                                  as Markdown, for a comment
  sla review origin/main content >> $GITHUB_STEP_SUMMARY  as the summary of a job in GitHub Actions
  sla review origin/main --format text                    at a terminal
  sla review origin/main --require-signoffs               block until everybody has signed

The schema of --format json: sla schema review-report
The change is compared with the last commit that it shares with BASE, as a pull request shows it.
What one party should know, in plain words: sla notice --help

Exit codes: 0 printed, 1 an option asked for what is missing, 2 could not run.`;
