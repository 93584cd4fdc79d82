import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../model/addresses.ts';

/** What the card of each term says: a browser shows it where a text uses the term. */
export const getStaticPaths = (() =>
  site().terms.ids.map((id) => ({ params: { id: addressPart(id) }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(site().words.card(props.id), { headers: { 'Content-Type': 'application/json' } });
