import type { Command } from 'commander';

/** `sla schema`: prints what a file may hold, as JSON Schema. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('print what a file may hold, as JSON Schema')
    .description('Prints a JSON Schema: of the files that a handbook is made of, or of what a command prints as JSON.')
    .argument('[name]', 'which one (default: list their names)')
    .addHelpText('after', helpTail)
    .action(async (name: string | undefined) => {
      const { runSchema } = await import('../schema/run-schema.ts');
      runSchema(name);
    });
}

const helpTail = `
Examples:
  sla schema                               the names
  sla schema agreement                     the keys of an agreement
  sla schema check-report > report.json    what \`sla check --format json\` prints`;
