import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repository } from '../support/repository.ts';

const seconds = 1000;

test('npm start builds the handbook of content/, serves it and says where; Ctrl-C ends it', async () => {
  const port = await freePort();
  // An own process group, because Ctrl-C in a terminal reaches npm and all that it has started.
  const child = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: repository,
    env: { ...process.env, PATH: pathWithoutOurs(), FORCE_COLOR: undefined, VITEST: undefined },
    detached: true,
    shell: process.platform === 'win32',
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (written += String(text)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const signal = (name: NodeJS.Signals) => child.pid !== undefined && process.kill(-child.pid, name);
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) signal('SIGKILL');
  });

  const address = `http://127.0.0.1:${port}/`;
  await until(
    () => written.includes(address) || child.exitCode !== null,
    150 * seconds,
    () => written,
  );
  expect(written).toContain(address);
  expect((await fetch(address)).status).toBe(200);
  expect(existsSync(`${repository}/node_modules/.bin/sla`)).toBe(true);

  signal('SIGINT');
  await ended;
  await expect(fetch(address)).rejects.toThrow();
}, 180_000);

async function until(done: () => boolean, limit: number, told: () => string): Promise<void> {
  const end = Date.now() + limit;
  while (!done()) {
    if (Date.now() > end) throw new Error(`Not within ${limit} ms. It said:\n${told()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** PATH as a person's shell has it: without the commands of this repository, so that npm has to find them itself. */
function pathWithoutOurs(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.startsWith(repository)).join(delimiter);
}
