import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart, versionPart } from '../../../../model/addresses.ts';

/** What each version said, as data: a browser fetches two of them to compare them. */
export const getStaticPaths = (() =>
  site().past.all.map((key) => ({
    params: { id: addressPart(key.agreement), version: versionPart(key.version) },
    props: { key },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(site().past.data(props.key), { headers: { 'Content-Type': 'application/json' } });
