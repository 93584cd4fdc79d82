import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../model/addresses.ts';

/** The badge of every agreement. */
export const getStaticPaths = (() =>
  site().agreements.ids.map((id) => ({ params: { id: addressPart(id) }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(site().outside.badge(props.id));
