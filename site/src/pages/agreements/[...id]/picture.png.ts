import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../model/addresses.ts';

/** The picture that a shared link to an agreement shows. */
export const getStaticPaths = (() =>
  site().agreements.ids.map((id) => ({ params: { id: addressPart(id) }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => new Response(await site().outside.picture(props.id));
