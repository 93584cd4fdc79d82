import type { FormatName, Preset, Severity } from '@living-sla/core';
import { type Command, Option } from 'commander';
import { colourOption, todayOption } from './options.ts';

/** `sla check`: says what is wrong in a handbook, and what was looked at. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('say what is wrong in a handbook, or in some of its files')
    .description(
      'Reads a whole handbook and says what is wrong in it, why that matters and what to do. With files or folders ' +
        'inside a handbook it shows only what is found there. It closes with what it has covered.',
    )
    .argument('[paths...]', 'a handbook, or files and folders of one (default: the handbook around the working folder)')
    .addOption(new Option('--format <format>', 'how to print it').choices(Object.keys(formats)).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'the mildest finding that makes the exit code 1')
        .choices(severities)
        .default('error'),
    )
    .addOption(new Option('--preset <preset>', 'how strict to be, whatever handbook.yaml says').choices(presets))
    .option('--fix', 'make the repairs that are safe without asking, then check')
    .option('--dry-run', 'with --fix: show what would change, and write nothing')
    .option('--baseline <file>', 'leave out the findings in this file (default: the handbook’s own .sla-baseline.json)')
    .option('--no-baseline', 'show all findings, whatever baseline there is')
    .option('--update-baseline', 'write what is found now to the baseline; what you have noted in it is kept')
    .option('--no-history', 'do not compare the versions with those before, which git knows')
    .addOption(todayOption())
    .addHelpText('after', helpTail)
    .action(async (paths: string[], options: CheckOptions, command: Command) => {
      const { runCheck } = await import('../check/run-check.ts');
      process.exitCode = await runCheck(paths, { ...options, color: colourOption(command) });
    });
}

/** What `sla check` was asked for. */
export interface CheckOptions {
  readonly format: FormatName;
  readonly failOn: Severity;
  /** Absent: what handbook.yaml says. */
  readonly preset?: Preset;
  /** Whether to make the safe fixes first. */
  readonly fix?: boolean;
  /** Whether to show them only. */
  readonly dryRun?: boolean;
  /** The file of known findings; false for none; absent: that of the handbook, where there is one. */
  readonly baseline?: string | boolean;
  /** Whether to write what is found to it. */
  readonly updateBaseline?: boolean;
  /** Whether to compare the versions with those before. */
  readonly history?: boolean;
  /** An ISO date; absent: the machine's own day. */
  readonly today?: string;
  readonly color?: boolean | undefined;
}

const formats = {
  text: 'for people',
  json: 'for programs (its schema: sla schema check-report)',
  sarif: 'for code scanning; what is silenced or put off is in it, marked as suppressed',
  github: 'annotations in GitHub Actions, and the summary of the job',
  junit: 'for the test page of a build server',
  markdown: 'a table for a comment',
} as const satisfies Record<FormatName, string>;

const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];
const presets = ['minimal', 'recommended', 'strict'] as const satisfies readonly Preset[];

const helpTail = `
Formats:
${Object.entries(formats)
  .map(([name, use]) => `  ${name.padEnd(10)}${use}`)
  .join('\n')}

Examples:
  sla check                                   the handbook around the working folder
  sla check content                           the handbook in content/
  sla check slas/marketing-sales.mdx          one agreement, in the light of its whole handbook
  sla check --fail-on warning                 warnings fail the run, too
  sla check --fix --dry-run                   what could be repaired at once
  sla check --update-baseline                 put off what is found now; from then on only new findings count
  sla check --format json > report.json       for a program
  sla check --today 2027-01-01                what will be wrong at the turn of the year
  sla check --no-history                      the text alone, without the versions before it

To silence one finding, say why in a comment above it, among the keys or in the text below them; the date is optional:
  # sla-ignore RULE: the reason (until 2027-01-31)
  {/* sla-ignore RULE: the reason (until 2027-01-31) */}

Every report counts what was silenced, what is known from the baseline, which of its entries match nothing any more, and
what was fixed. It says whether the versions were compared with those on the main line of git; a copy of the repository
that is cut short is not compared.

Exit codes: 0 nothing at or above the threshold, 1 findings at or above it, 2 could not run (no handbook, no file).`;
