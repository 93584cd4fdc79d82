import { type Command, Option } from 'commander';
import type { RulesFormat } from '../rules/run-rules.ts';
import { colourOption } from './options.ts';

/** `sla rules`: lists the rules. */
export function addRules(program: Command): void {
  program
    .command('rules')
    .summary('list the rules that a handbook is checked by')
    .description('Lists every rule with what it asks for and how serious it is in each preset.')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('text'))
    .addHelpText('after', helpTail)
    .action(async ({ format }: { format: RulesFormat }, command: Command) => {
      const { runRules } = await import('../rules/run-rules.ts');
      runRules(format, colourOption(command));
    });
}

const formats = ['text', 'json', 'markdown'] as const satisfies readonly RulesFormat[];

const helpTail = `
Examples:
  sla rules                     for people, grouped by what a rule looks after
  sla rules --format json       for programs (its schema: sla schema rules-list)
  sla explain goal-no-target    more about one rule`;
