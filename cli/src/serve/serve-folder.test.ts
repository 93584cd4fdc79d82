import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { demandFreePort } from './free-port.ts';
import { addressOf, serverName } from './place.ts';
import { serveFolder } from './serve-folder.ts';

const host = '127.0.0.1';

test('serves pages, and a page of its own for what is not there', async () => {
  const { address } = await served({ 'index.html': '<h1>Home</h1>', '404.html': '<h1>Lost</h1>' });
  const home = await fetch(address);
  expect([home.status, await home.text(), home.headers.get('server')]).toEqual([200, '<h1>Home</h1>', serverName]);
  const lost = await fetch(`${address}nowhere/`);
  expect([lost.status, await lost.text()]).toEqual([404, '<h1>Lost</h1>']);
  expect(lost.headers.get('content-type')).toContain('text/html');
  for (const { headers } of [home, lost]) {
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('nothing outside the folder, and no hidden file, is served', async () => {
  const { address } = await served({ 'index.html': 'home', '.secret': 'secret' });
  for (const path of ['.secret', '..%2f..%2fetc%2fpasswd', '%2e%2e/%2e%2e/etc/passwd', '%00', '%']) {
    expect((await fetch(`${address}${path}`)).status, path).toBe(404);
  }
});

test('a port that another handbook has is told with the way out', async () => {
  const { port, folder } = await served({ 'index.html': 'home' });
  await expect(demandFreePort({ port, host })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is already taken by another sla serve. End that one, or take another port: add --port ${port + 1} (with npm: npm start -- --port ${port + 1}).`,
  );
  await expect(serveFolder(folder, { port, host })).rejects.toThrow('already taken');
});

test('an address that is not of this machine is told', async () => {
  await expect(demandFreePort({ port: 0, host: '203.0.113.7' })).rejects.toThrow('has no address “203.0.113.7”');
});

test('addresses can be opened in a browser', () => {
  expect(addressOf({ port: 4321, host })).toBe('http://127.0.0.1:4321/');
  expect(addressOf({ port: 4321, host: '0.0.0.0' })).toBe('http://localhost:4321/');
  expect(addressOf({ port: 4321, host: '::1' })).toBe('http://[::1]:4321/');
});

async function served(files: Record<string, string>): Promise<{ address: string; port: number; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'living-sla-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { address, close } = await serveFolder(folder, { port: 0, host });
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });
  return { address, port: Number(new URL(address).port), folder };
}
