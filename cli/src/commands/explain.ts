import type { Command } from 'commander';
import { colourOption } from './options.ts';

/** `sla explain`: prints the page of a rule. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('say what a rule wants, why, and how to do it')
    .description(
      'Prints the page of a rule: what it asks for and why, an example that fails and one that passes, how serious it ' +
        'is in each preset and in the handbook around the working folder.',
    )
    .argument('<rule>', 'the id of the rule, as a finding shows it')
    .addHelpText('after', '\nExample:\n  sla explain goal-no-target')
    .action(async (rule: string, _options: unknown, command: Command) => {
      const { runExplain } = await import('../rules/run-explain.ts');
      await runExplain(rule, colourOption(command));
    });
}
