import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../../model/addresses.ts';

/** The news of each agreement. */
export const getStaticPaths = (() =>
  site().past.ids.map((id) => ({ params: { id: addressPart(id) }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(site().past.news.ofAgreement(props.id).text('json'));
