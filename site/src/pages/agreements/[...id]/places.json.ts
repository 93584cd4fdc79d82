import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../model/addresses.ts';

/** Where the anchors are that stood on the first page of an agreement when it was one long page. */
export const getStaticPaths = (() =>
  site().agreements.ids.map((id) => ({ params: { id: addressPart(id) }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(site().agreements.places(props.id), { headers: { 'Content-Type': 'application/json' } });
