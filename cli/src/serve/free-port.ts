import { createServer } from 'node:net';
import { CannotRun } from '../cannot-run.ts';
import { addressOf, type Place, serverName } from './place.ts';

/**
 * Makes sure that a place to serve at is free.
 * @throws CannotRun that says who has it, as far as can be told, and the way out.
 */
export async function demandFreePort(place: Place): Promise<void> {
  const problem = await tryPort(place);
  if (problem !== undefined) throw new CannotRun(await wordsForPort(problem, place));
}

/** Says in plain words why a place cannot be served at. @param code the error code of the system. */
export async function wordsForPort(code: string, place: Place): Promise<string> {
  const { port, host } = place;
  const next = port < 65535 ? port + 1 : 4321;
  const way = `take another port: add --port ${next} (with npm: npm start -- --port ${next}).`;
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is already taken by ${await holder(place)}. End that one, or ${way}`;
  }
  if (code === 'EACCES') return `This user may not serve at port ${port}. To serve anyway, ${way}`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `This machine has no address “${host}”. Leave --host out to serve for this machine alone.`;
  }
  return `Port ${port} on ${host} cannot be served at (${code}). To serve anyway, ${way}`;
}

function tryPort({ port, host }: Place): Promise<string | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

async function holder(place: Place): Promise<string> {
  try {
    const response = await fetch(addressOf(place), {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(500),
    });
    if (response.headers.get('server') === serverName) return 'another sla serve';
  } catch {
    // What does not answer in this way is something else.
  }
  return 'another program';
}
