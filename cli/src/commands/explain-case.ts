import { type Command, InvalidArgumentError, Option } from 'commander';
import { colourOption, todayOption } from './options.ts';

/** `sla explain-case`: which text applied to one lead, and who owed what by when. */
export function addExplainCase(program: Command): void {
  program
    .command('explain-case')
    .summary('say which text applied to a lead on a day, and who owed what by when')
    .description(
      'Answers for one case: which version of an agreement was in force at a moment, what a lead like this counts as by its ' +
        'definitions, condition by condition, and until when each goal with a clock gave time, with the reckoning. What you do ' +
        'not say is not known, and never taken for a no.',
    )
    .argument('<agreement>', 'the id of an agreement, or its file')
    .argument('[folder]', 'the handbook (default: the one around the working folder)')
    .requiredOption('--on <moment>', 'when it happened, such as "2026-11-13 16:30"; a day alone means its opening')
    .option('--with <name=value>', 'something that is known of the lead; may be given several times', readField)
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('text'))
    .addOption(todayOption())
    .addHelpText('after', helpTail)
    .action(
      async (
        agreement: string,
        folder: string | undefined,
        options: ExplainCaseOptions,
        command: Command,
      ): Promise<void> => {
        const { runExplainCase } = await import('../explain-case/run-explain-case.ts');
        process.exitCode = await runExplainCase(agreement, folder, { ...options, color: colourOption(command) });
      },
    );
}

/** What `sla explain-case` was asked for. */
export interface ExplainCaseOptions {
  readonly on: string;
  /** What is known of the lead, as it was written; absent: nothing. */
  readonly with?: Readonly<Record<string, string>>;
  readonly format: (typeof formats)[number];
  /** An ISO date; absent: the machine's own day. */
  readonly today?: string;
  readonly color?: boolean | undefined;
}

const formats = ['text', 'json'] as const;

function readField(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = text.indexOf('=');
  const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || name === '') throw new InvalidArgumentError('Write a name and a value, such as lead.score=120.');
  return Object.assign(Object.create(null), before, { [name]: value });
}

const helpTail = `
Examples:
  sla explain-case marketing-sales --on "2026-11-13 16:30"
  sla explain-case marketing-sales --on "2026-11-13 16:30" --with source="demo request" --with lead.score=120
  sla explain-case marketing-sales content --on 2026-11-13 --format json

A time without an offset is read by the clock of the calendar “default”.
The schema of --format json: sla schema case-report

Exit codes: 0 answered, 1 no text bound anybody on that day, 2 could not run, or a part of the history is missing that is
needed to tell.`;
