import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../model/addresses.ts';

/** What every version says about scoring, and the results, as data: a browser scores past results by it. */
export const getStaticPaths = (() =>
  site().past.scored.map((id) => ({ params: { id: addressPart(id) }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(site().past.scoring(props.id), { headers: { 'Content-Type': 'application/json' } });
