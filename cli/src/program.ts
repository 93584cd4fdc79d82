import { Command } from 'commander';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addCodeowners } from './commands/codeowners.ts';
import { addDev } from './commands/dev.ts';
import { addDiff } from './commands/diff.ts';
import { addDiffDriver } from './commands/diff-driver.ts';
import { addExplain } from './commands/explain.ts';
import { addExplainCase } from './commands/explain-case.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addLog } from './commands/log.ts';
import { addLsp } from './commands/lsp.ts';
import { addNotice } from './commands/notice.ts';
import { addRecord } from './commands/record.ts';
import { addReview } from './commands/review.ts';
import { addRules } from './commands/rules.ts';
import { addSchema } from './commands/schema.ts';
import { addServe } from './commands/serve.ts';
import { addSign } from './commands/sign.ts';
import { addStatus } from './commands/status.ts';
import { cleanLines } from './terminal/clean-lines.ts';
import { toolVersion } from './tool-version.ts';

/** The command with all that it can do. What a command needs is loaded when it runs, so that help comes at once. */
export function makeProgram(): Command {
  const program = new Command('sla')
    .description('Agreements between teams, kept like code: checked while written, published as a handbook.')
    .version(toolVersion(), '-V, --version', 'print the version')
    .option('--color', 'colour the output, also where it is no terminal')
    .option('--no-color', 'never colour the output')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', helpTail)
    .exitOverride()
    .showHelpAfterError('Run it with --help to see what it takes.')
    .configureOutput({
      outputError: (text, write) => write(cleanLines(text.replace(/^error: /, 'sla: '))),
    });
  for (const add of [
    addInit,
    addCheck,
    addDiff,
    addLog,
    addReview,
    addNotice,
    addSign,
    addStatus,
    addRecord,
    addImport,
    addCodeowners,
    addBuild,
    addServe,
    addDev,
    addRules,
    addExplain,
    addExplainCase,
    addSchema,
    addLsp,
    addDiffDriver,
  ])
    add(program);
  return program;
}

const helpTail = `
Examples:
  sla check                      check the handbook around the working folder
  sla serve content              build the handbook in content/ and show it in the browser
  sla explain goal-no-deadline   say what a rule wants, and why
  sla diff main                  say what changed since the branch main, and what that means
  sla status                     say which goals were met, and what follows where they were not

A handbook is a folder with a handbook.yaml. It is found by walking up from where you are.

Exit codes: 0 fine, 1 the answer is no (findings at or above the threshold), 2 could not run.
SLA_DEBUG=1 prints the details when the tool itself fails.`;
