import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../../model/addresses.ts';

/** The news of each term. */
export const getStaticPaths = (() =>
  site().terms.ids.map((id) => ({ params: { id: addressPart(id) }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(site().past.news.ofTerm(props.id).text('json'));
