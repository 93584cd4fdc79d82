import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../model/addresses.ts';

/** All versions of an agreement, and the names that stand in changes, as data: a browser compares by it. */
export const getStaticPaths = (() =>
  site().past.compared.map((id) => ({ params: { id: addressPart(id) }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(site().past.compareData(props.id), { headers: { 'Content-Type': 'application/json' } });
