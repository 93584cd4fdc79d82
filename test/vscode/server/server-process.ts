import { spawn } from 'node:child_process';

/** A program that serves pages. */
export interface ServerProcess {
  /** Without a slash at its end, such as `http://127.0.0.1:41873`. */
  readonly address: string;
  /** Ends it and all that it has started, and waits until it is gone. */
  stop(): Promise<void>;
}

/** How a server is started. */
export interface ServerStart {
  /** The script and its arguments, for Node. */
  readonly args: readonly string[];
  /** Its whole environment. */
  readonly environment: NodeJS.ProcessEnv;
  /** What it writes once it is ready; the first group is the address. */
  readonly ready: RegExp;
}

/** Starts a server and waits until it is ready. @throws where it ends before, or takes a minute; with what it wrote. */
export function startServerProcess({ args, environment, ready }: ServerStart): Promise<ServerProcess> {
  const windows = process.platform === 'win32';
  // A process group of its own, so that `stop` also reaches what it has started.
  const child = spawn(process.execPath, args, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
  });
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const end = (signal: NodeJS.Signals) => {
    try {
      if (windows || child.pid === undefined) child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // All of them have ended already.
    }
  };
  const stop = async () => {
    const force = setTimeout(() => end('SIGKILL'), patience);
    end('SIGTERM');
    await gone;
    clearTimeout(force);
    end('SIGKILL');
  };
  return new Promise((resolve, reject) => {
    let written = '';
    const fail = (reason: string) => reject(new Error(`${args[0]} ${reason}. It wrote:\n${written}`));
    const late = setTimeout(() => void stop().then(() => fail('was not ready after a minute')), 60_000);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        written += text;
        const address = written.match(ready)?.[1];
        if (address === undefined) return;
        clearTimeout(late);
        resolve({ address, stop });
      });
    child.on('error', (error) => fail(error.message));
    child.on('close', () => {
      clearTimeout(late);
      fail('ended before it was ready');
    });
  });
}

/** Milliseconds that a server gets to end by itself. */
const patience = 3_000;
