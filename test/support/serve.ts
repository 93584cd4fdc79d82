import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder being served. */
export type Served = {
  /** The address with a slash at its end, such as `http://127.0.0.1:41873/`. */
  address: string;
  /** Closes the server and every open connection. */
  close: () => Promise<void>;
};

/**
 * Serves a folder of static files on a free port of this machine alone.
 *
 * @param folder the folder, such as a built handbook. Paths that are not in it answer 404, with `404.html` where there is one.
 */
export async function serve(folder: string): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = join(folder, '404.html');
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => closed(server) };
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
