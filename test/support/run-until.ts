import { type CallOptions, startCommand, stop } from './command-process.ts';

/** A command that goes on running. */
export type Running = {
  /** The match of the text that was waited for. */
  match: RegExpMatchArray;
  /** All that was written so far, both streams together. */
  written: () => string;
  /** Ends the command and waits until it is gone. */
  stop: () => Promise<void>;
};

/**
 * Starts an `sla` that stays, such as `sla serve`, and waits for a text that says it is ready.
 *
 * @param args the arguments.
 * @param ready what it writes when it is ready, such as `/http:\S+/`.
 * @param options as for `run`; `timeLimit` are the milliseconds to wait for that text, 60,000 where absent.
 * @throws when the command ends, or the time limit passes, before the text was there.
 */
export function runUntil(
  args: readonly string[],
  ready: RegExp,
  options: CallOptions & { timeLimit?: number } = {},
): Promise<Running> {
  const { timeLimit = 60_000, ...call } = options;
  const child = startCommand(args, call);
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let written = '';
  return new Promise((resolve, reject) => {
    const give = (reason: string) => reject(new Error(`sla ${args.join(' ')} ${reason}. It wrote:\n${written}`));
    const timer = setTimeout(() => {
      stop(child);
      give(`was not ready after ${timeLimit} ms`);
    }, timeLimit);
    const end = () => {
      stop(child);
      return gone;
    };
    const look = (text: string) => {
      written += text;
      const match = written.match(ready);
      if (!match) return;
      clearTimeout(timer);
      resolve({ match, written: () => written, stop: end });
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', look);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      give('ended before it was ready');
    });
  });
}
