import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
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

/** Where and how long a program may run. */
export interface ChildLimits {
  /** The folder it runs in; undefined means that of this process. */
  readonly cwd?: string;
  /** It is ended after so many milliseconds; undefined means never. */
  readonly timeout?: number;
}

/**
 * Runs a script under the Node that runs this, and waits for its end.
 * @param output the file that takes what it prints, its complaints too. No pipe: whoever reads one takes a processor's time.
 * @throws when it ends in another way than with 0 or 1 (1 is what a linter says when it has found something).
 */
export async function runChild(
  script: URL,
  args: readonly string[],
  output: string,
  limits: ChildLimits = {},
): Promise<ChildRun> {
  const file = openSync(output, 'w');
  const path = fileURLToPath(script);
  try {
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', reportUsage, path, ...args], {
      ...limits,
      killSignal: 'SIGKILL',
      stdio: ['ignore', file, file, 'pipe'],
    });
    const used = text(child.stdio[3] as NodeJS.ReadableStream);
    const ended = await new Promise<number | string>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => resolve(code ?? signal ?? 'nothing'));
    });
    const milliseconds = performance.now() - started;
    if (ended !== 0 && ended !== 1) {
      throw new Error(`${path} ended with ${ended}. It said:\n${readFileSync(output, 'utf8').slice(-2000)}`);
    }
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
