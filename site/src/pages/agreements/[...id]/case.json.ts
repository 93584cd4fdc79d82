import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../model/addresses.ts';

/** What every version says about a single lead, as data: a browser finds the answer for one lead in it. */
export const getStaticPaths = (() =>
  site().cases.ids.map((id) => ({ params: { id: addressPart(id) }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(site().cases.data(props.id), { headers: { 'Content-Type': 'application/json' } });
