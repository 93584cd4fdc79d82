import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';
import { settings } from './settings.ts';

/** How VS Code is to be; everything may be left out. */
export interface CodeServerOptions {
  /** Settings on top of the usual ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether it asks whom one trusts, and restricts folders until one has answered. */
  readonly asksForTrust?: boolean;
}

/**
 * Starts a VS Code whose settings, state and home folder are its own and go with it.
 *
 * @param script code-server's entry.
 * @param extensions the folder with the installed extensions.
 */
export async function startCodeServer(
  script: string,
  extensions: string,
  { settings: more = {}, asksForTrust = false }: CodeServerOptions = {},
): Promise<ServerProcess> {
  const home = makeFolder();
  mkdirSync(join(home, 'data', 'User'), { recursive: true });
  writeFileSync(join(home, 'data', 'User', 'settings.json'), JSON.stringify({ ...settings, ...more }));
  const args = [
    script,
    ...['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'],
    ...['--user-data-dir', join(home, 'data'), '--extensions-dir', extensions, '--ignore-last-opened'],
    ...(asksForTrust ? [] : ['--disable-workspace-trust']),
  ];
  const ready = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/;
  const server = await startServerProcess({ args, environment: codeServerEnvironment(home), ready });
  const stop = async () => {
    await server.stop();
    removeFolder(home);
  };
  return { ...server, stop };
}

/** The environment of a person with a home of her own, and without what an editor around the tests has set. */
export function codeServerEnvironment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE|CODE_SERVER|XDG|npm_|VITEST|PORT$)/.test(name),
  );
  return { ...Object.fromEntries(kept), HOME: home, USERPROFILE: home };
}
