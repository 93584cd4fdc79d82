import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { CannotRun } from '../cannot-run.ts';
import { wordsForPort } from './free-port.ts';
import { addressOf, type Place, serverName } from './place.ts';

/** A folder being served. */
export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of static files.
 * @returns the address, with a slash at its end, and a function that ends the server with all its connections.
 * @throws CannotRun where the place is taken or may not be used.
 */
export async function serveFolder(folder: string, place: Place): Promise<Served> {
  const files = sirv(folder, { etag: true, onNoMatch: (_request, response) => tellNotFound(folder, response) });
  const server = createServer((request, response) => {
    response.setHeader('Server', serverName);
    // The next build may come to the same address at once.
    response.setHeader('Cache-Control', 'no-cache');
    for (const [name, value] of protection) response.setHeader(name, value);
    files(request, response);
  });
  const problem = await new Promise<string | undefined>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port: place.port, host: place.host, exclusive: true }, () => resolve(undefined));
  });
  if (problem !== undefined) throw new CannotRun(await wordsForPort(problem, place));
  const { port } = server.address() as AddressInfo;
  return { address: addressOf({ ...place, port }), close: () => closed(server) };
}

/**
 * What pages cannot say of themselves: no other site shows them in a frame, a file is what its name says, and no other
 * site is told which page a link was followed from. What the pages may run stands in the pages.
 */
const protection: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', "frame-ancestors 'self'; object-src 'none'; base-uri 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
];

function tellNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
