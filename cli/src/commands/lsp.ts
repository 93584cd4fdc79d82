import type { Command } from 'commander';

/** `sla lsp`: answers an editor. */
export function addLsp(program: Command): void {
  program
    .command('lsp')
    .summary('answer an editor: findings, repairs and meanings while you write')
    .description(
      'The language server, for any editor that speaks the Language Server Protocol. The editor starts it; by hand ' +
        'it is of no use. It looks at documents in a folder with a handbook.yaml, and keeps silent about all others.',
    )
    .requiredOption('--stdio', 'talk over standard input and output')
    .addHelpText('after', helpTail)
    .action(async () => {
      // It reads `--stdio` from the arguments of the process, and stays until the editor says goodbye.
      await import('living-sla-vscode/server');
    });
}

const helpTail = `
An editor needs to know two things:
  the command     sla lsp --stdio
  the languages   mdx and yaml`;
