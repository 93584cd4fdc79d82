import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type CommandProcess, startCommand, stop } from '../support/command-process.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { smallHandbook } from './small-handbook.ts';

const seconds = 1000;

describe('sla serve', () => {
  test('serves the built handbook, and Ctrl-C ends it at once and leaves nothing behind', async () => {
    // With a node_modules of its own, so that the test sees where the site is kept.
    const cwd = temporaryFolder({ ...smallHandbook, 'node_modules/x/package.json': '{}' });
    const { child, said } = start(['serve', '--port', '0'], cwd);
    const address = await said(/http:\/\/127\.0\.0\.1:\d+\//);
    const home = await fetch(address);
    expect([home.status, await home.text()]).toEqual([200, expect.stringContaining('Acme')]);
    const lost = await fetch(`${address}nowhere/`);
    expect([lost.status, lost.headers.get('content-type')]).toEqual([404, expect.stringContaining('text/html')]);
    expect(readdirSync(join(cwd, 'node_modules/.cache/living-sla'))).toHaveLength(1);
    expect(await endedBy(child, 'SIGINT')).toBe(0);
    expect(readdirSync(join(cwd, 'node_modules/.cache/living-sla'))).toEqual([]);
    await expect(fetch(address)).rejects.toThrow();
  });

  test('a signal while it builds ends it, too', async () => {
    const cwd = temporaryFolder({ ...smallHandbook, 'node_modules/x/package.json': '{}' });
    const { child } = start(['serve', '--port', '0'], cwd);
    await once(child.stderr, 'data');
    expect(await endedBy(child, 'SIGTERM')).toBe(0);
    expect(readdirSync(join(cwd, 'node_modules/.cache/living-sla'))).toEqual([]);
  });

  test('a taken port is told before the build, with the way out', async () => {
    const port = await takenPort();
    const cwd = temporaryFolder({ ...smallHandbook, 'node_modules/x/package.json': '{}' });
    for (const command of ['serve', 'dev']) {
      const { code, stdout, stderr } = await run([command, '--port', String(port)], { cwd, timeLimit: 10 * seconds });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toBe(
        `sla: Port ${port} on 127.0.0.1 is already taken by another program. End that one, or take another port: ` +
          `add --port ${port + 1} (with npm: npm start -- --port ${port + 1}).\n`,
      );
    }
    expect(existsSync(join(cwd, 'node_modules/.cache'))).toBe(false);
  });

  test('findings that stop a build stop it', async () => {
    const cwd = temporaryFolder({ ...smallHandbook, 'slas/broken.mdx': '---\ntitle: [\n---\n' });
    const { code, stderr } = await run(['serve', '--port', '0'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing was built')]);
  });
});

test('sla dev serves a handbook while it is written, and Ctrl-C ends it', async () => {
  const { child, said } = start(['dev', '--port', '0'], temporaryFolder(smallHandbook));
  const address = await said(/http:\/\/127\.0\.0\.1:\d+\//);
  const home = await fetch(address);
  expect([home.status, await home.text()]).toEqual([200, expect.stringContaining('Acme')]);
  expect(await endedBy(child, 'SIGINT')).toBe(0);
});

interface Started {
  readonly child: CommandProcess;
  /** Waits until the command has said something, and gives it. */
  readonly said: (words: RegExp) => Promise<string>;
}

function start(args: readonly string[], cwd: string): Started {
  const child = startCommand(args, { cwd });
  onTestFinished(() => stop(child));
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  const said = async (words: RegExp) => {
    const limit = Date.now() + 45 * seconds;
    for (;;) {
      const match = written.match(words);
      if (match) return match[0];
      if (child.exitCode !== null || Date.now() > limit) throw new Error(`It said only:\n${written}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { child, said };
}

/** The exit code after a signal; the test fails where the command does not end in time. */
async function endedBy(child: CommandProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(child, 'exit', { signal: AbortSignal.timeout(10 * seconds) });
  // To the whole group, as a terminal does it.
  if (process.platform === 'win32' || child.pid === undefined) child.kill(signal);
  else process.kill(-child.pid, signal);
  const [code] = await ended;
  return code as number | null;
}

async function takenPort(): Promise<number> {
  const server = createServer((_request, response) => response.end('something else'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
