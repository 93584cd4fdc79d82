import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { handOver, takeBack } from './hand-over.ts';
import { quietAstro } from './quiet-astro.ts';
import { siteReader } from './read-site.ts';
import { watchHandbook } from './watch-handbook.ts';

/** What is served, and where. */
export interface DevOptions {
  /** The folder with handbook.yaml; a relative path counts from the working directory. */
  readonly folder: string;
  /** The port; 0 takes any that is free, and one that is taken gives way to the next. */
  readonly port: number;
  /** The name or number of the machine to listen on, such as `127.0.0.1`. */
  readonly host: string;
  /** The day on which the handbook is looked at, as an ISO date. */
  readonly today: string;
}

/** A server that is running. */
export interface DevServer {
  /** Where it is, with a slash at its end. */
  readonly address: string;
  /** Stops it. */
  close(): Promise<void>;
}

/** Serves a handbook while somebody writes it: a saved file shows at once in every open page. */
export async function serveDev({ folder, port, host, today }: DevOptions): Promise<DevServer> {
  const from = resolve(folder);
  const read = siteReader(from, today);
  const site = await read();
  const key = await mkdtemp(join(tmpdir(), 'living-sla-dev-'));
  handOver(key, site);
  const restore = quietAstro('development');
  const reload = async () => handOver(key, await read());
  const server = await start({ key, title: site.title, port, host, watching: watchHandbook(from, reload) });
  return {
    address: addressOf(host, server.address.port),
    close: async () => {
      await server.stop();
      restore();
      takeBack(key);
      await rm(key, { recursive: true, force: true });
    },
  };
}

interface Start {
  readonly key: string;
  readonly title: string;
  readonly port: number;
  readonly host: string;
  readonly watching: AstroIntegration;
}

async function start({ key, title, port, host, watching }: Start) {
  const [{ dev }, { astroConfig }] = await Promise.all([import('astro'), import('./astro-config.ts')]);
  const config = astroConfig({ key, title, cache: key, out: join(key, 'out'), integrations: [watching] });
  return dev({ ...config, server: { port, host } });
}

/** "Every address of this machine" is none that a browser could open. */
function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}
