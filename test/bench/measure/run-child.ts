import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What one run of a program has taken. */
export interface ChildRun {
  /** From before the start of the process to its end, in milliseconds. */
  readonly milliseconds: number;
  /** Time that processors have worked for it, in milliseconds, threads added up. */
  readonly processorMilliseconds: number;
  /** The most memory that it held at one time (resident set), in bytes. */
  readonly peakBytes: number;
}

/**
 * Runs a script under the Node that runs this, and waits for its end.
 * @param output the file that takes what it prints. No pipe: whoever reads one takes a processor's time.
 * @throws when it ends in another way than with 0 or 1 (1 is what `sla check` says when it has found an error).
 */
export async function runChild(script: URL, args: readonly string[], output: string): Promise<ChildRun> {
  const file = openSync(output, 'w');
  const path = fileURLToPath(script);
  try {
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', reportUsage, path, ...args], {
      stdio: ['ignore', file, 'pipe', 'pipe'],
    });
    const said = text(child.stdio[2] as NodeJS.ReadableStream);
    const used = text(child.stdio[3] as NodeJS.ReadableStream);
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (ended) => resolve(ended ?? -1));
    });
    const milliseconds = performance.now() - started;
    if (code !== 0 && code !== 1) throw new Error(`${path} ended with ${code}. It said:\n${await said}`);
    const { peakKilobytes, processorMicroseconds } = JSON.parse(await used) as Usage;
    return { milliseconds, processorMilliseconds: processorMicroseconds / 1000, peakBytes: peakKilobytes * 1024 };
  } finally {
    closeSync(file);
  }
}

interface Usage {
  readonly peakKilobytes: number;
  readonly processorMicroseconds: number;
}

const reportUsage = new URL('../children/report-usage.ts', import.meta.url).href;
