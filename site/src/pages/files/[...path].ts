import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../model/addresses.ts';

/** Pictures and sheets of the handbook, put on the site as they are. Only kinds that cannot run anything are listed. */
export const getStaticPaths = (() =>
  site().files.map((path) => ({ params: { path: addressPart(path) }, props: { path } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const file = join(site().folder, props.path);
  // A link in the folder could lead to any file of this machine.
  const isFile = (await lstat(file)).isFile();
  return isFile ? new Response(await readFile(file)) : new Response(null, { status: 404 });
};
