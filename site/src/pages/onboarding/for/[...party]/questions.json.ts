import { site } from 'virtual:living-sla';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressPart } from '../../../../model/addresses.ts';

/** What cards and questions about the words of one team are made from. */
export const getStaticPaths = (() =>
  site().onboarding.paths.ids.map((id) => ({
    params: { party: addressPart(id) },
    props: { id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(site().onboarding.data(props.id), { headers: { 'Content-Type': 'application/json' } });
