import { type CallOptions, type CommandProcess, startCommand, stop } from './command-process.ts';

/** What a finished command left behind. */
export type Outcome = { code: number; stdout: string; stderr: string };

/** How to run the command; everything may be left out. */
export type RunOptions = CallOptions & {
  /** What the command reads from its standard input; nothing where absent. */
  input?: string;
  /** Milliseconds after which the command is ended and the call fails; 30,000 where absent. */
  timeLimit?: number;
};

/**
 * Runs the real `sla` and waits for its end.
 *
 * @param args the arguments, such as `['check', 'content', '--format', 'json']`.
 * @returns the exit code and all that was written.
 * @throws when the command does not start, is ended by a signal, or runs past the time limit; the message holds what
 *   it had written by then.
 */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { input = '', timeLimit = 30_000, ...call } = options;
  const child = startCommand(args, call);
  // A command that ends before it has read its input is no failure of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop(child);
  }, timeLimit);
  const { code, stdout, stderr } = await finished(child).finally(() => clearTimeout(timer));
  if (code !== undefined) return { code, stdout, stderr };
  const reason = late ? `was ended after ${timeLimit} ms` : 'was ended by a signal';
  throw new Error(`sla ${args.join(' ')} ${reason}. It wrote:\n${stdout}\n${stderr}`);
}

function finished(child: CommandProcess): Promise<{ code: number | undefined; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? undefined, ...written }));
  });
}
