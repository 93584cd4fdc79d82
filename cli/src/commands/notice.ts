import { type Command, Option } from 'commander';
import { todayOption } from './options.ts';

/** `sla notice`: the news of a change for one party. */
export function addNotice(program: Command): void {
  program
    .command('notice')
    .summary('write the news of a change for one party, in plain words')
    .description(
      'Compares the working tree with a revision of git and writes what one party should know: what changes for it, from ' +
        'when, what to do and whom to ask. Ready to be pasted into a chat or a mail.',
    )
    .argument('<base>', 'the revision of git to compare with, such as origin/main')
    .argument('[folder]', 'the handbook (default: the one around the working folder)')
    .requiredOption('--for <party>', 'whom the news is for: the id or the name of a party')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'markdown']).default('text'))
    .addOption(todayOption())
    .addHelpText('after', helpTail)
    .action(async (base: string, folder: string | undefined, options: NoticeOptions) => {
      const { runNotice } = await import('../notice/run-notice.ts');
      await runNotice(base, folder, options);
    });
}

/** What `sla notice` was asked for. */
export interface NoticeOptions {
  /** As a person writes it. */
  readonly for: string;
  readonly format: 'text' | 'markdown';
  /** An ISO date; absent: the machine's own day. */
  readonly today?: string;
}

const helpTail = `
Examples:
  sla notice origin/main --for sales                       for a mail
  sla notice origin/main --for Marketing --format markdown for a chat
  sla notice v3 content --for sales                        what is new since the tag v3`;
