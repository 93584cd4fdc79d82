import { vi } from 'vitest';
import { CannotRun } from '../../../cli/src/cannot-run.ts';
import type { Outcome } from '../../support/run.ts';

/** Calls what a command does within this process, and gives what it has written, as `run` does for the real command. */
export async function call(command: () => Promise<number>): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => keep('stdout', String(text))),
    vi.spyOn(console, 'log').mockImplementation((text) => void keep('stdout', `${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text) => void keep('stderr', `${text}\n`)),
  ];
  const keep = (stream: 'stdout' | 'stderr', text: string) => {
    written[stream] += text;
    return true;
  };
  try {
    return { code: await command(), ...written };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { code: 2, ...written, stderr: `${written.stderr}${error.message}\n` };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
