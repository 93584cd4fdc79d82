import { stripVTControlCharacters } from 'node:util';
import { CommanderError } from 'commander';
import { CannotRun } from './cannot-run.ts';
import { makeProgram } from './program.ts';
import { cleanLines } from './terminal/clean-lines.ts';

/**
 * Runs `sla` and sets the exit code: 0 fine, 1 the answer is no (findings at or above the threshold), 2 could not run.
 * @param args what stands after the command's name.
 */
export async function main(args: readonly string[]): Promise<void> {
  // `sla check | head` closes the pipe early; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  process.on('uncaughtException', (error) => process.exit(exitCodeFor(error)));
  try {
    await makeProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeFor(error);
  }
}

function exitCodeFor(error: unknown): number {
  // The program has already printed its help, its version or what is wrong with the arguments.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CannotRun) tell(error.message);
  else tellCrash(error);
  return 2;
}

function tellCrash(error: unknown): void {
  if (process.env.SLA_DEBUG === '1') console.error(error);
  const reason = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const lines = reason.split('\n').filter((line) => line.trim() !== '');
  // Some messages only announce in their first line what the second one tells.
  const short = lines
    .slice(0, lines[0]?.endsWith(':') ? 2 : 1)
    .join(' ')
    .replace(/\.$/, '');
  const way = process.env.SLA_DEBUG === '1' ? '' : ' For the details, run it again with SLA_DEBUG=1 before it.';
  tell(`Something went wrong inside the tool, which is its fault and not yours: ${short}.${way}`);
}

function tell(message: string): void {
  console.error(cleanLines(`sla: ${message}`));
}
