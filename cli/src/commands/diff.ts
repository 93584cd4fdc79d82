import type { ChangeFormatName } from '@living-sla/core/changes';
import type { ChangeClass } from '@living-sla/core/diff';
import { type Command, Option } from 'commander';
import { colourOption, todayOption } from './options.ts';

/** `sla diff`: says what changed between two states, and what that means. */
export function addDiff(program: Command): void {
  program
    .command('diff')
    .summary('say what changed between two states, and what that means')
    .description(
      'Compares two files, two folders or two revisions of git by what they mean: who owes more, less or something else, ' +
        'what has to be looked at, and what changes nobody’s duty. It closes with the version number and the sign-offs ' +
        'that the changes ask for.',
    )
    .argument('<old>', 'a file, a folder, or a revision of git, with or without a path behind a colon')
    .argument('[new]', 'the same (default: the working tree; then OLD is a revision)')
    .addOption(new Option('--format <format>', 'how to print it').choices(Object.keys(formats)).default('text'))
    .addOption(
      new Option('--fail-on <class>', 'the mildest class of change that makes the exit code 1').choices(classes),
    )
    .option('--require-bump', 'make the exit code 1 where a version number is too low for its changes')
    .addOption(todayOption())
    .addHelpText('after', helpTail)
    .action(async (one: string, other: string | undefined, options: DiffOptions, command: Command) => {
      const { runDiff } = await import('../diff/run-diff.ts');
      process.exitCode = await runDiff(one, other, { ...options, color: colourOption(command) });
    });
}

/** What `sla diff` was asked for. */
export interface DiffOptions {
  readonly format: ChangeFormatName;
  /** Absent: no class of change fails the run. */
  readonly failOn?: ChangeClass;
  readonly requireBump?: boolean;
  /** An ISO date; absent: the machine's own day. */
  readonly today?: string;
  readonly color?: boolean | undefined;
}

const formats = {
  text: 'for people',
  json: 'for programs (its schema: sla schema change-report)',
  markdown: 'tables and a redline for a comment',
  github: 'annotations in GitHub Actions',
} as const satisfies Record<ChangeFormatName, string>;

const classes = ['material', 'clarifying', 'editorial'] as const satisfies readonly ChangeClass[];

const helpTail = `
Formats:
${Object.entries(formats)
  .map(([name, use]) => `  ${name.padEnd(10)}${use}`)
  .join('\n')}

Classes:
  material    somebody owes more, less or something else
  clarifying  it may be so: a person has to look
  editorial   nobody’s duty changes

Examples:
  sla diff main                               what the working tree changes against the branch main
  sla diff main content                       the same for the handbook in content/
  sla diff HEAD~1 HEAD                        what the last commit changed
  sla diff v1:slas/ops.mdx slas/ops.mdx       one agreement, against a tag
  sla diff before.mdx after.mdx               two files, whatever their names
  sla diff main --format json > changes.json  for a program
  sla diff main --fail-on material            exit code 1 where somebody’s duty changes

A path behind a colon counts from the working folder, or else from the top of the repository. A revision without a path
means the place that the other argument names. To see the meaning in \`git diff\`: sla diff-driver --help

Exit codes: 0 compared, 1 an option asked for what does not hold, 2 could not run (no such file, no such revision).`;
