import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { repository } from './repository.ts';

/** How the command is called; everything may be left out. */
export type CallOptions = {
  /** The working folder; the repository where absent. */
  cwd?: string;
  /** Variables on top of the cleaned environment. */
  environment?: Record<string, string>;
};

/** The running command, with its three streams as pipes. */
export type CommandProcess = ChildProcessByStdio<Writable, Readable, Readable>;

// What a command may need of its surroundings. Left out: colours, CI, and whatever npm and Vitest set for themselves.
const kept = [
  'HOME',
  'LANG',
  'TMPDIR',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'SYSTEMROOT',
  'COMSPEC',
  'PATHEXT',
  'APPDATA',
  'LOCALAPPDATA',
];

/** Starts the real `sla` as a person's shell would: through `node_modules/.bin`, with the machine's own Node in PATH. */
export function startCommand(
  args: readonly string[],
  { cwd = repository, environment = {} }: CallOptions = {},
): CommandProcess {
  const windows = process.platform === 'win32';
  const command = join(repository, 'node_modules', '.bin', windows ? 'sla.cmd' : 'sla');
  // An own process group, so that `stop` also reaches what the command has started.
  return spawn(windows ? `"${command}"` : command, args, {
    cwd,
    env: { ...cleanedEnvironment(), ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    shell: windows,
    detached: !windows,
  });
}

/** Ends the command and all it has started, at once. Does nothing where it has ended already. */
export function stop(child: CommandProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') return void child.kill();
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended between the question and the answer.
  }
}

function cleanedEnvironment(): Record<string, string> {
  const found = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]));
  const folders = (process.env.PATH ?? '').split(delimiter);
  const path = folders.filter((folder) => !folder.startsWith(repository)).join(delimiter);
  return { ...Object.fromEntries(found), PATH: path };
}
